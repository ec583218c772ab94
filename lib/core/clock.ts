import { currentContext } from '@/services/http/context';

/** The portal's only clock. A request in test or demonstration can carry an offset; elsewhere it is the machine's own time. */
export function now(): Date {
  return new Date(Date.now() + (currentContext()?.clockOffsetMs ?? 0));
}

const dayInCopenhagen = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Copenhagen' });

/** The calendar day in Denmark as `YYYY-MM-DD`. */
export function danishDay(at: Date): string {
  return dayInCopenhagen.format(at);
}

/** Today's calendar day in Denmark as `YYYY-MM-DD`; the `today` argument of the rules. */
export function today(): string {
  return danishDay(now());
}
