import { z } from 'zod';
import { type SearchDocument, searchDocumentSchema } from './document';

/** Two lines of a list. */
const excerptLength = 220;

/** What a list shows of an ad. */
export const teaserSchema = searchDocumentSchema
  .pick({
    title: true,
    headline: true,
    employer: true,
    city: true,
    postcode: true,
    kommunekode: true,
    region: true,
    country: true,
    publishedAt: true,
    deadline: true,
    deadlineText: true,
    url: true,
    conceptUriDa: true,
    position: true,
    ansaettelsesvilkaar: true,
    hotjob: true,
    handicapIngenHindring: true,
    varighed: true,
    arbejdstid: true,
    weeklyHours: true,
    isWorkInDenmarkJob: true,
  })
  .extend({
    /** How the text begins. */
    excerpt: z.string().max(excerptLength + 1),
    /** For Work in Denmark; null when the ad has no English text of its own. */
    english: z.object({ title: z.string(), excerpt: z.string().max(excerptLength + 1) }).nullable(),
  });

export type Teaser = z.infer<typeof teaserSchema>;

/** The teaser of an ad. What is left over is what lists do not show. */
export function teaserOf(document: SearchDocument): Teaser {
  const { index, id, text, groupCode, areaCode, arbejdstidsforhold, stateEmployer, english, ...shown } = document;
  return {
    ...shown,
    excerpt: excerptOf(text),
    english: english && { title: english.title, excerpt: excerptOf(english.text) },
  };
}

/** The beginning of a text on one line, ended between two words. */
export function excerptOf(text: string): string {
  const line = text
    .slice(0, 2 * excerptLength)
    // Single spaces are left alone: they are nearly all there is, and replacing each took a tenth of indexing.
    .replace(/[^\S ]\s*|\s{2,}/g, ' ')
    .trim();
  if (line.length <= excerptLength) return line;
  const cut = line.slice(0, excerptLength + 1);
  const end = cut.lastIndexOf(' ');
  return `${cut.slice(0, end > 0 ? end : excerptLength).replace(/[\s,.:;–-]+$/, '')}…`;
}
