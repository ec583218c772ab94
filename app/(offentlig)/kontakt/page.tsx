import type { Metadata } from 'next';
import { Kontakt } from '@/components/erklaeringer/kontakt';

export const metadata: Metadata = { title: 'Kontakt Landssupport' };

export default function KontaktPage() {
  return <Kontakt />;
}
