import { z } from 'zod';

/** As many stillingsbetegnelser as DFDG takes for one citizen. */
export const mostJobwishes = 200;

/** As Taxonomy service names stillingsbetegnelser. */
const conceptUriDaSchema = z
  .string()
  .regex(/^http:\/\/data\.star\.dk\/esco\/occupation\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);

const yearSchema = z.int().min(1900).max(2200);

/** A stillingsbetegnelse that a citizen seeks work as. An alias stands for it and never in its place. */
export const jobwishSchema = z
  .object({
    conceptUriDa: conceptUriDaSchema,
    aliasIdentifier: z.guid().nullable(),
    hasEducation: z.boolean(),
    hasExperience: z.boolean(),
    /** Years of experience, and when it was last used; both null without experience. */
    yearsOfExperience: z.int().min(0).max(60).nullable(),
    yearLastUsed: yearSchema.nullable(),
  })
  .refine(
    ({ hasExperience, ...of }) => [of.yearsOfExperience, of.yearLastUsed].every((n) => (n !== null) === hasExperience),
    {
      error: 'years of experience and the year it was last used belong to experience, and only to it',
    },
  );

/** The whole of what a citizen seeks work as. */
export const jobwishListSchema = z.object({
  /** The x-requestId of the write that made the list what it is; null before there was any. */
  version: z.string().nullable(),
  aendret: z.iso.datetime().nullable(),
  /** The system that wrote it. */
  aendretAf: z.string().nullable(),
  jobwishes: z.array(jobwishSchema).max(mostJobwishes),
});

/** How far a list has got: JobSearch holds it beside the CV, and Ankiro finds searchable CVs by it. */
export const videresendelseSchema = z.object({
  jobsearch: z.object({ version: z.string(), conceptUris: z.array(z.string()) }).nullable(),
  isSoegbart: z.boolean(),
  ankiro: z.object({ version: z.string(), conceptUris: z.array(z.string()) }).nullable(),
});

export type Jobwish = z.infer<typeof jobwishSchema>;
export type JobwishList = z.infer<typeof jobwishListSchema>;
