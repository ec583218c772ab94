import { systemDb } from '@/lib/core/db';

/** Ads seldom live longer than this; our own choice. */
const hiddenKeptMs = 183 * 24 * 60 * 60 * 1000;

/** Forgets which ads were hidden half a year ago. Returns how many; safe to run twice. */
export async function forgetHidden(now: Date): Promise<number> {
  const before = new Date(now.getTime() - hiddenKeptMs);
  const { count } = await systemDb().automatchHidden.deleteMany({ where: { hiddenAt: { lt: before } } });
  return count;
}
