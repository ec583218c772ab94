import { z } from 'zod';
import { log } from '@/lib/core/log';
import type { Database, Transaction } from '@/prisma/client';
import type { Caller } from '@/services/http/caller';
import { currentContext, runInContext } from '@/services/http/context';
import { Err, type Result } from '@/services/http/result';
import { type EnvelopeCipher, portalCipher, unseal } from './envelope';
import { countDelivery } from './metrics';
import { delayAfter, type Verdict, verdictOf } from './rules';

export type Delivery = { operation: string; input: unknown; caller: Caller; requestId: string };

/** Brings one write to its system. */
export type Deliver = (delivery: Delivery) => Promise<Result<unknown>>;

/** System name → the way there. */
export type Deliverers = Readonly<Record<string, Deliver>>;

type UntypedCall = (input: unknown, caller: Caller, options: { requestId: string }) => Promise<Result<unknown>>;

/** Delivers through the client of a system: its own contract checks the operation and the input. */
export function deliverThrough(client: object): Deliver {
  const calls = new Map<string, UntypedCall>(Object.entries(client));
  return async ({ operation, input, caller, requestId }) => {
    const call = calls.get(operation);
    return call ? call(input, caller, { requestId }) : Err('invalid', `there is no operation ${operation}`);
  };
}

export type DeliveryOptions = {
  cipher?: EnvelopeCipher;
  /** How many entries are under way at a time; each holds a database connection. */
  concurrency?: number;
  /** Aborted to stop after the entries under way. */
  signal?: AbortSignal;
};

export type DeliveryCount = Record<Verdict, number>;

/**
 * Delivers what is due, oldest first, until nothing is. Safe to run in several processes: only the head of an ordering
 * key can be taken, by one deliverer at a time, and its lock goes with the process that held it. Whoever takes over
 * sends the same request id, so that a write already carried out is not carried out again.
 */
export async function deliverDue(
  db: Database,
  deliverers: Deliverers,
  now: Date,
  { cipher = portalCipher, concurrency = 2, signal }: DeliveryOptions = {},
): Promise<DeliveryCount> {
  const count: DeliveryCount = { delivered: 0, postponed: 0, parked: 0 };
  const work = async (): Promise<void> => {
    while (!signal?.aborted) {
      const verdict = await deliverNext(db, deliverers, now, cipher);
      if (!verdict) return;
      count[verdict] += 1;
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  return count;
}

const headSchema = z.object({
  id: z.bigint(),
  system: z.string(),
  operation: z.string(),
  requestId: z.string(),
  payloadCipher: z.string(),
  attempts: z.int(),
});
type Head = z.infer<typeof headSchema>;

// Longer than any operation's time limit: the lock must outlast the call.
const transactionMs = 60_000;

function deliverNext(
  db: Database,
  deliverers: Deliverers,
  now: Date,
  cipher: EnvelopeCipher,
): Promise<Verdict | undefined> {
  return db.$transaction(
    async (tx) => {
      const head = await lockHead(tx, now);
      if (!head) return undefined;
      const attempts = head.attempts + 1;
      const answer = await attempt(head, deliverers, cipher);
      const verdict = verdictOf(answer, attempts);
      await tx.outboxEntry.update({
        where: { id: head.id },
        data: { attempts, ...changeBy(verdict, answer, attempts, now) },
      });
      report(head, verdict, answer, attempts);
      return verdict;
    },
    { timeout: transactionMs, maxWait: transactionMs },
  );
}

async function lockHead(tx: Transaction, now: Date): Promise<Head | undefined> {
  const rows = await tx.$queryRaw`
    SELECT entry.id, entry.system, entry.operation, entry.request_id AS "requestId",
      entry.payload_cipher AS "payloadCipher", entry.attempts
    FROM jobnet.outbox entry
    WHERE entry.delivered_at IS NULL AND entry.refused_at IS NULL AND entry.next_attempt_at <= ${now}
      AND NOT EXISTS (
        SELECT FROM jobnet.outbox earlier
        WHERE earlier.system = entry.system AND earlier.ordering_key = entry.ordering_key AND earlier.id < entry.id
          AND earlier.delivered_at IS NULL AND earlier.refused_at IS NULL
      )
    ORDER BY entry.next_attempt_at, entry.id
    LIMIT 1
    FOR UPDATE SKIP LOCKED`;
  return z.array(headSchema).parse(rows)[0];
}

async function attempt(head: Head, deliverers: Deliverers, cipher: EnvelopeCipher): Promise<Result<unknown>> {
  const { system, operation, requestId } = head;
  const deliver = deliverers[system];
  if (!deliver) return Err('unavailable', `nobody delivers to ${system}`);
  const context = currentContext() ?? { clientAddress: 'outbox', clockOffsetMs: 0, faults: {} };
  // Each delivery is a request of its own, found in the log by its request id.
  return runInContext({ ...context, correlationId: requestId }, async () => {
    try {
      const { input, caller } = unseal(head.payloadCipher, requestId, cipher);
      return await deliver({ operation, input, caller, requestId });
    } catch (error) {
      log.error('outbox-delivery-failed', { system, operation, error });
      return Err('drift', `delivery threw ${error instanceof Error ? error.name : typeof error}`);
    }
  });
}

function changeBy(verdict: Verdict, answer: Result<unknown>, attempts: number, now: Date) {
  const lastReason = answer.ok ? null : `${answer.reason}: ${answer.detail}`.slice(0, 300);
  // What has arrived is the receiver's; keeping a copy of people's data here would serve nobody.
  if (verdict === 'delivered') return { deliveredAt: now, payloadCipher: '', lastReason };
  if (verdict === 'parked') return { refusedAt: now, lastReason };
  return { nextAttemptAt: new Date(now.getTime() + delayAfter(attempts, Math.random())), lastReason };
}

function report(
  { id, system, operation, requestId }: Head,
  verdict: Verdict,
  answer: Result<unknown>,
  attempts: number,
) {
  countDelivery(system, operation, verdict);
  const fields = { entry: id, system, operation, requestId, attempts };
  if (verdict === 'delivered') log.info('outbox-delivered', fields);
  else if (!answer.ok) log.warn(`outbox-${verdict}`, { ...fields, reason: answer.reason, detail: answer.detail });
}
