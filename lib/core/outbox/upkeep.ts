import type { Database } from '@/prisma/client';

/** Puts parked entries of a system back in the queue, when what they met has been mended. Answers how many. */
export async function requeueParked(db: Database, system: string): Promise<number> {
  const { count } = await db.outboxEntry.updateMany({
    where: { system, deliveredAt: null, refusedAt: { not: null } },
    data: { refusedAt: null, attempts: 0, nextAttemptAt: new Date(0) },
  });
  return count;
}

/** Forgets entries delivered before a point in time; until then their request ids stay taken. Answers how many. */
export async function forgetDelivered(db: Database, before: Date): Promise<number> {
  const { count } = await db.outboxEntry.deleteMany({ where: { deliveredAt: { lt: before } } });
  return count;
}
