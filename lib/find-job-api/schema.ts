import { z } from 'zod';

/** Fewer characters would suggest half of the country. */
export const fromCharacters = 3;

const longestText = 100;
const mostInGroup = 20;

/** What somebody has typed when suggestions are asked for; the query of `/api/findjob/suggestions`. */
export const suggestionQuerySchema = z.object({
  text: z
    .string()
    .trim()
    .min(fromCharacters)
    .transform((text) => text.slice(0, longestText))
    .describe('What has been typed; what comes after 100 characters is left out.'),
  max: z.coerce.number().int().min(1).max(mostInGroup).default(5).describe('At most so many in each group.'),
});

const messageSchema = z.string().describe('What is wrong, in words; English with WIDK=true, otherwise Danish.');

export const refusalSchema = z.object({ message: messageSchema });

export const suggestionsSchema = z.object({
  groups: z.array(
    z.object({
      label: z.string().describe('What they have in common: Kommune, Stilling …'),
      options: z.array(
        z.object({
          label: z.string(),
          detail: z.string().optional().describe('What of the text is searched for beside it, in words.'),
          fields: z
            .record(z.string(), z.string())
            .describe('The parameters of a search that it becomes: of "kok aarh" a place, and searchString "kok".'),
        }),
      ),
    }),
  ),
});

/** What stands for a deadline that is "Snarest" or "Ikke oplyst", as users of the search know it. */
export const undisclosedDeadline = '1900-01-01';

export const jobAdSchema = z.object({
  jobAdId: z.string(),
  title: z.string().describe('English with WIDK=true, when the ad has it.'),
  description: z.string().describe('How it begins, at most 221 characters of plain text.'),
  hiringOrgName: z.string().nullable().describe('Null for an anonymous employer.'),
  occupation: z.string().nullable().describe('The stillingsbetegnelse.'),
  conceptUriDa: z.string().nullable().describe('What names the stillingsbetegnelse.'),
  postalCode: z.string().nullable(),
  postalDistrictName: z.string().nullable(),
  municipality: z.string().nullable(),
  region: z.string().nullable(),
  country: z.string().describe('In words.'),
  countryCode: z.string().describe('ISO 3166, two letters.'),
  location: z.object({ latitude: z.number(), longitude: z.number() }).nullable(),
  distanceKm: z.number().nullable().describe('From postalCode, when a radius was asked for.'),
  publicationDate: z.iso.datetime(),
  applicationDeadline: z.iso.date().describe(`${undisclosedDeadline} when it is not disclosed.`),
  applicationDeadlineStatus: z.enum(['ExpirationDate', 'AsSoonAsPossible', 'NotDisclosed']),
  workHourPartTime: z.boolean(),
  workHourMin: z.number().nullable().describe('Hours a week.'),
  workHourMax: z.number().nullable(),
  employmentDurationType: z.int().nullable().describe('1 permanent, 16 temporary.'),
  jobAnnouncementType: z.array(z.string()).describe('As the parameter of that name.'),
  isExternal: z.boolean().describe('Found elsewhere.'),
  isWorkInDenmarkJob: z.boolean(),
  isSeen: z.boolean().describe('Always false: nobody is logged in here.'),
  isFavorite: z.boolean().describe('Always false: nobody is logged in here.'),
  jobAdUrl: z.string().describe('Where the ad is read.'),
});

export type JobAd = z.infer<typeof jobAdSchema>;

export const searchSchema = z.object({
  totalJobAdCount: z.int(),
  pageNumber: z.int(),
  resultsPerPage: z.int(),
  searchFacets: z
    .record(z.string(), z.array(z.object({ value: z.string(), label: z.string(), count: z.int() })))
    .describe('By parameter: how many ads each value would give beside the other choices.'),
  jobAds: z.array(jobAdSchema).describe('None on a page behind the last one.'),
  ignored: z
    .array(z.object({ parameter: z.string(), value: z.string(), message: messageSchema }))
    .describe('What was left out of the question, because it means nothing.'),
});

export type SearchAnswer = z.infer<typeof searchSchema>;

export const jobCountSchema = z.object({
  jobCount: z.int().describe('All ads of Work in Denmark.'),
  internal: z.int().describe('Those that stand on Jobnet.'),
  external: z.int().describe('Those that were found elsewhere.'),
  countedAt: z.iso.datetime().describe('They are counted once an hour.'),
});
