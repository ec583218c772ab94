import type { Rhythm } from '../schema';

/** Days are `YYYY-MM-DD` in Denmark: a day is a day, also when the clocks are changed. */
export function addDays(day: string, days: number): string {
  const at = new Date(`${day}T12:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

/** The same day of a later month, or its last day when it has no such day. */
export function addMonths(day: string, months: number): string {
  const at = new Date(`${day}T12:00:00Z`);
  const wanted = at.getUTCDate();
  at.setUTCDate(1);
  at.setUTCMonth(at.getUTCMonth() + months + 1, 0);
  at.setUTCDate(Math.min(wanted, at.getUTCDate()));
  return at.toISOString().slice(0, 10);
}

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
