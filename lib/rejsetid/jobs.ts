import { danishDay } from '@/lib/core/clock';
import { systemDb } from '@/lib/core/db';
import { oldestKept } from './rules';

/** Forgets answers of the journey planner that no longer count. Returns how many; safe to run twice. */
export async function deleteOldJourneys(now: Date): Promise<number> {
  const { count } = await systemDb().travelTime.deleteMany({
    where: { fetchedOn: { lt: oldestKept(danishDay(now)) } },
  });
  return count;
}
