const monthsOfLogins = 3;
const monthsOfSoegtJob = 36;

/**
 * The first day (`YYYY-MM-DD`) whose logins are still shown and kept: three months before today (HIS-4). Where that
 * month is too short it is its last day, so that nobody's history is shorter than three months.
 */
export function loginHistoryKeptFrom(today: string): string {
  return monthsBefore(today, monthsOfLogins);
}

/** The first day whose additions to and removals from "Jeg søger job som" are shown and kept: three years back (HIS-9). */
export function soegtJobKeptFrom(today: string): string {
  return monthsBefore(today, monthsOfSoegtJob);
}

function monthsBefore(today: string, months: number): string {
  const [year = 0, month = 0, day = 0] = today.split('-').map(Number);
  const firstOfMonth = new Date(Date.UTC(year, month - 1 - months, 1));
  const lastDay = new Date(Date.UTC(firstOfMonth.getUTCFullYear(), firstOfMonth.getUTCMonth() + 1, 0)).getUTCDate();
  firstOfMonth.setUTCDate(Math.min(day, lastDay));
  return firstOfMonth.toISOString().slice(0, 10);
}
