import { z } from 'zod';
import { systemDb } from '@/lib/core/db';
import { outside } from '@/lib/core/outside';
import { keyText } from '@/lib/jobannonce/rules/key';
import { indexNames } from '@/services/ankiro';
import { Ok, type Result } from '@/services/http/result';
import type { Noted } from '../rules/news';

/** An ad that can be found now. */
export type VisibleAd = { index: string; id: string; publishedAt: string };

const perPage = 500;

/** Every ad that can be found now, on Jobnet or on Work in Denmark. One that comes or goes meanwhile may be left out. */
export async function listVisibleAds(): Promise<Result<VisibleAd[]>> {
  const ads = new Map<string, VisibleAd>();
  for (let page = 1; ; page += 1) {
    const question = { indexes: [...indexNames], sort: 'PublicationDate' as const, page, perPage };
    const found = await outside().ankiro.search(question, { kind: 'portal' });
    if (!found.ok) return found;
    for (const { index, id, teaser } of found.value.hits) {
      ads.set(keyText({ index, id }), { index, id, publishedAt: teaser.publishedAt });
    }
    if (found.value.hits.length < perPage) return Ok([...ads.values()]);
  }
}

/** The number of the newest edition; null before the first. */
export async function findEdition(): Promise<number | null> {
  const newest = await systemDb().adEdition.aggregate({ _max: { no: true } });
  return newest._max.no;
}

/** Which of these ads (`index:id`) no edition up to `edition` has. */
export async function listUnnoted(keys: readonly string[], edition: number): Promise<string[]> {
  const rows = await systemDb().$queryRaw`
    SELECT key FROM unnest(${[...keys]}::text[]) AS key WHERE NOT EXISTS (
      SELECT FROM jobnet.noted_ad ad
      WHERE ad.index = split_part(key, ':', 1) AND ad.ad_id = substr(key, strpos(key, ':') + 1)
        AND ad.editions[1] <= ${edition}::int)`;
  return z
    .array(z.object({ key: z.string() }))
    .parse(rows)
    .map(({ key }) => key);
}

/** The ads that were new after one edition and no later than another. */
export type FreshAds = {
  byKey: ReadonlyMap<string, Noted>;
  /** When the oldest of them was published. */
  oldest: Date;
};

const freshSchema = z.array(z.object({ key: z.string(), editions: z.array(z.int()), publishedAt: z.date() }));

/** What is new for agents that have told of everything up to `toldUpTo`. */
export async function listFreshAds(toldUpTo: number, upTo: number): Promise<FreshAds> {
  const rows = await systemDb().$queryRaw`
    SELECT index || ':' || ad_id AS key, editions, published_at AS "publishedAt" FROM jobnet.noted_ad
    WHERE edition > ${toldUpTo}::int AND EXISTS (
      SELECT FROM unnest(editions) AS no WHERE no > ${toldUpTo}::int AND no <= ${upTo}::int)`;
  const ads = freshSchema.parse(rows);
  const oldest = ads.reduce((least, { publishedAt }) => Math.min(least, publishedAt.getTime()), Infinity);
  return {
    byKey: new Map(ads.map(({ key, editions }) => [key, { key, editions }])),
    oldest: new Date(Math.min(oldest, 8.64e15)),
  };
}
