import { now } from '@/lib/core/clock';
import { systemDb } from '@/lib/core/db';
import type { Refusal } from '@/lib/core/forms/submission';
import { passwordProblem, verifyPassword } from '@/lib/core/password';
import { clientAddressNow } from '@/lib/core/server/caller-address';
import type { CitizenActor } from '@/lib/core/session/viewer';
import { countAttempt, forgiveAttempt } from '@/lib/core/throttle/attempts';
import { kontoTexts } from '../texts';

/** Why a new password cannot be used, or null. */
export function newPasswordProblem(
  values: { nyAdgangskode: string; gentagAdgangskode: string },
  username: string,
): Refusal | null {
  const problem = passwordProblem(values.nyAdgangskode, { username });
  if (problem) return { ok: false, fieldErrors: { nyAdgangskode: [problem] } };
  if (values.nyAdgangskode !== values.gentagAdgangskode)
    return { ok: false, fieldErrors: { gentagAdgangskode: [kontoTexts.passwordsDiffer] } };
  return null;
}

/** Why the old password was not accepted, or null. Guessing it here is throttled as guessing it at login is. */
export async function currentPasswordProblem(
  actor: CitizenActor,
  current: string | undefined,
): Promise<Refusal | null> {
  if (!current) return { ok: false, fieldErrors: { nuvaerende: [kontoTexts.currentMissing] } };
  const { accountId } = actor.citizen;
  const address = clientAddressNow();
  if (await countAttempt(accountId, address, now())) return { ok: false, formErrors: [kontoTexts.currentWait] };
  if (!(await isCurrentPassword(actor, current)))
    return { ok: false, fieldErrors: { nuvaerende: [kontoTexts.currentWrong] } };
  await forgiveAttempt(accountId, address);
  return null;
}

/** Whether this is the password the account has now. */
export async function isCurrentPassword(actor: CitizenActor, password: string): Promise<boolean> {
  const account = await systemDb().account.findUniqueOrThrow({ where: { id: actor.citizen.accountId } });
  return account.passwordHash !== null && verifyPassword(account.passwordHash, password);
}
