import { z } from 'zod';

/** Find Job as Jobnet shows it, or as Work in Denmark does. */
const site = z.enum(['jobnet', 'widk']);

/** Where Find Job was opened from, as `fra` in its address says; `andet` is a bookmark, a search engine, a letter. */
export const findJobOrigins = [
  ...['menu', 'forside', 'forsidekort', 'forside-offentlig', 'jeg-soeger-job-som', '225-timer', 'automatch'],
  ...['jobagent', 'gemt-soegning', 'favoritter', 'joblog', 'min-plan', 'andet'],
] as const;

/** What somebody does with an ad that shows they may be about to apply. */
export const adActions = ['favorit', 'favorit-fjernet', 'joblog', 'ansoeg', 'udskriv', 'del'] as const;

const index = z.string().regex(/^[A-Za-z]{1,40}$/);
const id = z.string().regex(/^[\w.:-]{1,64}$/);
const count = z.int().min(0);

/** Values of the filters are codes of lists; a text that somebody typed is never among them. */
const filters = z.record(z.string().max(40), z.array(z.string().max(200)).max(500));

/**
 * Every event that may be recorded (DAT-1): a new kind is one entry here and one call of recordEvent. When what an
 * event tells changes, its version goes up, because the rows already written stay as they are.
 */
export const eventTypes = {
  login: { version: 1, data: z.strictObject({ method: z.enum(['mitid', 'password']) }) },
  logout: { version: 1, data: z.strictObject({}) },
  /** By key, in the order they stood. Once a session. */
  'forsidekort-shown': { version: 1, data: z.strictObject({ cards: z.array(z.string().max(40)).min(1).max(10) }) },
  'find-job-opened': { version: 1, data: z.strictObject({ site, from: z.enum(findJobOrigins) }) },
  'find-job-closed': { version: 1, data: z.strictObject({ site, seconds: count.max(86_400) }) },
  'find-job-searched': {
    version: 1,
    data: z.strictObject({
      site,
      hasText: z.boolean(),
      /** Null without a text, and for a text that is not kept. */
      text: z.string().max(200).nullable(),
      filters,
      radius: z.strictObject({ postnummer: z.string().regex(/^\d{4}$/), km: z.number().positive() }).nullable(),
      sort: z.string().max(40),
      hits: count,
    }),
  },
  'job-ad-opened': { version: 1, data: z.strictObject({ site, index, id }) },
  'job-ad-acted-on': { version: 1, data: z.strictObject({ site, index, id, action: z.enum(adActions) }) },
} as const;

export type EventName = keyof typeof eventTypes;

/** A named event with what it tells. It never holds names, addresses or CPR numbers. */
export type JobsoegningsEvent = {
  [Name in EventName]: { name: Name; data: z.input<(typeof eventTypes)[Name]['data']> };
}[EventName];

export type Site = z.infer<typeof site>;
export type FindJobOrigin = (typeof findJobOrigins)[number];

const byBeacon = { site, index, id };

/** What a browser may report by itself (`POST /api/findjob/haendelse`): what the server does not see by its own. */
export const reportSchema = z.discriminatedUnion('name', [
  z.strictObject({ name: z.literal('find-job-closed'), site, seconds: count.max(86_400) }),
  z.strictObject({ name: z.literal('job-ad-opened'), ...byBeacon }),
  z.strictObject({
    name: z.literal('job-ad-acted-on'),
    ...byBeacon,
    action: z.enum(['joblog', 'ansoeg', 'udskriv', 'del']),
  }),
]);
export type Report = z.infer<typeof reportSchema>;
