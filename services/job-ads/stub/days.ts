/** A day (`YYYY-MM-DD`) as PostgreSQL's date is handed over. */
export function toDate(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** The day (`YYYY-MM-DD`) of a PostgreSQL date. */
export function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** The day that lies `days` after (or before) another; both `YYYY-MM-DD`. */
export function addDays(day: string, days: number): string {
  return isoDay(new Date(toDate(day).getTime() + days * 86_400_000));
}
