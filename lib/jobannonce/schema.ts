import { z } from 'zod';

/** The indexes that a citizen can keep ads of. Those of Work in Denmark have no login. */
export const keptIndexes = ['internal', 'external'] as const;

/** The key of an ad that can be kept: `internal:1234`. */
export const keptKeyPattern = new RegExp(`^(?:${keptIndexes.join('|')}):[\\w.:-]{1,64}$`);

const adKeySchema = z.string().regex(keptKeyPattern, 'Jobopslaget findes ikke.');

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
  fjernet: z.string().regex(keptKeyPattern).nullable().catch(null),
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
  if (fjernet) params.set('fjernet', fjernet);
  return params.size > 0 ? `${favouritesPath}?${params}` : favouritesPath;
}

/** A press on the page of favourites: takes one out, or puts it back. */
export const favouritePressSchema = favouriteSchema.extend({
  sorter: favouritesUrlSchema.shape.sorter,
  side: favouritesUrlSchema.shape.side,
});
