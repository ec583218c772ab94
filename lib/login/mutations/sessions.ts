import { audit } from '@/lib/core/audit';
import { now } from '@/lib/core/clock';
import { systemDb } from '@/lib/core/db';
import { readSessionId } from '@/lib/core/session/cookie';
import { actorOf, peekPresence } from '@/lib/core/session/current';
import { createSession, endSession, findSession, hashSessionId } from '@/lib/core/session/store';
import type { Actor } from '@/lib/core/session/viewer';
import { recordEvent } from '@/lib/jobsoegningsdata/mutations';
import { isPolicyPending } from '@/lib/persondata/queries';

/** What the browser is given. */
export type Came = { sessionId: string };

/** Ends the session this browser already had: logging in anew never leaves an old door open. */
export async function replaceOldSession(at: Date): Promise<void> {
  // Asking first marks a session that has run out as run out, so that its last page is still offered (SES-3).
  await peekPresence();
  const old = await readSessionId();
  if (old) await endSession(hashSessionId(old), 'replaced', at);
}

/** Opens a citizen's session and leaves its three traces: login history, audit, jobsøgningsdata. */
export async function openCitizenSession(accountId: string, method: 'mitid' | 'password'): Promise<Came> {
  const at = now();
  await replaceOldSession(at);
  const [policyPending, before] = await Promise.all([
    isPolicyPending(accountId),
    systemDb().account.findUnique({ where: { id: accountId }, select: { lastLoginAt: true } }),
  ]);
  const previousLoginAt = before?.lastLoginAt ?? null;
  const session = { actorKind: 'citizen', accountId, method, policyPending, previousLoginAt, now: at } as const;
  const sessionId = await createSession(session);
  const actor = await actorBehind(sessionId, at);
  await systemDb().$transaction(async (tx) => {
    await tx.loginHistory.create({ data: { accountId, at, method } });
    await tx.account.update({ where: { id: accountId }, data: { lastLoginAt: at } });
    await audit(tx, actor, { action: 'login', citizen: accountId, details: { method } });
  });
  await recordEvent(actor, { name: 'login', data: { method } });
  return { sessionId };
}

/** The actor of a session that was just made. */
export async function actorBehind(sessionId: string, at: Date): Promise<Actor> {
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
