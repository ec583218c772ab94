import { now } from '@/lib/core/clock';
import { systemDb } from '@/lib/core/db';
import type { Transaction } from '@/prisma/client';
import type { RequestIds } from '@/services/http/implementation';
import { requestIdsIn } from '@/services/http/request-ids';

/** The writes that other systems have had carried out by services of our own; a repeated id is answered 412. */
export function wireRequests(): RequestIds<Transaction> {
  return requestIdsIn(systemDb(), async (tx, { sender, operation, requestId }) => {
    const data = { system: sender, operation, requestId, createdAt: now() };
    const { count } = await tx.wireRequest.createMany({ data, skipDuplicates: true });
    return count === 1;
  });
}

/** Forgets ids that nobody repeats any more. Returns how many; safe to run twice. */
export async function deleteOldWireRequests(before: Date): Promise<number> {
  const { count } = await systemDb().wireRequest.deleteMany({ where: { createdAt: { lt: before } } });
  return count;
}
