import { cache } from 'react';
import { outside } from '@/lib/core/outside';
import { callerOf } from '@/lib/core/session/caller';
import type { Viewer } from '@/lib/core/session/viewer';
import { cprOf } from '@/lib/person/queries';
import type { Borgerstatus } from '@/services/dfdg';
import type { Result } from '@/services/http/result';

/**
 * The citizen's status in DFDG, as this viewer may see it: a caseworker from an a-kasse gets fewer fields.
 * Asked once per request, however many parts of the page need it.
 */
export const findBorgerstatus = cache(
  (viewer: Viewer): Promise<Result<Borgerstatus>> =>
    outside().dfdg.getBorgerstatus({ cpr: cprOf(viewer) }, callerOf(viewer)),
);
