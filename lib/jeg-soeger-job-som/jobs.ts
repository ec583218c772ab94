import { danishDay } from '@/lib/core/clock';
import { systemDb } from '@/lib/core/db';
import { soegtJobKeptFrom } from '@/lib/historik/rules';

/** Deletes additions and removals of days that are no longer shown. Returns how many; safe to run twice. */
export function deleteOldJobwishHistory(now: Date): Promise<number> {
  const keptFrom = soegtJobKeptFrom(danishDay(now));
  return systemDb().$executeRaw`DELETE FROM jobnet.jobwish_history
    WHERE at < (${keptFrom}::date::timestamp AT TIME ZONE 'Europe/Copenhagen')`;
}
