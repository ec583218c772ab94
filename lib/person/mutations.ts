import { now } from '@/lib/core/clock';
import { encryptText } from '@/lib/core/crypto';
import { systemDb } from '@/lib/core/db';
import { outside } from '@/lib/core/outside';
import type { Person } from '@/services/cpr';

/**
 * Fetches name and address from CPR-registret and keeps them, encrypted, with the account (ACC-3).
 * When the register is down the last known stand; a login never waits for it longer than the call's own limit.
 */
export async function refreshPerson(accountId: string, cpr: string): Promise<Person | null> {
  const answer = await outside().cpr.getPerson({ cpr }, { kind: 'portal' });
  if (!answer.ok) return null;
  await systemDb().account.update({
    where: { id: accountId },
    data: { personCipher: encryptText(JSON.stringify(answer.value)), personFetchedAt: now() },
  });
  return answer.value;
}
