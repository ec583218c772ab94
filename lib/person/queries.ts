import { cache } from 'react';
import { decryptText } from '@/lib/core/crypto';
import { dbFor } from '@/lib/core/db';
import type { Viewer } from '@/lib/core/session/viewer';
import { type Person, personSchema } from '@/services/cpr';

/** The citizen's CPR number, ten digits. For calls to outside systems only; never for a page. */
export function cprOf(viewer: Viewer): string {
  return decryptText(viewer.citizen.cprCipher);
}

/** Name and address as CPR-registret last gave them, or null when they have never been fetched. */
export const findPerson = cache(async (viewer: Viewer): Promise<Person | null> => {
  const account = await dbFor(viewer).account.findUnique({
    where: { id: viewer.citizen.accountId },
    select: { personCipher: true },
  });
  return account?.personCipher ? personSchema.parse(JSON.parse(decryptText(account.personCipher))) : null;
});
