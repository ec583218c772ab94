import type { Metadata } from 'next';
import { Suspense } from 'react';
import { Privatliv } from '@/components/erklaeringer/privatliv';
import { PolicyText } from '@/components/konto/policy-text';
import { Pending } from '@/components/ui/pending';
import { SystemDown } from '@/components/ui/system-down';
import { findPolicy } from '@/lib/persondata/queries';

export const metadata: Metadata = { title: 'Privatliv' };

async function Policy() {
  const policy = await findPolicy();
  if (policy.ok) return <PolicyText policy={policy.value} level={2} />;
  return <SystemDown what="Politik om persondata" retryHref="/privatliv" />;
}

export default function PrivatlivPage() {
  return (
    <Privatliv>
      <Suspense fallback={<Pending what="politikken" />}>
        <Policy />
      </Suspense>
    </Privatliv>
  );
}
