import { audit } from '@/lib/core/audit';
import { now } from '@/lib/core/clock';
import { blindIndex, encryptText } from '@/lib/core/crypto';
import { systemDb } from '@/lib/core/db';
import { outside } from '@/lib/core/outside';
import { verifyAgainstNothing, verifyPassword } from '@/lib/core/password';
import { readSessionId } from '@/lib/core/session/cookie';
import { actorOf, peekPresence } from '@/lib/core/session/current';
import { createSession, endSession, findSession, hashSessionId } from '@/lib/core/session/store';
import type { Actor, Employee } from '@/lib/core/session/viewer';
import { recordEvent } from '@/lib/jobsoegningsdata/mutations';
import { isPolicyPending } from '@/lib/persondata/queries';
import { refreshPerson } from '@/lib/person/mutations';
import type { CitizenIdentity, EmployeeIdentity } from '@/services/identity';
import { foldUsername } from './rules';
import { countAttempt, forgiveAttempt } from './throttle';

type Came = { sessionId: string };

/** Ends the session this browser already had: logging in anew never leaves an old door open. */
async function replaceOldSession(at: Date): Promise<void> {
  // Asking first marks a session that has run out as run out, so that its last page is still offered (SES-3).
  await peekPresence();
  const old = await readSessionId();
  if (old) await endSession(hashSessionId(old), 'replaced', at);
}

/** Opens a citizen's session and leaves its three traces: login history, audit, jobsøgningsdata. */
async function openCitizenSession(accountId: string, method: 'mitid' | 'password'): Promise<Came> {
  const at = now();
  await replaceOldSession(at);
  const policyPending = await isPolicyPending(accountId);
  const sessionId = await createSession({ actorKind: 'citizen', accountId, method, policyPending, now: at });
  const actor = await actorBehind(sessionId, at);
  await systemDb().$transaction(async (tx) => {
    await tx.loginHistory.create({ data: { accountId, at, method } });
    await tx.account.update({ where: { id: accountId }, data: { lastLoginAt: at } });
    await audit(tx, actor, { action: 'login', citizen: accountId, details: { method } });
  });
  await recordEvent(actor, { name: 'login', data: { method } });
  return { sessionId };
}

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
  const { sessionId } = await openCitizenSession(account.id, 'password');
  return { ok: true, sessionId, mustChangePassword: account.mustChangePassword };
}

/** MitID login: into the account, or, for a person without one, to creating it. */
export async function loginWithMitid(identity: CitizenIdentity): Promise<Came> {
  const account = await systemDb().account.findUnique({ where: { cprIndex: blindIndex(identity.cpr) } });
  if (account) {
    await refreshPerson(account.id, identity.cpr);
    return openCitizenSession(account.id, 'mitid');
  }
  const at = now();
  await replaceOldSession(at);
  const person = { cpr: identity.cpr, name: identity.name ?? 'Ny bruger' };
  const enrolling = encryptText(JSON.stringify(person));
  return { sessionId: await createSession({ actorKind: 'enrolling', enrolling, method: 'mitid', now: at }) };
}

/** The last step of creating an account: the person is a citizen from now on, in a new session. */
export async function loginNewAccount(accountId: string, cpr: string): Promise<Came> {
  await refreshPerson(accountId, cpr);
  return openCitizenSession(accountId, 'mitid');
}

export type EmployeeLogin = ({ ok: true } & Came) | { ok: false; why: 'dfdg' | 'organisation' };

/** Employee login. DFDG knows what kind of office the CVR number stands for; without its answer nobody is let in. */
export async function loginEmployee(identity: EmployeeIdentity): Promise<EmployeeLogin> {
  const office = await outside().dfdg.getMyndighed({ cvr: identity.cvr }, { kind: 'portal' });
  if (!office.ok) return { ok: false, why: office.reason === 'not_found' ? 'organisation' : 'dfdg' };
  const employee: Employee = {
    id: identity.professionalId,
    name: identity.name,
    office: office.value.navn,
    cvr: identity.cvr,
    kind: office.value.art,
  };
  const at = now();
  await replaceOldSession(at);
  const isCaseworker = employee.kind === 'jobcenter' || employee.kind === 'akasse';
  const actorKind = isCaseworker ? 'caseworker' : employee.kind === 'support' ? 'support' : 'employer';
  const sessionId = await createSession({ actorKind, employee, method: 'employee', now: at });
  await audit(systemDb(), await actorBehind(sessionId, at), { action: 'login', citizen: null });
  return { ok: true, sessionId };
}

async function actorBehind(sessionId: string, at: Date): Promise<Actor> {
  const row = await findSession(hashSessionId(sessionId));
  if (!row) throw new Error('The session that was just made is gone');
  return actorOf(row, at);
}

/** Ends the session of this browser, in every tab, and forgets where it was (SES-3). Safe to call twice. */
export async function logout(actor: Actor): Promise<void> {
  await endSession(actor.sessionKey, 'logout', now());
  await audit(systemDb(), actor, {
    action: 'logout',
    citizen: 'citizen' in actor ? (actor.citizen?.accountId ?? null) : null,
  });
  if (actor.kind === 'citizen') await recordEvent(actor, { name: 'logout', data: {} });
}
