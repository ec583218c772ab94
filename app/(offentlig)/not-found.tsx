import type { Metadata } from 'next';
import { NotFoundPage } from '@/components/erklaeringer/not-found-page';

export const metadata: Metadata = { title: 'Siden findes ikke' };

export default function NotFound() {
  return <NotFoundPage />;
}
