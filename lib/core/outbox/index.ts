import { randomUUID } from 'node:crypto';
import { now } from '@/lib/core/clock';
import type { Transaction } from '@/prisma/client';
import type { Caller } from '@/services/http/caller';
import { type EnvelopeCipher, portalCipher, seal } from './envelope';

/** A write to an outside system that must happen, but not while somebody waits. */
export type OutboxWrite = {
  system: string;
  operation: string;
  /** Writes to one system under one key arrive in the order they were put in, e.g. `account:<id>`. */
  orderingKey: string;
  /** The operation's input. */
  payload: object;
  /** On whose behalf; the portal's own unless said. */
  caller?: Caller;
  /** One of many of its kind: lets everything that somebody may be waiting for go first. */
  isBulk?: boolean;
  /** At most 46 characters. The same id is the same write: putting it in again changes nothing. */
  requestId?: string;
};

/**
 * Puts a write in the outbox, in the caller's own transaction: it is sent when that commits, and never when it does
 * not. Answers with the request id.
 */
export async function enqueue(
  tx: Transaction,
  write: OutboxWrite,
  cipher: EnvelopeCipher = portalCipher,
): Promise<string> {
  const {
    system,
    operation,
    orderingKey,
    payload,
    caller = { kind: 'portal' },
    isBulk,
    requestId = randomUUID(),
  } = write;
  const entry = {
    ...{ system, operation, orderingKey, requestId },
    payloadCipher: seal({ input: payload, caller }, requestId, cipher),
    createdAt: now(),
    // Due at once by every clock: in demonstration a request's clock may be moved, the worker's is not. What is due
    // first goes first.
    nextAttemptAt: new Date(isBulk ? 1 : 0),
  };
  await tx.outboxEntry.createMany({ data: [entry], skipDuplicates: true });
  return requestId;
}
