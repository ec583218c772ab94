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

/** How an actor is named in the audit: never by CPR number. */
export function actorReference(actor: Actor | 'system'): { kind: string; ref: string } {
  if (actor === 'system') return { kind: 'system', ref: 'jobnet' };
  if (actor.kind === 'citizen') return { kind: 'citizen', ref: actor.citizen.accountId };
  if (actor.kind === 'enrolling') return { kind: 'enrolling', ref: actor.sessionKey };
  return { kind: actor.kind, ref: `${actor.employee.cvr}/${actor.employee.id}` };
}

function parameters(actor: Actor | 'system', event: AuditEvent) {
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
export async function audit(db: Database | Transaction, actor: Actor | 'system', event: AuditEvent): Promise<void> {
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

export type AuditVerdict = { entries: number; broken?: { seq: bigint; why: 'changed' | 'missing before' } };

/** Walks the whole chain in order and tells where it first breaks. */
export async function verifyAudit(db: Database, pageSize = 5000): Promise<AuditVerdict> {
  let previous = '';
  let last = 0n;
  let entries = 0;
  for (;;) {
    const page = await db.auditEntry.findMany({
      where: { seq: { gt: last } },
      orderBy: { seq: 'asc' },
      take: pageSize,
    });
    if (page.length === 0) return { entries };
    for (const row of page) {
      const entry = entrySchema.parse(row);
      if (entry.previousHash !== previous) return { entries, broken: { seq: entry.seq, why: 'missing before' } };
      if (auditHash(entry) !== entry.hash) return { entries, broken: { seq: entry.seq, why: 'changed' } };
      previous = entry.hash;
      last = entry.seq;
      entries += 1;
    }
  }
}
