import { systemDb } from '@/lib/core/db';
import { throttleRules } from '@/lib/core/throttle/rules';

/** Deletes counts whose window has closed, which nothing depends on any more. Returns how many; safe to run twice. */
export async function deleteOldThrottle(now: Date): Promise<number> {
  const closed = Object.entries(throttleRules).map(([scope, { windowMinutes }]) => ({
    key: { startsWith: `${scope}:` },
    windowStart: { lte: new Date(now.getTime() - windowMinutes * 60_000) },
  }));
  const { count } = await systemDb().loginThrottle.deleteMany({ where: { OR: closed } });
  return count;
}
