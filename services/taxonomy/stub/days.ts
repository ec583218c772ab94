/** A day (`YYYY-MM-DD`) as PostgreSQL's date is handed over. */
export function toDate(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** The day (`YYYY-MM-DD`) of a PostgreSQL date. */
export function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** The day before. */
export function dayBefore(day: string): string {
  return isoDay(new Date(toDate(day).getTime() - 86_400_000));
}
