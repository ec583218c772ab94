import { noonOf } from '@/lib/kalender/rules';

const zone = { timeZone: 'Europe/Copenhagen' } as const;
const forms = {
  day: new Intl.DateTimeFormat('da-DK', { ...zone, day: 'numeric', month: 'long' }),
  year: new Intl.DateTimeFormat('da-DK', { ...zone, day: 'numeric', month: 'long', year: 'numeric' }),
  time: new Intl.DateTimeFormat('da-DK', { ...zone, hour: 'numeric', minute: '2-digit' }),
};
// Intl leaves out the "den" that Danes say.
const weekday = new Intl.DateTimeFormat('da-DK', { ...zone, weekday: 'long' });

/** A day (`YYYY-MM-DD`) or a moment (ISO) in Danish words: "28. november", "lørdag den 28. november", "10.00". */
export function inWords(at: string, form: keyof typeof forms | 'weekday' = 'day'): string {
  const when = at.length === 10 ? noonOf(at) : new Date(at);
  if (form === 'weekday') return `${weekday.format(when)} den ${forms.day.format(when)}`;
  return forms[form].format(when);
}

const number = new Intl.NumberFormat('da-DK', { maximumFractionDigits: 2 });

/** A number as Danes write it: 1.530, 7,4. */
export function numberInWords(value: number): string {
  return number.format(value);
}
