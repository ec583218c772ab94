import { now, today } from '@/lib/core/clock';
import type { Database, Prisma } from '@/prisma/client';
import { firstRunOn } from '../rules/schedule';
import type { Rhythm } from '../schema';
import { dayAsDate } from './begin';

/** Lets agents write in another rhythm: from tomorrow, or on this weekday. One that has it already keeps its day. */
export async function changeRhythm(
  db: Pick<Database, 'jobAgent'>,
  which: Prisma.JobAgentWhereInput,
  rhythm: Rhythm,
): Promise<void> {
  await db.jobAgent.updateMany({
    where: { ...which, rhythm: { not: rhythm } },
    data: { rhythm, nextRunOn: dayAsDate(firstRunOn(rhythm, today())), lastActiveAt: now() },
  });
}
