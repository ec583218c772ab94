import { z } from 'zod';

/** LAB § 6 nr. 1–13, and the three groups outside it. */
export const maalgruppeSchema = z.enum([
  'lab01',
  'lab02',
  'lab03',
  'lab04',
  'lab05',
  'lab06',
  'lab07',
  'lab08',
  'lab09',
  'lab10',
  'lab11',
  'lab12',
  'lab13',
  'integrationsloven',
  'oevrige',
  'oevrige-uden-kontaktgruppe',
]);

/** DFDG's codes for kinds of meetings: 7 is jobsamtale, 19 fælles jobsamtale med dagpengemodtager. */
export const samtaletypeSchema = z.literal([4, 7, 8, 9, 10, 11, 12, 13, 15, 17, 19]);

/** A meeting the citizen has to book, and the last days for booking and for holding it. */
export const fristSchema = z.object({
  friststatusType: z.enum(['aktiv', 'overskredet']),
  samtaleType: samtaletypeSchema,
  fristdato: z.iso.date(),
  sidsteAfholdelsesdato: z.iso.date(),
});

export const screeningSchema = z.object({ aktiv: z.boolean(), besvaretDato: z.iso.date().nullable() });

export const rehabiliteringSchema = z.object({ status: z.enum(['forberedelse', 'indstillet', 'afsluttet']) });

const akasseSchema = z.object({
  cvr: z.string().regex(/^\d{8}$/),
  navn: z.string().min(1),
  fraDato: z.iso.date(),
  /** The last day of membership; null while it lasts. */
  tilDato: z.iso.date().nullable(),
});

/** What can be withheld. `frister` means: only those of the samtaletyper this caller may see are there. */
export const skjultFelt = z.enum([
  'screening',
  'rehabilitering',
  'hasHoursToNudgingSocialAid',
  'currentAidLevelIsHigh',
  'frister',
]);

/** A citizen as DFDG describes them to one caller. A withheld field is null, false or empty, and named in `skjulteFelter`. */
export const borgerstatusSchema = z.object({
  maalgruppe: maalgruppeSchema,
  tilmeldt: z.boolean(),
  tilmeldtSiden: z.iso.date().nullable(),
  afmeldtSiden: z.iso.date().nullable(),
  sygemeldtSiden: z.iso.date().nullable(),
  kanSelvbooke: z.boolean(),
  straksbookingPaakraevet: z.boolean(),
  frister: z.array(fristSchema),
  harDagpengetaeller: z.boolean(),
  harSupplerendeTaeller: z.boolean(),
  hasHoursToNudgingSocialAid: z.boolean(),
  /** Null without hours to show. */
  currentAidLevelIsHigh: z.boolean().nullable(),
  screening: screeningSchema.nullable(),
  rehabilitering: rehabiliteringSchema.nullable(),
  akasse: akasseSchema.nullable(),
  skjulteFelter: z.array(skjultFelt),
});

export type Maalgruppe = z.infer<typeof maalgruppeSchema>;
export type Samtaletype = z.infer<typeof samtaletypeSchema>;
export type Frist = z.infer<typeof fristSchema>;
export type SkjultFelt = z.infer<typeof skjultFelt>;
export type Borgerstatus = z.infer<typeof borgerstatusSchema>;
