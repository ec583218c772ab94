import { danishDay } from '@/lib/core/clock';
import { systemDb } from '@/lib/core/db';
import { loginHistoryKeptFrom } from './rules';

/** Deletes logins of days that are no longer shown. Returns how many; safe to run twice. */
export function deleteOldLogins(now: Date): Promise<number> {
  const keptFrom = loginHistoryKeptFrom(danishDay(now));
  return systemDb().$executeRaw`DELETE FROM jobnet.login_history
    WHERE at < (${keptFrom}::date::timestamp AT TIME ZONE 'Europe/Copenhagen')`;
}
