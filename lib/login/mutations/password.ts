import { now } from '@/lib/core/clock';
import { decryptText } from '@/lib/core/crypto';
import { systemDb } from '@/lib/core/db';
import { verifyAgainstNothing, verifyPassword } from '@/lib/core/password';
import { countAttempt, forgiveAttempt } from '@/lib/core/throttle/attempts';
import { refreshPerson } from '@/lib/person/mutations';
import { foldUsername } from '../rules';
import { openCitizenSession } from './sessions';

/** Password login. Unknown name and wrong password cost the same time and get the same answer (ACC-5). */
export async function loginWithPassword(
  username: string,
  password: string,
  address: string,
): Promise<{ ok: true; sessionId: string; mustChangePassword: boolean } | { ok: false; why: 'wrong' | 'wait' }> {
  const at = now();
  const folded = foldUsername(username);
  if (await countAttempt(folded, address, at)) return { ok: false, why: 'wait' };
  const account = await systemDb().account.findUnique({ where: { usernameFolded: folded } });
  const right = account?.passwordHash
    ? await verifyPassword(account.passwordHash, password)
    : await verifyAgainstNothing(password);
  const expired = account?.passwordExpiresAt && account.passwordExpiresAt <= at;
  if (!account || !right || expired) return { ok: false, why: 'wrong' };
  await forgiveAttempt(folded, address);
  // Known from the last login with MitID; an account that has never seen one would be greeted by its user name.
  if (!account.personCipher) await refreshPerson(account.id, decryptText(account.cprCipher));
  const { sessionId } = await openCitizenSession(account.id, 'password');
  return { ok: true, sessionId, mustChangePassword: account.mustChangePassword };
}
