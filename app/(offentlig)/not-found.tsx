import type { Metadata } from 'next';
import { NotFoundPage } from '@/components/erklaeringer/error-page';

export const metadata: Metadata = { title: 'Siden findes ikke' };

export default function NotFound() {
  return <NotFoundPage />;
}
