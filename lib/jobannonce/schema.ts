import { z } from 'zod';

/** The indexes that a citizen can keep ads of. Those of Work in Denmark have no login. */
const keptIndexes = ['internal', 'external'] as const;

const idPattern = /^[\w.:-]{1,64}$/;

/** One ad as search knows it. */
export type AdKey = { index: string; id: string };

/** One ad as a form, a mark or an address holds it: `internal:1234`. */
export function keyText({ index, id }: AdKey): string {
  return `${index}:${id}`;
}

/** Reads `internal:1234`; null when it names no ad that could be kept. */
export function readKey(text: string): { index: (typeof keptIndexes)[number]; id: string } | null {
  const at = text.indexOf(':');
  const index = keptIndexes.find((name) => name === text.slice(0, at));
  const id = text.slice(at + 1);
  return index && idPattern.test(id) ? { index, id } : null;
}

const adKeySchema = z.string().transform((text, context) => {
  const key = readKey(text);
  if (key) return key;
  context.addIssue({ code: 'custom', message: 'Jobopslaget findes ikke.' });
  return z.NEVER;
});

/** Keeps an ad as a favourite, or lets it go. Says what it shall be, so that pressing twice is harmless. */
export const favouriteSchema = z.object({ annonce: adKeySchema, gem: z.enum(['ja', 'nej']) });

/** Ids of internal ads; those of external ones begin with "E". */
export const internalIdPattern = /^(?!E)[A-Za-z0-9_-]{1,40}$/;
export const externalIdPattern = /^E[\w.:-]{0,63}$/;

export const favouritesPath = '/find-job/favoritter';

/** What the address of the favourites says; anything else is left out. */
export const favouritesUrlSchema = z.object({
  sorter: z.enum(['nyeste', 'frist']).catch('nyeste'),
  side: z.coerce.number().int().min(1).max(100).catch(1),
  /** The favourite that was taken out a moment ago. */
  fjernet: z.string().transform(readKey).catch(null),
});
export type FavouritesUrl = z.infer<typeof favouritesUrlSchema>;

/** The page of favourites in this order; the first page and the usual order are left out of the address. */
export function favouritesHref({
  sorter,
  side,
  fjernet,
}: { [Part in keyof FavouritesUrl]?: FavouritesUrl[Part] | undefined }): string {
  const params = new URLSearchParams();
  if (sorter && sorter !== 'nyeste') params.set('sorter', sorter);
  if (side && side > 1) params.set('side', String(side));
  if (fjernet) params.set('fjernet', keyText(fjernet));
  return params.size > 0 ? `${favouritesPath}?${params}` : favouritesPath;
}

/** A press on the page of favourites: takes one out, or puts it back. */
export const favouritePressSchema = favouriteSchema.extend({
  sorter: favouritesUrlSchema.shape.sorter,
  side: favouritesUrlSchema.shape.side,
});
