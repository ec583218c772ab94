import { z } from 'zod';
import { samtaletypeSchema } from './status';

/** The plan that holds now. Never with its kind, which the citizen is not told. */
const planSchema = z.object({
  fra: z.iso.date(),
  aendret: z.iso.datetime(),
  /** When the citizen last saw it; null when they never have. */
  set: z.iso.datetime().nullable(),
});

/** A meeting to come that a caseworker has called the citizen to. */
const indkaldelseSchema = z.object({
  id: z.guid(),
  samtaleType: samtaletypeSchema,
  /** The jobcentre or a-kasse that calls. */
  myndighed: z.string().min(1),
  start: z.iso.datetime(),
  slut: z.iso.datetime(),
  form: z.enum(['fremmoede', 'telefon', 'video']),
  accepteret: z.iso.datetime().nullable(),
});

/** A dagpengekort that has not been sent; `frist` is the last day for sending it. */
const dagpengekortSchema = z.object({ fra: z.iso.date(), til: z.iso.date(), frist: z.iso.date() });

/** What waits for a citizen, all that a front page reminds of in one answer. */
export const paamindelserSchema = z.object({
  beskeder: z.object({ ulaeste: z.int().min(0), ulaesteVigtige: z.int().min(0) }),
  plan: planSchema.nullable(),
  indkaldelser: z.array(indkaldelseSchema),
  manglendeDagpengekort: z.array(dagpengekortSchema),
});

/** Which counter: hours in the karens period, wage hours for extension, weeks of supplerende dagpenge, the 225 hours. */
export const taellerArt = z.enum(['karens', 'forlaengelse', 'supplerende', 'timer-225']);

export const taellerSchema = z.object({
  art: taellerArt,
  /** Hours with two decimals (7,40 is 7 hours 24 minutes), or weeks. */
  vaerdi: z.number().min(0),
  /** What it is counted up to. */
  maal: z.number().positive(),
  /** The last day of the period counted in; null without one. */
  til: z.iso.date().nullable(),
  /** The day up to which it is counted. */
  opgjort: z.iso.date(),
});

export type Paamindelser = z.infer<typeof paamindelserSchema>;
export type Indkaldelse = z.infer<typeof indkaldelseSchema>;
export type Taeller = z.infer<typeof taellerSchema>;
