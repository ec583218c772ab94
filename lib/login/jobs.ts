import { systemDb } from '@/lib/core/db';
import { throttleRules } from '@/lib/core/throttle/rules';

/** Deletes counts whose window has closed, which nothing depends on any more. Returns how many; safe to run twice. */
export async function deleteOldThrottle(now: Date): Promise<number> {
  const longest = Math.max(...Object.values(throttleRules).map(({ windowMinutes }) => windowMinutes));
  const closed = new Date(now.getTime() - longest * 60_000);
  const { count } = await systemDb().loginThrottle.deleteMany({ where: { windowStart: { lte: closed } } });
  return count;
}
