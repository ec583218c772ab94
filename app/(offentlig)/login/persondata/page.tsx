import type { Metadata } from 'next';
import { AcceptPolicyForm } from '@/components/konto/accept-policy-form';
import { Page } from '@/components/layout/page';
import { PageHeading } from '@/components/ui/page-heading';
import { SystemDown } from '@/components/ui/system-down';
import { requireFirstDuty } from '@/lib/core/session/current';
import { type DoorParams, openDoor } from '@/lib/login/queries';
import { acceptPolicyAction } from '@/lib/persondata/actions';
import { findPolicy } from '@/lib/persondata/queries';

export const metadata: Metadata = { title: 'Accepter politikken om persondata' };

export default async function NewPolicy({ searchParams }: { searchParams: Promise<DoorParams> }) {
  await requireFirstDuty('policy');
  const [{ initialState, returnTo }, policy] = await Promise.all([openDoor(await searchParams), findPolicy()]);
  return (
    <Page>
      <PageHeading
        title="Læs og accepter politikken om persondata"
        lead="Politikken er ny for dig eller ændret, siden du sidst accepterede den. Du skal acceptere den for at fortsætte."
      />
      {policy.ok ? (
        <AcceptPolicyForm action={acceptPolicyAction} {...{ initialState, returnTo, policy: policy.value }} />
      ) : (
        <SystemDown what="Politikken om persondata" retryHref="/login/persondata" />
      )}
    </Page>
  );
}
