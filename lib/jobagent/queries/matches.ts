import { outside } from '@/lib/core/outside';
import { questionOf } from '@/lib/find-job/queries';
import type { Site } from '@/lib/find-job/schema';
import { keyText } from '@/lib/jobannonce/rules/key';
import type { Hit, UrlSearch } from '@/services/ankiro';
import { Ok, type Result } from '@/services/http/result';
import type { FreshAds } from './editions';

const perPage = 200;

/**
 * Those of the fresh ads that meet a search, the newest first. An ad may become visible long after the day it says it
 * was published, so the list is followed down to the oldest of all fresh ads, or until every one of them is found.
 */
export async function findMatches(site: Site, search: UrlSearch, fresh: FreshAds): Promise<Result<Hit[]>> {
  const matches = new Map<string, Hit>();
  for (let page = 1; matches.size < fresh.byKey.size; page += 1) {
    const question = { ...questionOf(site, search), sort: 'PublicationDate', page, perPage } as const;
    const found = await outside().ankiro.search(question, { kind: 'portal' });
    if (!found.ok) return found;
    const { hits } = found.value;
    for (const hit of hits) {
      const key = keyText(hit);
      if (fresh.byKey.has(key)) matches.set(key, hit);
    }
    const last = hits.at(-1);
    if (!last || hits.length < perPage || isOlder(last.teaser.publishedAt, fresh.oldest)) break;
  }
  return Ok([...matches.values()]);
}

/** By whole seconds, which is how finely the list is sorted. */
function isOlder(publishedAt: string, than: Date): boolean {
  return Math.floor(Date.parse(publishedAt) / 1000) < Math.floor(than.getTime() / 1000);
}
