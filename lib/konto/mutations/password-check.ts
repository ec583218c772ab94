import { now } from '@/lib/core/clock';
import { dbFor } from '@/lib/core/db';
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

export const currentWrong: Refusal = { ok: false, fieldErrors: { nuvaerende: [kontoTexts.currentWrong] } };
export const notOneTime: Refusal = { ok: false, formErrors: [kontoTexts.notOneTime] };
export const sameAsOneTime: Refusal = { ok: false, fieldErrors: { nyAdgangskode: [kontoTexts.sameAsOneTime] } };

/** Why the old password may not be tried now, or null. Guessing it here is throttled as guessing it at login is. */
export async function attemptProblem(actor: CitizenActor, current: string): Promise<Refusal | null> {
  if (!current) return { ok: false, fieldErrors: { nuvaerende: [kontoTexts.currentMissing] } };
  const mustWait = await countAttempt(actor.citizen.accountId, clientAddressNow(), now());
  return mustWait ? { ok: false, formErrors: [kontoTexts.currentWait] } : null;
}

/** The old password was right: earlier wrong ones are forgotten. */
export function forgiveAttempts(actor: CitizenActor): Promise<void> {
  return forgiveAttempt(actor.citizen.accountId, clientAddressNow());
}

/** Whether this is the password the account has now. Never inside a transaction: each would wait for a second connection. */
export async function isCurrentPassword(actor: CitizenActor, password: string): Promise<boolean> {
  const { accountId: id } = actor.citizen;
  const account = await dbFor(actor).account.findUniqueOrThrow({ where: { id }, select: { passwordHash: true } });
  return account.passwordHash !== null && verifyPassword(account.passwordHash, password);
}
