import { randomUUID } from 'node:crypto';
import { type FormState, newFormState } from '@/lib/core/form-state';
import { findParked } from '@/lib/core/forms/parked';
import type { CitizenActor } from '@/lib/core/session/viewer';

export type Access = {
  usernameForm: FormState;
  passwordForm: FormState;
  asksCurrent: boolean;
  isRestored: boolean;
};

/** What "Brugernavn og adgangskode" shows: the user name in use, or the one typed when a session ran out. */
export async function getAccess(viewer: CitizenActor): Promise<Access> {
  const parked = await findParked(viewer, 'brugernavn');
  return {
    usernameForm: newFormState(randomUUID(), { brugernavn: viewer.citizen.username, ...parked }),
    passwordForm: newFormState(randomUUID()),
    asksCurrent: viewer.method === 'password',
    isRestored: parked !== null,
  };
}
