import { audit } from '@/lib/core/audit';
import { now } from '@/lib/core/clock';
import { dbFor } from '@/lib/core/db';
import { type FormResult, once, type Submission } from '@/lib/core/forms/submission';
import { hashPassword } from '@/lib/core/password';
import type { CitizenActor } from '@/lib/core/session/viewer';
import { foldUsername } from '@/lib/login/rules';
import type { Transaction } from '@/prisma/client';
import { changeMail, kontoTexts } from '../texts';
import { announce } from './announce';
import {
  attemptProblem,
  currentWrong,
  forgiveAttempts,
  isCurrentPassword,
  newPasswordProblem,
  notOneTime,
  sameAsOneTime,
} from './password-check';
import { isTaken, isUniqueViolation, usernameProblem, usernameSame, usernameTaken } from './username';

/** Changes the user name; an active session is enough (PRO-3). */
export async function changeUsername(
  actor: CitizenActor,
  username: string,
  submission: Submission,
): Promise<FormResult> {
  const problem = usernameProblem(username);
  if (problem) return problem;
  const { accountId } = actor.citizen;
  try {
    return await once(dbFor(actor), submission, async (tx) => {
      const account = await tx.account.findUniqueOrThrow({ where: { id: accountId }, select: { username: true } });
      if (username === account.username) return usernameSame;
      if (await isTaken(tx, username, accountId)) return usernameTaken;
      await tx.account.update({
        where: { id: accountId },
        data: { username, usernameFolded: foldUsername(username) },
      });
      await audit(tx, actor, { action: 'username-changed', citizen: accountId });
      await announce(tx, accountId, changeMail.username);
      return { ok: true, message: kontoTexts.usernameChanged };
    });
  } catch (error) {
    if (isUniqueViolation(error)) return usernameTaken;
    throw error;
  }
}

/** Saves the new password and ends the citizen's sessions everywhere else. */
async function savePassword(tx: Transaction, actor: CitizenActor, passwordHash: string, action: string): Promise<void> {
  const { accountId } = actor.citizen;
  await tx.account.update({
    where: { id: accountId },
    data: { passwordHash, mustChangePassword: false, passwordExpiresAt: null },
  });
  await tx.session.updateMany({
    where: { accountId, actorKind: 'citizen', endedAt: null, idHash: { not: actor.sessionKey } },
    data: { endedAt: now(), endReason: 'revoked' },
  });
  await audit(tx, actor, { action, citizen: accountId });
  await announce(tx, accountId, changeMail.password);
}

/** Changes the password. Whoever logged in by password must know the old one; whoever used MitID need not (PRO-3). */
export async function changePassword(
  actor: CitizenActor,
  values: { nuvaerende?: string; nyAdgangskode: string; gentagAdgangskode: string },
  submission: Submission,
): Promise<FormResult> {
  const asksCurrent = actor.method === 'password';
  const { nuvaerende = '' } = values;
  const problem =
    newPasswordProblem(values, actor.citizen.username) ??
    (asksCurrent ? await attemptProblem(actor, nuvaerende) : null);
  if (problem) return problem;
  // Worked out before: hashing takes long enough that it must not hold a connection.
  const isRight = !asksCurrent || (await isCurrentPassword(actor, nuvaerende));
  const passwordHash = await hashPassword(values.nyAdgangskode);
  const result = await once(dbFor(actor), submission, async (tx) => {
    // Judged inside: a second press must meet the first one's answer, not "your old password is wrong".
    if (!isRight) return currentWrong;
    await savePassword(tx, actor, passwordHash, 'password-changed');
    return { ok: true, message: kontoTexts.passwordChanged };
  });
  if (asksCurrent && result.ok) await forgiveAttempts(actor);
  return result;
}

/** Replaces a one-time password at the first login (ACC-2). */
export async function replaceOneTimePassword(
  actor: CitizenActor,
  values: { nyAdgangskode: string; gentagAdgangskode: string },
  submission: Submission,
): Promise<FormResult> {
  const problem = newPasswordProblem(values, actor.citizen.username);
  if (problem) return problem;
  const isSame = await isCurrentPassword(actor, values.nyAdgangskode);
  const passwordHash = await hashPassword(values.nyAdgangskode);
  return once(dbFor(actor), submission, async (tx) => {
    const { accountId: id } = actor.citizen;
    const account = await tx.account.findUniqueOrThrow({ where: { id }, select: { mustChangePassword: true } });
    // Otherwise this would be a way to a new password without knowing the old one.
    if (!account.mustChangePassword) return notOneTime;
    if (isSame) return sameAsOneTime;
    await savePassword(tx, actor, passwordHash, 'one-time-password-replaced');
    return { ok: true };
  });
}
