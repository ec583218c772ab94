import { cache } from 'react';
import { decryptText } from '@/lib/core/crypto';
import { dbFor } from '@/lib/core/db';
import { outside } from '@/lib/core/outside';
import { callerOf } from '@/lib/core/session/caller';
import type { Viewer } from '@/lib/core/session/viewer';
import { type Person, personSchema } from '@/services/cpr';

/** The citizen's CPR number, ten digits. For calls to outside systems only; never for a page. */
export function cprOf(viewer: Viewer): string {
  return decryptText(viewer.citizen.cprCipher);
}

/**
 * Name and address as CPR-registret last gave them; asked there and then for a citizen who has never come by MitID, and
 * null when the register does not answer. A caseworker never gets a protected address.
 */
export const findPerson = cache(async (viewer: Viewer): Promise<Person | null> => {
  const kept = await findKept(viewer);
  if (!kept) return askRegister(viewer);
  const person = personSchema.parse(JSON.parse(decryptText(kept)));
  return person.beskyttet && viewer.kind === 'caseworker' ? { ...person, adresse: null } : person;
});

/** Comes with the session on every page, so that none has to ask for it. */
async function findKept({ citizen, kind }: Viewer): Promise<string | null> {
  if (citizen.personCipher !== undefined) return citizen.personCipher;
  const where = { id: citizen.accountId };
  const account = await dbFor({ kind }).account.findUnique({ where, select: { personCipher: true } });
  return account?.personCipher ?? null;
}

// Nothing is kept: looking at a page must not write, least of all when it is a caseworker who looks (SAG-2).
async function askRegister(viewer: Viewer): Promise<Person | null> {
  const answer = await outside().cpr.getPerson({ cpr: cprOf(viewer) }, callerOf(viewer));
  return answer.ok ? answer.value : null;
}
