import type { Metadata } from 'next';
import { Tilgaengelighed } from '@/components/erklaeringer/tilgaengelighed';

export const metadata: Metadata = { title: 'Tilgængelighedserklæring' };

export default function TilgaengelighedPage() {
  return <Tilgaengelighed reviewedOn="2026-11-23" />;
}
