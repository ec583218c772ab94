import type { Metadata } from 'next';
import { Privatliv } from '@/components/erklaeringer/privatliv';
import { SystemDown } from '@/components/ui/system-down';

export const metadata: Metadata = { title: 'Privatliv' };

export default function PrivatlivPage() {
  return (
    <Privatliv>
      <SystemDown what="Politik om persondata" retryHref="/privatliv" />
    </Privatliv>
  );
}
