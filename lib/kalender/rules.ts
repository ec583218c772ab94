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

/** The first Monday to Friday after the day. Holidays are no matter; see `nextHverdag`. */
export function nextWeekday(day: string): string {
  const weekday = weekdayOf(day);
  return addDays(day, weekday < 5 ? 1 : 8 - weekday);
}

/**
 * Whether the day is a Danish public holiday: those of folkekirken, and New Year's Day. Store bededag is none since 2024
 * (lov nr. 214 af 6. marts 2023).
 */
export function isHelligdag(day: string): boolean {
  const year = Number(day.slice(0, 4));
  if (['01-01', '12-25', '12-26'].includes(day.slice(5))) return true;
  const sinceEaster = daysBetween(easterSundayOf(year), day);
  // Skærtorsdag, langfredag, påske, Kristi himmelfart and pinse; store bededag was the fourth Friday.
  return [-3, -2, 0, 1, 39, 49, 50].includes(sinceEaster) || (year < 2024 && sinceEaster === 26);
}

/** The first day after the day that is neither weekend nor public holiday. */
export function nextHverdag(day: string): string {
  const next = nextWeekday(day);
  return isHelligdag(next) ? nextHverdag(next) : next;
}

/** Easter Sunday by the Gregorian calendar (Meeus, Jones and Butcher). */
export function easterSundayOf(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const moon = (century - Math.floor((century + 8) / 25) + 1) / 3;
  const epact = (19 * golden + century - Math.floor(century / 4) - Math.floor(moon) + 15) % 30;
  const leaps = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * leaps) / 451);
  const sum = epact + leaps - 7 * late + 114;
  return `${year}-0${Math.floor(sum / 31)}-${String((sum % 31) + 1).padStart(2, '0')}`;
}

function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
