import { addDays, addMonths } from '@/lib/kalender/rules';
import type { Rhythm } from '../schema';

const stepDays: Readonly<Record<Rhythm, number>> = { daglig: 1, ugentlig: 7 };

/** The first run of an agent that begins (or changes its rhythm) on a day. */
export function firstRunOn(rhythm: Rhythm, idag: string): string {
  return addDays(idag, stepDays[rhythm]);
}

/** The run after one that was due on `due` and is done on `idag`: a weekly agent keeps its weekday when it was late. */
export function nextRunOn(rhythm: Rhythm, due: string, idag: string): string {
  if (rhythm === 'daglig') return addDays(idag, 1);
  let next = addDays(due, 7);
  while (next <= idag) next = addDays(next, 7);
  return next;
}

/** How long an agent goes on without a sign of its owner, in months (FJ-8). */
export const activeMonths = 2;

/** Whether the last sign of the owner lies so far back that the agent is to be paused. */
export function isInactive(lastActiveOn: string, idag: string): boolean {
  return idag >= addMonths(lastActiveOn, activeMonths);
}
