import { z } from 'zod';

/** How far a job has been pursued. It moves freely in both directions. */
export const joblogStatusser = ['ikke-soegt', 'soegt', 'samtale', 'afsluttet'] as const;

/** A job that is applied for, or something else that shows an effort: a job fair, a coffee meeting, a casting. */
export const joblogArter = ['job', 'anden-aktivitet'] as const;

/** "Hvordan fandt du jobbet". */
export const applicationSources = [
  ...['jobnet', 'jobindex', 'linkedin', 'virksomhedens-hjemmeside', 'netvaerk'],
  ...['jobcenter', 'akasse', 'avis-fagblad', 'uopfordret', 'andet'],
] as const;

/** "Hvordan søger du jobbet". */
export const typesOfSubmission = [
  ...['e-mail', 'ansoegningssystem', 'brev', 'telefonisk', 'personligt-fremmoede', 'uopfordret', 'andet'],
] as const;

/** EmploymentAreaID: the eight areas of Det Regionale Arbejdsmarkedsråd, 1–8 in this order. */
export const employmentAreas = [
  ...['Nordjylland', 'Vestjylland', 'Østjylland', 'Sydjylland', 'Fyn', 'Sjælland', 'Hovedstaden', 'Bornholm'],
] as const;

/** The three documents a joblog can have, one of each. */
export const joblogDokumenttyper = ['ansoegning', 'cv', 'jobannonce'] as const;

/** The largest document, in bytes. */
export const largestJoblogDokument = 10 * 1024 * 1024;

const text = (most: number) => z.string().trim().min(1).max(most);

const companySchema = z.object({
  name: text(200).nullable(),
  /** Street, number, floor and door. */
  address: text(200).nullable(),
  postCode: text(20).nullable(),
  town: text(100).nullable(),
  /** ISO 3166-1, two capital letters. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
  /** When only the area is known, in the place of postcode and town (`employmentAreas`). */
  employmentAreaId: z.int().min(1).max(8).nullable(),
  contactPerson: text(200).nullable(),
  phone: text(40).nullable(),
  email: text(254).nullable(),
  /** WGS 84; both or none. */
  latitude: z.number().min(-90).max(90).nullable(),
  longitude: z.number().min(-180).max(180).nullable(),
  /** One way by public transport, as it was when last worked out. */
  dailyTravelTimeInMinutes: z.int().min(0).max(100_000).nullable(),
  distanceToCompanyInMeters: z.int().min(0).max(100_000_000).nullable(),
});

const fields = {
  art: z.enum(joblogArter),
  title: text(200),
  /** What an anden aktivitet was about, or a note to a job. */
  description: text(4000).nullable(),
  weeklyWorkTime: z.enum(['fuldtid', 'deltid']).nullable(),
  /** Of part time: hours a week, at most two decimals. */
  hoursPerWeek: z.number().min(0.25).max(168).multipleOf(0.01).nullable(),
  submissionDeadlineDate: z.iso.date().nullable(),
  status: z.enum(joblogStatusser),
  /** The day it was applied for; of an anden aktivitet, the day it took place. */
  submissionDate: z.iso.date().nullable(),
  applicationSource: z.enum(applicationSources).nullable(),
  typeOfSubmission: z.enum(typesOfSubmission).nullable(),
  company: companySchema,
  /** The ad it was made from, as `index:id` of the job search, and its address elsewhere when it has one. */
  jobAd: z
    .object({
      key: text(100),
      url: z
        .url({ protocol: /^https?$/ })
        .max(2000)
        .nullable(),
    })
    .nullable(),
};

/** What a writer says of a joblog. */
export const joblogFieldsSchema = z
  .object(fields)
  .refine(({ weeklyWorkTime, hoursPerWeek }) => (weeklyWorkTime === 'deltid') === (hoursPerWeek !== null), {
    error: 'hours belong to part time, and only to it',
    path: ['hoursPerWeek'],
  })
  .refine(
    ({ art, applicationSource, typeOfSubmission }) => art !== 'job' || !!(applicationSource && typeOfSubmission),
    {
      error: 'a job needs how it was found and how it is applied for',
      path: ['applicationSource'],
    },
  )
  .refine(({ company }) => (company.latitude === null) === (company.longitude === null), {
    error: 'latitude and longitude belong together',
    path: ['company', 'latitude'],
  });

export const joblogDokumentSchema = z.object({
  type: z.enum(joblogDokumenttyper),
  filename: text(200),
  /** In bytes. */
  size: z.int().min(1).max(largestJoblogDokument),
  uploaded: z.iso.datetime(),
});

/** A joblog as DFDG holds it. */
export const joblogSchema = z.object({
  ...fields,
  id: z.guid(),
  /** Grows by one with each change of the fields. Documents come and go without it. */
  version: z.int().min(1),
  oprettet: z.iso.datetime(),
  /** The system that made it, and the one that last changed it: `jobnet`, or the name of an a-kasse. */
  oprettetAf: z.string().min(1),
  redigeret: z.iso.datetime(),
  redigeretAf: z.string().min(1),
  dokumenter: z.array(joblogDokumentSchema).max(joblogDokumenttyper.length),
});

/** A page of a list, and how many there are of each status among what is asked for, whatever status is asked for. */
export const joblogPageSchema = z.object({
  antal: z.record(z.enum(joblogStatusser), z.int().min(0)),
  joblogs: z.array(joblogSchema),
});

/** What has been done lately, for totals and advice. */
export const joblogOversigtSchema = z.object({
  /** Applications sent and other activities, by the day they were done; not those that are not applied for yet. */
  dage: z.array(z.object({ dato: z.iso.date(), antal: z.int().min(1) })),
  /** The last change of any joblog; null without one. */
  senestRedigeret: z.iso.datetime().nullable(),
  /** How many applications a week the plan agrees on; null when it does not say. */
  aftaltPrUge: z.int().min(1).max(50).nullable(),
});

export type JoblogFields = z.infer<typeof joblogFieldsSchema>;
export type Joblog = z.infer<typeof joblogSchema>;
export type JoblogStatus = (typeof joblogStatusser)[number];
export type JoblogDokument = z.infer<typeof joblogDokumentSchema>;
export type JoblogDokumenttype = (typeof joblogDokumenttyper)[number];
export type JoblogOversigt = z.infer<typeof joblogOversigtSchema>;
