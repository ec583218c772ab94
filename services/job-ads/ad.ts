import { z } from 'zod';

/** The regions of Find Job, as users of Jobnet's public search know them. */
export const regionCodes = [
  'HovedstadenOgBornholm',
  'OevrigeSjaelland',
  'Syddanmark',
  'Midtjylland',
  'Nordjylland',
] as const;

const line = (max: number) =>
  z
    .string()
    .max(max)
    .regex(/^(?=.*\S)[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}]*$/u, 'must be one line of text');

/** Paragraphs end with line feeds; a line that begins with "- " is a point of a list. */
const paragraphs = z
  .string()
  .max(20_000)
  .regex(/^(?=[\s\S]*\S)[^\p{Cs}\u0000-\u0008\u000b-\u001f\u007f]*$/u, 'must be text');

const httpAddress = z.url({ protocol: /^https?$/ }).max(2_000);

/** Internal ads have a number; ids of external ads begin with "E". */
export const jobIdSchema = z.string().regex(/^[A-Za-z0-9_-]{1,40}$/);

export const workplaceSchema = z.object({
  /** False: the work is done in many places, and what stands here is where it starts from, if anything. */
  isFixed: z.boolean().default(true),
  address: line(200).nullable().default(null),
  /** Danish postcodes only. */
  postcode: z
    .string()
    .regex(/^\d{4}$/)
    .nullable()
    .default(null),
  city: line(100).nullable().default(null),
  kommunekode: z
    .string()
    .regex(/^\d{4}$/)
    .nullable()
    .default(null),
  region: z.enum(regionCodes).nullable().default(null),
  /** ISO 3166, two letters. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .default('DK'),
  position: z
    .object({ lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) })
    .nullable()
    .default(null),
});

/** What can be searched for in an ad beside its words; the names are those of the search engine. */
const terms = {
  conceptUriDa: z
    .string()
    .regex(/^http:\/\/data\.star\.dk\/esco\/occupation\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
    .nullable()
    .default(null),
  workplace: workplaceSchema,
  /** Last day for applying, or what stands in its place. */
  deadline: z.union([z.iso.date(), z.enum(['snarest', 'ikke-oplyst'])]),
  /** 1 Fastansættelse, 16 Tidsbegrænset ansættelse. */
  varighed: z
    .union([z.literal(1), z.literal(16)])
    .nullable()
    .default(null),
  /** 1 Fuldtid, 16 Deltid. */
  arbejdstid: z
    .union([z.literal(1), z.literal(16)])
    .nullable()
    .default(null),
  weeklyHours: z
    .object({ min: z.number().min(0).max(168), max: z.number().min(0).max(168) })
    .nullable()
    .default(null),
  /** 1 Normal, 2 Morgen, 3 Aften, 4 Nat, 5 Weekend, 6 Skiftende. */
  arbejdstidsforhold: z.array(z.int().min(1).max(6)).max(6).default([]),
  hotjob: z.boolean().default(false),
  stateEmployer: z.boolean().default(false),
  isWorkInDenmarkJob: z.boolean().default(false),
};

/** An ad as an employer or a jobcentre writes it. */
export const internalAdSchema = z.object({
  title: line(300),
  headline: line(500).nullable().default(null),
  description: paragraphs,
  employer: z.object({
    name: line(200),
    cvr: z
      .string()
      .regex(/^\d{8}$/)
      .nullable()
      .default(null),
    /** Neither name nor CVR number is told to anyone but those who sent the ad. */
    isAnonymous: z.boolean().default(false),
  }),
  contact: z
    .object({
      name: line(200).nullable().default(null),
      phone: z
        .string()
        .regex(/^[+\d][\d ]{3,24}$/)
        .nullable()
        .default(null),
      email: z.email().max(254).nullable().default(null),
      /** Where to apply. */
      url: httpAddress.nullable().default(null),
    })
    .default({ name: null, phone: null, email: null, url: null }),
  start: z.union([z.iso.date(), z.enum(['snarest', 'efter-aftale'])]).default('efter-aftale'),
  ...terms,
  /** 1 Almindelige vilkår … 7 Virksomhedspraktik. */
  ansaettelsesvilkaar: z.int().min(1).max(7).default(1),
  handicapIngenHindring: z.boolean().default(false),
  /** For Work in Denmark. */
  english: z
    .object({ title: line(300), text: paragraphs })
    .nullable()
    .default(null),
});

/** An ad that was found on another site: a teaser that leads there. */
export const externalAdSchema = z.object({
  title: line(300),
  excerpt: z
    .string()
    .max(2_000)
    .regex(/^[^\p{Cs}\u0000-\u0008\u000b-\u001f\u007f]*$/u),
  employerName: line(200).nullable().default(null),
  url: httpAddress,
  ...terms,
});

/** Where an ad stands in its life. Processed, Publication and PublicationEnd follow each other by the calendar. */
export const statuses = [
  'Draft',
  'AwaitingApproval',
  'NotApproved',
  'Processed',
  'Publication',
  'PublicationEnd',
] as const;

const shownEmployer = internalAdSchema.shape.employer.extend({
  /** Null when the employer is anonymous to the caller. */
  name: line(200).nullable(),
});

const life = {
  id: jobIdSchema,
  status: z.enum(statuses),
  /** First and last day in which it is shown. */
  publicationStart: z.iso.date(),
  publicationEnd: z.iso.date(),
  /** When it was shown first; null before that. */
  publishedAt: z.iso.datetime().nullable(),
};

/** An ad as it is told to others. */
export const jobSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('internal'),
    ...life,
    /** Why support did not approve it. */
    rejection: z.string().nullable(),
    ad: internalAdSchema.extend({ employer: shownEmployer }),
  }),
  z.object({ kind: z.literal('external'), ...life, ad: externalAdSchema }),
]);

export type Workplace = z.infer<typeof workplaceSchema>;
export type RegionCode = (typeof regionCodes)[number];
export type InternalAd = z.infer<typeof internalAdSchema>;
export type ExternalAd = z.infer<typeof externalAdSchema>;
export type Status = (typeof statuses)[number];
export type Job = z.infer<typeof jobSchema>;
