import type { Metadata } from 'next';
import { Cookies } from '@/components/erklaeringer/cookies';

export const metadata: Metadata = { title: 'Cookies på Jobnet' };

export default function CookiesPage() {
  return <Cookies />;
}
