import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { systemDb } from '@/lib/core/db';
import { Prisma } from '@/prisma/client';
import { sessionRules } from './rules';
import { employeeSchema, type LoginMethod } from './viewer';

const rowSchema = z.object({
  id_hash: z.string(),
  actor_kind: z.enum(['enrolling', 'citizen', 'caseworker', 'support', 'employer']),
  method: z.enum(['mitid', 'password', 'employee']),
  account_id: z.string().nullable(),
  enrolling: z.string().nullable(),
  employee: employeeSchema.nullable(),
  last_seen_at: z.date(),
  absolute_end_at: z.date(),
  ended_at: z.date().nullable(),
  end_reason: z.enum(['logout', 'expired', 'replaced', 'revoked']).nullable(),
  last_page: z.string().nullable(),
  folded: z.array(z.string()),
  policy_pending: z.boolean(),
  username: z.string().nullable(),
  cpr_cipher: z.string().nullable(),
  person_cipher: z.string().nullable(),
  must_change_password: z.boolean().nullable(),
});

/** One session with the account behind it, as the database holds it. */
export type SessionRow = z.infer<typeof rowSchema>;

const columns = Prisma.sql`s.id_hash, s.actor_kind::text, s.method::text, s.account_id::text, s.enrolling, s.employee,
  s.last_seen_at, s.absolute_end_at, s.ended_at, s.end_reason::text, s.last_page, s.folded, s.policy_pending`;
const accountColumns = Prisma.sql`a.username, a.cpr_cipher, a.person_cipher, a.must_change_password`;

/** The id that is kept: whoever reads the table cannot make a cookie from it. */
export function hashSessionId(id: string): string {
  return createHash('sha256').update(id).digest('base64url');
}

function one(rows: unknown): SessionRow | undefined {
  return z.array(rowSchema).max(1).parse(rows)[0];
}

/** Finds a session, alive or not, without renewing it. */
export async function findSession(idHash: string): Promise<SessionRow | undefined> {
  return one(
    await systemDb().$queryRaw`SELECT ${columns}, ${accountColumns} FROM jobnet.session s
      LEFT JOIN jobnet.account a ON a.id = s.account_id WHERE s.id_hash = ${idHash}`,
  );
}

/**
 * Renews a living session in one statement and returns it; undefined when it is not alive at `now`.
 * The condition stands in the database, so two processes can never disagree on whether a session has run out.
 */
export async function touchSession(idHash: string, now: Date, lastPage?: string): Promise<SessionRow | undefined> {
  const idleLimit = new Date(now.getTime() - sessionRules.idleSeconds * 1000);
  return one(
    await systemDb().$queryRaw`WITH s AS (
        UPDATE jobnet.session SET last_seen_at = GREATEST(last_seen_at, ${now}), last_page = COALESCE(${lastPage ?? null}, last_page)
        WHERE id_hash = ${idHash} AND ended_at IS NULL AND last_seen_at > ${idleLimit} AND absolute_end_at > ${now}
        RETURNING *)
      SELECT ${columns}, ${accountColumns} FROM s LEFT JOIN jobnet.account a ON a.id = s.account_id`,
  );
}

export type NewSession = {
  method: LoginMethod;
  now: Date;
} & (
  | { actorKind: 'citizen'; accountId: string; policyPending: boolean; previousLoginAt?: Date | null }
  | { actorKind: 'enrolling'; enrolling: string }
  | { actorKind: 'caseworker' | 'support' | 'employer'; employee: z.infer<typeof employeeSchema> }
);

/** Makes a session and returns the id for the cookie: 256 random bits that stand nowhere else. */
export async function createSession(session: NewSession): Promise<string> {
  const id = randomBytes(32).toString('base64url');
  await systemDb().session.create({
    data: {
      idHash: hashSessionId(id),
      actorKind: session.actorKind,
      method: session.method,
      accountId: 'accountId' in session ? session.accountId : null,
      enrolling: 'enrolling' in session ? session.enrolling : null,
      employee: 'employee' in session ? session.employee : Prisma.DbNull,
      policyPending: 'policyPending' in session && session.policyPending,
      previousLoginAt: 'previousLoginAt' in session ? session.previousLoginAt : null,
      createdAt: session.now,
      lastSeenAt: session.now,
      absoluteEndAt: new Date(session.now.getTime() + sessionRules.absoluteSeconds * 1000),
    },
  });
  return id;
}

/** Ends a session; a second ending keeps the first one's time and reason. */
export async function endSession(
  idHash: string,
  reason: 'logout' | 'expired' | 'replaced' | 'revoked',
  now: Date,
): Promise<void> {
  await systemDb().session.updateMany({
    where: { idHash, endedAt: null },
    data: { endedAt: now, endReason: reason, ...(reason === 'logout' ? { lastPage: null } : {}) },
  });
}

/** Ends every session that has run out by `now`, as of when it ran out; safe to run at any time. Returns how many. */
export function endExpiredSessions(now: Date): Promise<number> {
  const endsAt = Prisma.sql`LEAST(last_seen_at + make_interval(secs => ${sessionRules.idleSeconds}), absolute_end_at)`;
  return systemDb().$executeRaw`UPDATE jobnet.session SET ended_at = ${endsAt}, end_reason = 'expired'
    WHERE ended_at IS NULL AND ${endsAt} <= ${now}`;
}

/** How long an ended session is kept, in milliseconds: its last page is offered at the next login (SES-3). Our own choice. */
const endedKeptMs = 90 * 24 * 60 * 60 * 1000;

/** Deletes sessions that ended long ago. Returns how many; safe to run twice. */
export async function deleteOldSessions(now: Date): Promise<number> {
  const { count } = await systemDb().session.deleteMany({
    where: { endedAt: { lt: new Date(now.getTime() - endedKeptMs) } },
  });
  return count;
}
