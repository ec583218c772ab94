import { randomInt } from 'node:crypto';
import { audit, type OutsideSystem } from '@/lib/core/audit';
import { now } from '@/lib/core/clock';
import { parseCpr, redactCpr } from '@/lib/core/cpr';
import { blindIndex, encryptText } from '@/lib/core/crypto';
import { systemDb } from '@/lib/core/db';
import { hashPassword } from '@/lib/core/password';
import { wireRequests } from '@/lib/core/server/wire-requests';
import { foldUsername, oneTimePasswordHours } from '@/lib/login/rules';
import type { Transaction } from '@/prisma/client';
import { Err, Ok, type Result } from '@/services/http/result';
import { personAdminCodes as codes, type PersonAdmin } from '@/services/person-admin';
import { oneTimePassword, readableUsername } from '../rules';
import { changeMail } from '../texts';
import { announce } from './announce';
import { isUniqueViolation } from './username';

type Credentials = { brugernavn: string; engangskode: string; gaelderTil: string };
type Issue = { cpr: string; engangskode: string; passwordHash: string; expiresAt: Date };
type Issued = { accountId: string; username: string; action: 'credentials-created' | 'credentials-reset' };

const hasAccount = () => Err('conflict', 'the citizen has an account; nulstil was not asked for', codes.idExists);

/**
 * Gives a citizen whom a caseworker has verified a user name and a one-time password (ACC-2), at the request of the
 * caseworker's system. Every call stands in the audit, with the system and the caseworker it names.
 */
export const createCredentials: PersonAdmin['createCredentials'] = async (input, caller, { requestId }) => {
  if (caller.kind !== 'system') return Err('refused', 'for the systems of jobcentres only', codes.notAuthorised);
  const by: OutsideSystem = { kind: 'outside-system', name: caller.name };
  const details = {
    caseworker: redactCpr(input.verifiedBy.medarbejderId),
    organisation: redactCpr(input.verifiedBy.organisation),
  };
  const parsed = parseCpr(input.cpr);
  if (!parsed.ok) {
    await audit(systemDb(), by, {
      action: 'credentials-refused',
      citizen: null,
      details: { ...details, reason: 'cpr' },
    });
    return Err('invalid', 'not a CPR number of ten digits', codes.malformedCpr);
  }
  const issue = await newIssue(parsed.cpr);
  const request = { sender: caller.name, operation: 'createCredentials', requestId };
  const result = await decided(() =>
    wireRequests().once(request, async (tx) => {
      const issued = await give(tx, issue, input.nulstil === true);
      if (!issued.ok) return issued;
      const { accountId: citizen, action, username } = issued.value;
      await audit(tx, by, { action, citizen, details });
      return Ok<Credentials>({
        brugernavn: username,
        engangskode: issue.engangskode,
        gaelderTil: issue.expiresAt.toISOString(),
      });
    }),
  );
  if (!result.ok) {
    const known = await findAccount(systemDb(), issue.cpr);
    const refusal = { ...details, reason: result.reason, code: result.code ?? 0 };
    await audit(systemDb(), by, { action: 'credentials-refused', citizen: known?.id ?? null, details: refusal });
  }
  return result;
};

/** Worked out before the transaction, which must not hold a connection while a password is hashed. */
async function newIssue(cpr: string): Promise<Issue> {
  const engangskode = oneTimePassword(randomInt);
  const expiresAt = new Date(now().getTime() + oneTimePasswordHours * 3_600_000);
  return { cpr, engangskode, expiresAt, passwordHash: await hashPassword(engangskode) };
}

/** Two systems at once for one citizen, or one user name drawn twice: what has lost against an index is tried again. */
async function decided<T>(attempt: () => Promise<Result<T>>, left = 5): Promise<Result<T>> {
  try {
    return await attempt();
  } catch (error) {
    if (!isUniqueViolation(error) || left === 0) throw error;
    return decided(attempt, left - 1);
  }
}

function findAccount(tx: Transaction, cpr: string): Promise<{ id: string; username: string } | null> {
  return tx.account.findUnique({ where: { cprIndex: blindIndex(cpr) }, select: { id: true, username: true } });
}

async function give(tx: Transaction, issue: Issue, mayReset: boolean): Promise<Result<Issued>> {
  const existing = await findAccount(tx, issue.cpr);
  if (existing && !mayReset) return hasAccount();
  const secret = {
    passwordHash: issue.passwordHash,
    mustChangePassword: true,
    passwordExpiresAt: issue.expiresAt,
  };
  if (existing) return Ok(await reset(tx, existing, secret));
  const username = readableUsername(randomInt);
  const account = await tx.account.create({
    data: {
      ...{ cprCipher: encryptText(issue.cpr), cprIndex: blindIndex(issue.cpr) },
      ...{ username, usernameFolded: foldUsername(username), createdAt: now(), ...secret },
    },
  });
  return Ok({ accountId: account.id, username, action: 'credentials-created' });
}

async function reset(
  tx: Transaction,
  { id, username }: { id: string; username: string },
  secret: { passwordHash: string; mustChangePassword: boolean; passwordExpiresAt: Date },
): Promise<Issued> {
  await tx.account.update({ where: { id }, data: secret });
  await tx.session.updateMany({
    where: { accountId: id, actorKind: 'citizen', endedAt: null },
    data: { endedAt: now(), endReason: 'revoked' },
  });
  await announce(tx, id, changeMail.reset);
  return { accountId: id, username, action: 'credentials-reset' };
}
