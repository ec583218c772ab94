import type { Database } from '@/prisma/client';
import type { Myndighed } from './rules';

/** The organisation a system speaks for; null for a system that speaks for none. */
export async function findSystem(db: Database, navn: string): Promise<(Myndighed & { navn: string }) | null> {
  const system = await db.dfdgSystem.findUnique({ where: { navn }, include: { myndighed: true } });
  return system?.myndighed ?? null;
}
