// A day is `YYYY-MM-DD` in Denmark. It is counted at noon UTC, which is the same day in Denmark all year round, so that
// no change of the clocks makes a day longer or shorter.
const dayMs = 86_400_000;

/** A day as a moment that every formatter in Danish time shows as that day. */
export function noonOf(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}

/** The day `days` later; earlier when it is negative. */
export function addDays(day: string, days: number): string {
  return dayOf(noonOf(day).getTime() + days * dayMs);
}

/** The same day of a later month, or its last day when it has no such day. */
export function addMonths(day: string, months: number): string {
  const at = noonOf(day);
  const wanted = at.getUTCDate();
  at.setUTCDate(1);
  at.setUTCMonth(at.getUTCMonth() + months + 1, 0);
  at.setUTCDate(Math.min(wanted, at.getUTCDate()));
  return dayOf(at.getTime());
}

/** Whole days from one day to another; negative when the other comes first. */
export function daysBetween(from: string, to: string): number {
  return (noonOf(to).getTime() - noonOf(from).getTime()) / dayMs;
}

/** The day of the week as Danes count them: 1 is Monday, 7 Sunday. */
export function weekdayOf(day: string): number {
  return noonOf(day).getUTCDay() || 7;
}

/** The Monday of the week that the day is in. */
export function mondayOf(day: string): string {
  return addDays(day, 1 - weekdayOf(day));
}

/** The week by ISO 8601, as Danish calendars number them. `year` is the week's year, which its Thursday is in. */
export function isoWeekOf(day: string): { year: number; week: number } {
  const thursday = addDays(mondayOf(day), 3);
  const year = noonOf(thursday).getUTCFullYear();
  return { year, week: Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1 };
}

/** The first Monday to Friday after the day. Holidays are not known here. */
export function nextWeekday(day: string): string {
  const weekday = weekdayOf(day);
  return addDays(day, weekday < 5 ? 1 : 8 - weekday);
}

function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
