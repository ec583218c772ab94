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
          fields: z.record(z.string(), z.string()).describe('The parameters of a search that it becomes.'),
        }),
      ),
    }),
  ),
});

export const jobCountSchema = z.object({
  jobCount: z.int().describe('All ads of Work in Denmark.'),
  internal: z.int().describe('Those that stand on Jobnet.'),
  external: z.int().describe('Those that were found elsewhere.'),
  countedAt: z.iso.datetime().describe('They are counted once an hour.'),
});
