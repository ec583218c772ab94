import type { Database } from '@/prisma/client';

/** Whether writes of a key are still on their way. What was parked is not: nobody will deliver it by itself. */
export async function isWaiting(db: Database, system: string, orderingKey: string): Promise<boolean> {
  const where = { system, orderingKey, deliveredAt: null, refusedAt: null };
  return (await db.outboxEntry.findFirst({ where, select: { id: true } })) !== null;
}
