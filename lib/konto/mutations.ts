import { audit } from '@/lib/core/audit';
import { now } from '@/lib/core/clock';
import { containsCpr } from '@/lib/core/cpr';
import { blindIndex, encryptText } from '@/lib/core/crypto';
import { dbFor, systemDb } from '@/lib/core/db';
import { type FormResult, once, type Refusal, type Submission } from '@/lib/core/forms/submission';
import { enqueue } from '@/lib/core/outbox';
import { hashPassword } from '@/lib/core/password';
import type { CitizenActor, EnrollingActor } from '@/lib/core/session/viewer';
import { foldUsername } from '@/lib/login/rules';
import { findPolicy } from '@/lib/persondata/queries';
import type { Transaction } from '@/prisma/client';
import { currentPasswordProblem, isCurrentPassword, newPasswordProblem } from './password-check';
import { changeMail, kontoTexts } from './texts';

type NewAccount = { brugernavn: string; nyAdgangskode: string; gentagAdgangskode: string; version: string };

function usernameProblem(username: string): Refusal | null {
  return containsCpr(username) ? { ok: false, fieldErrors: { brugernavn: [kontoTexts.usernameIsCpr] } } : null;
}

const usernameTaken: Refusal = { ok: false, fieldErrors: { brugernavn: [kontoTexts.usernameTaken] } };

async function isTaken(tx: Transaction, username: string, except?: string): Promise<boolean> {
  const owner = await tx.account.findUnique({ where: { usernameFolded: foldUsername(username) }, select: { id: true } });
  return owner !== null && owner.id !== except;
}

/** Whether two submits raced for the same name or person; the database's unique index decided. */
function isUniqueViolation(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'P2002';
}

/**
 * Creates the account of somebody whom MitID has vouched for (ACC-1), with the policy version they accepted.
 * Two submits at once, or a person who got an account meanwhile, end in one account.
 */
export async function createAccount(
  actor: EnrollingActor,
  values: NewAccount,
  submission: Submission,
): Promise<FormResult> {
  const problem = usernameProblem(values.brugernavn) ?? newPasswordProblem(values, values.brugernavn);
  if (problem) return problem;
  const policy = await findPolicy();
  if (!policy.ok) return { ok: false, formErrors: [kontoTexts.policyDown] };
  if (policy.value.version !== values.version) return { ok: false, formErrors: [kontoTexts.policyChanged] };
  const passwordHash = await hashPassword(values.nyAdgangskode);
  try {
    return await once(systemDb(), submission, async (tx) => {
      if (await isTaken(tx, values.brugernavn)) return usernameTaken;
      const existing = await tx.account.findUnique({ where: { cprIndex: blindIndex(actor.cpr) }, select: { id: true } });
      if (existing) return { ok: false, formErrors: [kontoTexts.hasAccount] };
      const account = await tx.account.create({
        data: {
          cprCipher: encryptText(actor.cpr),
          cprIndex: blindIndex(actor.cpr),
          username: values.brugernavn,
          usernameFolded: foldUsername(values.brugernavn),
          passwordHash,
          createdAt: now(),
          policyAcceptances: { create: { version: values.version, acceptedAt: now() } },
        },
      });
      await audit(tx, actor, { action: 'account-created', citizen: account.id });
      return { ok: true };
    });
  } catch (error) {
    if (isUniqueViolation(error)) return usernameTaken;
    throw error;
  }
}

/** Tells the owner about a change, at the address they have confirmed, once the change itself is safe (PRO-3). */
async function announce(tx: Transaction, accountId: string, mail: { subject: string; text: string }): Promise<void> {
  const account = await tx.account.findUniqueOrThrow({ where: { id: accountId } });
  if (!account.email || !account.emailConfirmedAt) return;
  await enqueue(tx, {
    system: 'mail',
    operation: 'send',
    orderingKey: `account:${accountId}`,
    payload: { to: account.email, ...mail },
  });
}

/** Changes the user name; an active session is enough (PRO-3). */
export async function changeUsername(actor: CitizenActor, username: string, submission: Submission): Promise<FormResult> {
  const problem = usernameProblem(username);
  if (problem) return problem;
  if (username === actor.citizen.username) return { ok: false, fieldErrors: { brugernavn: [kontoTexts.usernameSame] } };
  const { accountId } = actor.citizen;
  try {
    return await once(dbFor(actor), submission, async (tx) => {
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
export function changePassword(
  actor: CitizenActor,
  values: { nuvaerende?: string; nyAdgangskode: string; gentagAdgangskode: string },
  submission: Submission,
): Promise<FormResult> {
  // The checks stand inside: a second press must meet the first one's answer, not "your old password is wrong".
  return once(dbFor(actor), submission, async (tx) => {
    const problem =
      newPasswordProblem(values, actor.citizen.username) ??
      (actor.method === 'password' ? await currentPasswordProblem(actor, values.nuvaerende) : null);
    if (problem) return problem;
    await savePassword(tx, actor, await hashPassword(values.nyAdgangskode), 'password-changed');
    return { ok: true, message: kontoTexts.passwordChanged };
  });
}

/** Replaces a one-time password at the first login (ACC-2). */
export function replaceOneTimePassword(
  actor: CitizenActor,
  values: { nyAdgangskode: string; gentagAdgangskode: string },
  submission: Submission,
): Promise<FormResult> {
  return once(dbFor(actor), submission, async (tx) => {
    const problem = newPasswordProblem(values, actor.citizen.username);
    if (problem) return problem;
    if (await isCurrentPassword(actor, values.nyAdgangskode))
      return { ok: false, fieldErrors: { nyAdgangskode: [kontoTexts.sameAsOneTime] } };
    await savePassword(tx, actor, await hashPassword(values.nyAdgangskode), 'one-time-password-replaced');
    return { ok: true };
  });
}
