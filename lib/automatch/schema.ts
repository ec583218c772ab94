import { z } from 'zod';

/** An ad's place in the search index and its id there, `index:id`. */
export const adKeySchema = z
  .string('Vælg et jobforslag.')
  .regex(/^(internal|external):[\w.-]{1,64}$/, 'Jobforslaget findes ikke.');

/** What is kept of a run. */
export const picksSchema = z.array(
  z.object({
    key: adKeySchema,
    rule: z.enum([
      'samme-fag',
      'beslaegtet',
      'uden-for-faget',
      'fleksjob-samme-fag',
      'fleksjob-beslaegtet',
      'deltid-samme-fag',
    ]),
    jobwish: z.string().nullable(),
    distanceKm: z.number(),
  }),
);

/** The form behind "Skjul" and "Fortryd". */
export const hideSchema = z.object({ annonce: adKeySchema });

/** Where the suggestions stand. */
export const forside = '/forside#jobforslag';
