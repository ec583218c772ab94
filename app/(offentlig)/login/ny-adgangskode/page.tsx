import type { Metadata } from 'next';
import { ReplacePasswordForm } from '@/components/konto/replace-password-form';
import { Page } from '@/components/layout/page';
import { PageHeading } from '@/components/ui/page-heading';
import { requireFirstDuty } from '@/lib/core/session/current';
import { replacePasswordAction } from '@/lib/konto/actions';
import { type DoorParams, openDoor } from '@/lib/login/queries';

export const metadata: Metadata = { title: 'Vælg ny adgangskode' };

export default async function NewPassword({ searchParams }: { searchParams: Promise<DoorParams> }) {
  await requireFirstDuty('password');
  const { initialState, returnTo } = await openDoor(await searchParams);
  return (
    <Page>
      <PageHeading
        title="Vælg din egen adgangskode"
        lead="Du er logget ind med en engangskode. Vælg en adgangskode, som kun du kender, før du går videre."
      />
      <ReplacePasswordForm action={replacePasswordAction} initialState={initialState} returnTo={returnTo} />
    </Page>
  );
}
