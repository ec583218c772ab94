import { systemDb } from '@/lib/core/db';
import { siteOfRow } from '../queries/site';
import type { Rhythm } from '../schema';
import { beginningOf } from './begin';

type Paused = { id: string; site: string; search: string; rhythm: Rhythm };

/**
 * Lets a paused agent run again, with what can be found from now on. False when nobody can say what that is. What it
 * began with stays: nothing that it has told of before is told again.
 */
export async function resumeAgent({ id, search, rhythm, ...row }: Paused): Promise<boolean> {
  const beginning = await beginningOf({ search, rhythm, site: siteOfRow(row) });
  if (!beginning.ok) return false;
  const { begunWith: _, ...again } = beginning.value;
  await systemDb().jobAgent.updateMany({
    where: { id, pausedAt: { not: null }, deletedAt: null },
    data: { ...again, pausedAt: null, pause: null },
  });
  return true;
}
