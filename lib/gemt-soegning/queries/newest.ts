import { outside } from '@/lib/core/outside';
import { questionOf } from '@/lib/find-job/queries';
import { keyText } from '@/lib/jobannonce/rules/key';
import type { UrlSearch } from '@/services/ankiro';
import { Ok, type Result } from '@/services/http/result';
import { comparedAds, type ListedAd } from '../rules';

export type Newest = { total: number; newest: ListedAd[] };

/** The newest ads of a search on Jobnet, and how many there are in all. */
export async function findNewest(search: UrlSearch): Promise<Result<Newest>> {
  const question = { ...questionOf('jobnet', search), sort: 'PublicationDate', perPage: comparedAds } as const;
  const found = await outside().ankiro.search(question, { kind: 'portal' });
  if (!found.ok) return found;
  const { total, hits } = found.value;
  return Ok({
    total,
    newest: hits.map((hit) => ({ key: keyText(hit), publishedAt: hit.teaser.publishedAt })),
  });
}
