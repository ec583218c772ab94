import { z } from 'zod';

/** The outside systems whose trouble a person trying the portal can see. Mail and text messages are sent later, by the worker. */
export const bendableSystems = [
  'dfdg',
  'cpr',
  'content',
  'identity',
  'ankiro',
  'job-ads',
  'address',
  'travel-time',
] as const;

/** What can be wrong with a system; the empty answer is "nothing". */
export const troubles = ['', 'down', 'slow', '500', 'malformed', 'refused'] as const;

const trouble = z.enum(troubles, 'Vælg en af mulighederne.').default('');

const mostMinutes = 10 * 365 * 24 * 60;
const minutesMessage = 'Skriv et helt antal minutter, for eksempel 19 eller -60. Højst 10 år.';

/** The form that moves the clock and breaks outside systems for one browser. */
export const controlsSchema = z.object({
  minutter: z
    .string()
    .trim()
    .regex(/^[-−]?\d{1,7}$/, minutesMessage)
    .transform((text) => Number(text.replace('−', '-')))
    .refine((minutes) => Math.abs(minutes) <= mostMinutes, minutesMessage),
  dfdg: trouble,
  cpr: trouble,
  content: trouble,
  identity: trouble,
  ankiro: trouble,
  'job-ads': trouble,
  address: trouble,
  'travel-time': trouble,
});

export type Controls = z.output<typeof controlsSchema>;
