import { cache } from 'react';
import { outside } from '@/lib/core/outside';
import { readKey } from '@/lib/jobannonce/schema';
import { Err, Ok, type Result } from '@/services/http/result';
import { type AdDraft, draftOfHit, draftOfJob } from '../rules/prefill';

const portal = { kind: 'portal' } as const;

/**
 * What an ad (`index:id`) tells a joblog, also one that is over. JobAdService knows most; the search stands in for it.
 * Once for each request.
 */
export const findAdDraft = cache(async (key: string): Promise<Result<AdDraft>> => {
  const known = readKey(key);
  if (!known) return Err('not_found', 'no ad has such a key');
  const job = await outside().jobAds.getJob({ id: known.id }, portal);
  if (job.ok && job.value.kind === known.index) return Ok(draftOfJob(key, job.value));
  const hits = await outside().ankiro.documents({ keys: [known] }, portal);
  if (!hits.ok) return hits;
  const [hit] = hits.value;
  if (hit) return Ok(draftOfHit(key, hit));
  // The search knows only what is open: whether there was such an ad, JobAdService alone can say.
  return job.ok || job.reason === 'not_found' || job.reason === 'invalid' ? Err('not_found', 'no such ad') : job;
});
