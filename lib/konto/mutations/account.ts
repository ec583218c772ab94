import { audit } from '@/lib/core/audit';
import { now } from '@/lib/core/clock';
import { blindIndex, encryptText } from '@/lib/core/crypto';
import { dbFor, systemDb } from '@/lib/core/db';
import { type FormResult, once, type Refusal, type Submission } from '@/lib/core/forms/submission';
import { hashPassword } from '@/lib/core/password';
import { writeSessionId } from '@/lib/core/session/cookie';
import type { EnrollingActor } from '@/lib/core/session/viewer';
import { loginNewAccount } from '@/lib/login/mutations/identity';
import { foldUsername } from '@/lib/login/rules';
import { findPolicy } from '@/lib/persondata/queries';
import type { Transaction } from '@/prisma/client';
import { kontoTexts } from '../texts';
import { newPasswordProblem } from './password-check';
import { isTaken, isUniqueViolation, usernameProblem, usernameTaken } from './username';

type NewAccount = { brugernavn: string; nyAdgangskode: string; gentagAdgangskode: string; version: string };

const hasAccount: Refusal = { ok: false, formErrors: [kontoTexts.hasAccount] };

function findAccount(db: Transaction, actor: EnrollingActor): Promise<{ id: string } | null> {
  return db.account.findUnique({ where: { cprIndex: blindIndex(actor.cpr) }, select: { id: true } });
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
    return await once(dbFor(actor), submission, async (tx) => {
      if (await findAccount(tx, actor)) return hasAccount;
      if (await isTaken(tx, values.brugernavn)) return usernameTaken;
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
    if (!isUniqueViolation(error)) throw error;
    return (await findAccount(systemDb(), actor)) ? hasAccount : usernameTaken;
  }
}

/** Creates the account and logs its owner in. */
export async function createAndEnter(
  actor: EnrollingActor,
  values: NewAccount,
  submission: Submission,
): Promise<FormResult> {
  const result = await createAccount(actor, values, submission);
  if (!result.ok) return result;
  const account = await findAccount(systemDb(), actor);
  if (!account) throw new Error('The account that was just created is gone');
  const { sessionId } = await loginNewAccount(account.id, actor.cpr);
  await writeSessionId(sessionId);
  return { ok: true, redirectTo: '/forside' };
}
