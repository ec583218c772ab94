import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { AccessPage, ChooseCitizen, EmployeeLogin, NoAccess } from '@/components/sagsbehandler/access-page';
import { findActor, homeOf } from '@/lib/core/session/current';
import { type DoorParams, openDoor } from '@/lib/login/queries';
import { openCitizenAction } from '@/lib/sagsbehandler/actions';

export const metadata: Metadata = { title: 'Sagsbehandleradgang' };

export default async function CaseworkerAccess({ searchParams }: { searchParams: Promise<DoorParams> }) {
  const actor = await findActor();
  const door = await openDoor(await searchParams, '/sagsbehandleradgang');
  if (!actor)
    return (
      <AccessPage notice={door.notice}>
        <EmployeeLogin csrfToken={door.csrfToken} />
      </AccessPage>
    );
  if (actor.kind === 'citizen' || actor.kind === 'enrolling') redirect((await homeOf()) ?? '/');
  const { name, office } = actor.employee;
  if (actor.kind !== 'caseworker')
    return (
      <AccessPage>
        <NoAccess name={name} office={office} />
      </AccessPage>
    );
  if (actor.citizen) redirect('/forside');
  return (
    <AccessPage notice={door.notice}>
      <ChooseCitizen name={name} office={office} action={openCitizenAction} initialState={door.initialState} />
    </AccessPage>
  );
}
