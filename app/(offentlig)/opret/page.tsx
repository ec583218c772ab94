import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { AccountForm } from '@/components/konto/account-form';
import { OpretPage, StartWithMitid } from '@/components/konto/opret-page';
import { SystemDown } from '@/components/ui/system-down';
import { findActor, homeOf } from '@/lib/core/session/current';
import { createAccountAction } from '@/lib/konto/actions';
import { type DoorParams, openDoor } from '@/lib/login/queries';
import { findPolicy } from '@/lib/persondata/queries';

export const metadata: Metadata = { title: 'Opret konto' };

export default async function Opret({ searchParams }: { searchParams: Promise<DoorParams> }) {
  const actor = await findActor();
  const door = await openDoor(await searchParams);
  if (!actor)
    return (
      <OpretPage step={1} notice={door.notice}>
        <StartWithMitid csrfToken={door.csrfToken} />
      </OpretPage>
    );
  if (actor.kind !== 'enrolling') redirect((await homeOf()) ?? '/');
  const policy = await findPolicy();
  return (
    <OpretPage step={2} name={actor.name}>
      {policy.ok ? (
        <AccountForm action={createAccountAction} initialState={door.initialState} policy={policy.value} />
      ) : (
        <SystemDown what="Politikken om persondata" retryHref="/opret">
          Du skal kunne læse politikken om persondata, før du opretter en konto. Prøv igen om lidt.
        </SystemDown>
      )}
    </OpretPage>
  );
}
