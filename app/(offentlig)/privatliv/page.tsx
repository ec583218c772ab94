import type { Metadata } from 'next';
import { Privatliv } from '@/components/erklaeringer/privatliv';
import { PolicyText } from '@/components/konto/policy-text';
import { Part } from '@/components/ui/part';
import { Pending } from '@/components/ui/pending';
import { SystemDown } from '@/components/ui/system-down';
import { canStream } from '@/lib/core/server/streaming';
import { findPolicy } from '@/lib/persondata/queries';

export const metadata: Metadata = { title: 'Privatliv' };

async function Policy() {
  const policy = await findPolicy();
  if (policy.ok) return <PolicyText policy={policy.value} level={2} />;
  return <SystemDown what="Politik om persondata" retryHref="/privatliv" />;
}

export default async function PrivatlivPage() {
  return (
    <Privatliv>
      <Part isStreamed={await canStream()} pending={<Pending what="politikken" />}>
        <Policy />
      </Part>
    </Privatliv>
  );
}
