import { z } from 'zod';

/** Internal ads; ads crawled from elsewhere; the crawled ads that Work in Denmark shows. */
export const indexNames = ['internal', 'external', 'ExternalWorkInDenmarkJobJobnet'] as const;

export const indexNameSchema = z.enum(indexNames);

/** As users of Jobnet's public search know them. */
export const regionCodes = [
  'HovedstadenOgBornholm',
  'OevrigeSjaelland',
  'Syddanmark',
  'Midtjylland',
  'Nordjylland',
] as const;

export const documentIdSchema = z.string().regex(/^[\w.:-]{1,64}$/);

/** What search knows of an ad. */
export const searchDocumentSchema = z.object({
  index: indexNameSchema,
  /** Its own in that index; ids of external ads begin with "E". */
  id: documentIdSchema,
  title: z.string().min(1).max(300),
  headline: z.string().max(500),
  text: z.string().max(20_000),
  employer: z.string().max(200),
  publishedAt: z.iso.datetime(),
  /** Null for "Snarest" and "Ikke oplyst". */
  deadline: z.iso.date().nullable(),
  /** What the ad says in its place. */
  deadlineText: z.enum(['Snarest', 'Ikke oplyst']).nullable(),
  /** Where the ad itself stands; of external ads only. Neither this nor what else a list shows alone is searched. */
  url: z
    .url({ protocol: /^https?$/ })
    .max(2_000)
    .nullable(),
  conceptUriDa: z.string().max(200).nullable(),
  groupCode: z.string().max(10).nullable(),
  areaCode: z.string().max(10).nullable(),
  postcode: z
    .string()
    .regex(/^\d{4}$/)
    .nullable(),
  city: z.string().max(100).nullable(),
  kommunekode: z
    .string()
    .regex(/^\d{4}$/)
    .nullable(),
  region: z.enum(regionCodes).nullable(),
  /** ISO 3166, two letters. */
  country: z.string().regex(/^[A-Z]{2}$/),
  position: z.object({ lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) }).nullable(),
  /** 1 Almindelige vilkår … 7 Virksomhedspraktik. */
  ansaettelsesvilkaar: z.array(z.int().min(1).max(7)),
  hotjob: z.boolean(),
  handicapIngenHindring: z.boolean(),
  /** 1 Fastansættelse, 16 Tidsbegrænset ansættelse. */
  varighed: z.union([z.literal(1), z.literal(16)]).nullable(),
  /** 1 Fuldtid, 16 Deltid. */
  arbejdstid: z.union([z.literal(1), z.literal(16)]).nullable(),
  weeklyHours: z.object({ min: z.number().min(0).max(168), max: z.number().min(0).max(168) }).nullable(),
  /** 1 Normal, 2 Morgen, 3 Aften, 4 Nat, 5 Weekend, 6 Skiftende. */
  arbejdstidsforhold: z.array(z.int().min(1).max(6)),
  stateEmployer: z.boolean(),
  isWorkInDenmarkJob: z.boolean(),
  /** The same in English, for Work in Denmark; its words are searched too. */
  english: z.object({ title: z.string().min(1).max(300), text: z.string().max(20_000) }).nullable(),
});

export type SearchDocument = z.infer<typeof searchDocumentSchema>;
export type IndexName = z.infer<typeof indexNameSchema>;
export type RegionCode = (typeof regionCodes)[number];
