import type { Metadata } from 'next';
import { AccessSettings } from '@/components/konto/access-settings';
import { requireCitizen } from '@/lib/core/session/current';
import { changePasswordAction, changeUsernameAction } from '@/lib/konto/actions';
import { getAccess } from '@/lib/konto/queries';

export const metadata: Metadata = { title: 'Brugernavn og adgangskode' };

export default async function Access() {
  const viewer = await requireCitizen();
  const access = await getAccess(viewer);
  return <AccessSettings {...access} usernameAction={changeUsernameAction} passwordAction={changePasswordAction} />;
}
