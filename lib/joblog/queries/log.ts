import { cache } from 'react';
import { outside } from '@/lib/core/outside';
import { callerOf } from '@/lib/core/session/caller';
import type { Viewer } from '@/lib/core/session/viewer';
import { cprOf } from '@/lib/person/queries';
import type { Joblog } from '@/services/dfdg';
import { Err, type Result } from '@/services/http/result';
import { joblogIdSchema } from '../schema';

/** One joblog, once for each request. DFDG decides who may see it; what is no id at all is not found either. */
export const getLog = cache(async (viewer: Viewer, id: string): Promise<Result<Joblog>> => {
  if (!joblogIdSchema.safeParse(id).success) return Err('not_found', 'no joblog has such an id');
  return outside().dfdg.getJoblog({ cpr: cprOf(viewer), id }, callerOf(viewer));
});
