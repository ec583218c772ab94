import { cache } from 'react';
import { outside } from '@/lib/core/outside';
import { readKey } from '@/lib/jobannonce/rules/key';
import { Err, Ok, type Result } from '@/services/http/result';
import { type AdDraft, draftOfHit, draftOfJob } from '../rules/prefill';

const portal = { kind: 'portal' } as const;

/**
 * What an ad (`index:id`) tells a joblog, also one that is over. JobAdService knows; while it does not answer, the search
 * stands in for it with what is open. Once for each request.
 */
export const findAdDraft = cache(async (key: string): Promise<Result<AdDraft>> => {
  const known = readKey(key);
  if (!known) return Err('not_found', 'no ad has such a key');
  const job = await outside().jobAds.getJob({ id: known.id }, portal);
  if (job.ok) return job.value.kind === known.index ? Ok(draftOfJob(key, job.value)) : Err('not_found', 'no such ad');
  if (job.reason === 'not_found' || job.reason === 'invalid') return Err('not_found', 'no such ad');
  const hits = await outside().ankiro.documents({ keys: [known] }, portal);
  const [hit] = hits.ok ? hits.value : [];
  return hit ? Ok(draftOfHit(key, hit)) : job;
});
