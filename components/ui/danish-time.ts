const zone = { timeZone: 'Europe/Copenhagen' } as const;

const forms = {
  /** 14. marts 2026 */
  date: new Intl.DateTimeFormat('da-DK', { ...zone, day: 'numeric', month: 'long', year: 'numeric' }),
  /** 14.03.2026 */
  shortDate: new Intl.DateTimeFormat('da-DK', { ...zone, day: '2-digit', month: '2-digit', year: 'numeric' }),
  /** 14. mar. */
  dayAndMonth: new Intl.DateTimeFormat('da-DK', { ...zone, day: 'numeric', month: 'short' }),
  /** lørdag den 14. marts 2026 */
  weekday: new Intl.DateTimeFormat('da-DK', {
    ...zone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }),
  /** 14.05 */
  time: new Intl.DateTimeFormat('da-DK', { ...zone, hour: 'numeric', minute: '2-digit' }),
} as const;

export type DateForm = 'date' | 'shortDate' | 'dayAndMonth' | 'weekday' | 'time' | 'dateTime';

const isDay = (at: Date | string): at is string => typeof at === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(at);

// A bare day is the same day wherever the server stands: noon UTC is that day in Copenhagen all year.
const moment = (at: Date | string) => (isDay(at) ? new Date(`${at}T12:00:00Z`) : new Date(at));

/** A moment (`Date` or ISO text) or a day (`YYYY-MM-DD`) as Danes write it, always in Danish time. */
export function danishTime(at: Date | string, form: DateForm = 'date'): string {
  const when = moment(at);
  if (form === 'dateTime') return `${forms.date.format(when)} kl. ${forms.time.format(when)}`;
  return forms[form].format(when);
}

/** The machine-readable form of the same, for `<time datetime>`. */
export function machineTime(at: Date | string): string {
  return isDay(at) ? at : new Date(at).toISOString();
}
