import { createHash } from 'node:crypto';
import { z } from 'zod';
import { now } from '@/lib/core/clock';
import type { Database, Transaction } from '@/prisma/client';
import { currentContext } from '@/services/http/context';
import type { Actor } from './session/viewer';

/** One thing that somebody did or saw. `details` names fields and codes, never their values. */
export type AuditEvent = {
  action: string;
  citizen: string | null;
  details?: Record<string, string | number | boolean>;
};

/** A system of somebody else's that called a service of ours, by the name of its credential. */
export type OutsideSystem = { kind: 'outside-system'; name: string };

/** Whoever can have done something: a person, Jobnet itself, or another system. */
export type Doer = Actor | 'system' | OutsideSystem;

/** How a doer is named in the audit: never by CPR number. */
export function actorReference(actor: Doer): { kind: string; ref: string } {
  if (actor === 'system') return { kind: 'system', ref: 'jobnet' };
  if (actor.kind === 'outside-system') return { kind: actor.kind, ref: actor.name };
  if (actor.kind === 'citizen') return { kind: 'citizen', ref: actor.citizen.accountId };
  if (actor.kind === 'enrolling') return { kind: 'enrolling', ref: actor.sessionKey };
  return { kind: actor.kind, ref: `${actor.employee.cvr}/${actor.employee.id}` };
}

function parameters(actor: Doer, event: AuditEvent) {
  const { kind, ref } = actorReference(actor);
  return {
    at: now(),
    kind,
    ref,
    citizen: event.citizen,
    action: event.action,
    details: JSON.stringify(event.details ?? {}),
    correlation: currentContext()?.correlationId ?? 'none',
  };
}

/**
 * Appends to the audit log, through the one database function that may. Given a transaction, the entry stands or falls
 * with the change it tells of; a caseworker's connection, which can write nothing else, may call it too.
 */
export async function audit(db: Database | Transaction, actor: Doer, event: AuditEvent): Promise<void> {
  const p = parameters(actor, event);
  await db.$queryRaw`SELECT jobnet.audit_append(${p.at}::timestamptz, ${p.kind}::text, ${p.ref}::text, ${p.citizen}::text,
    ${p.action}::text, ${p.details}::text, ${p.correlation}::text)::text`;
}

/** Records that an employee opened a citizen's Jobnet: login history and audit in one step (SAG-3, HIS-4). */
export async function recordLook(
  db: Database,
  actor: Extract<Actor, { kind: 'caseworker' }>,
  accountId: string,
): Promise<void> {
  const { ref } = actorReference(actor);
  await db.$queryRaw`SELECT jobnet.record_look(${now()}::timestamptz, ${accountId}::uuid, ${actor.employee.name}::text,
    ${actor.employee.office}::text, ${ref}::text, ${currentContext()?.correlationId ?? 'none'}::text)::text`;
}

const entrySchema = z.object({
  seq: z.bigint(),
  at: z.date(),
  actorKind: z.string(),
  actorRef: z.string(),
  citizenRef: z.string().nullable(),
  action: z.string(),
  details: z.string(),
  correlationId: z.string(),
  previousHash: z.string(),
  hash: z.string(),
});
type Entry = z.infer<typeof entrySchema>;

/** The hash of one entry, computed here independently of the database function that wrote it. */
export function auditHash(entry: Omit<Entry, 'hash'>): string {
  const parts = [
    entry.previousHash,
    String(entry.seq),
    entry.at.toISOString(),
    entry.actorKind,
    entry.actorRef,
    entry.citizenRef ?? '',
    entry.action,
    entry.details,
    entry.correlationId,
  ];
  return createHash('sha256').update(parts.join('\u001f')).digest('hex');
}

/** An entry as somebody noted it outside the database, to hold the log against later. */
export type NotedEntry = { seq: bigint; hash: string };

export type AuditVerdict = {
  entries: number;
  last: NotedEntry | null;
  broken?: { seq: bigint; why: 'changed' | 'missing before' | 'not as noted' };
};

/**
 * Walks the whole chain in order and tells where it first breaks. A chain whose end has been cut off is still a chain:
 * only an entry that was noted before can show that.
 */
export async function verifyAudit(
  db: Database,
  options: { noted?: NotedEntry; pageSize?: number } = {},
): Promise<AuditVerdict> {
  const { noted, pageSize = 5000 } = options;
  let last: NotedEntry | null = null;
  let entries = 0;
  for (;;) {
    const page: Record<string, unknown>[] = await db.auditEntry.findMany({
      where: { seq: { gt: last?.seq ?? 0n } },
      orderBy: { seq: 'asc' },
      take: pageSize,
    });
    for (const row of page) {
      const entry = entrySchema.parse(row);
      const why = faultOf(entry, last?.hash ?? '', noted);
      if (why) return { entries, last, broken: { seq: entry.seq, why } };
      last = { seq: entry.seq, hash: entry.hash };
      entries += 1;
    }
    if (page.length < pageSize) break;
  }
  const isCutOff = noted !== undefined && (last?.seq ?? 0n) < noted.seq;
  return isCutOff ? { entries, last, broken: { seq: noted.seq, why: 'not as noted' } } : { entries, last };
}

function faultOf(entry: Entry, previous: string, noted: NotedEntry | undefined) {
  if (entry.previousHash !== previous) return 'missing before';
  if (auditHash(entry) !== entry.hash) return 'changed';
  return noted?.seq === entry.seq && noted.hash !== entry.hash ? 'not as noted' : undefined;
}
