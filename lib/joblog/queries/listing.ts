import { outside } from '@/lib/core/outside';
import { callerOf } from '@/lib/core/session/caller';
import type { Viewer } from '@/lib/core/session/viewer';
import { cprOf } from '@/lib/person/queries';
import type { Joblog, JoblogFields, JoblogStatus } from '@/services/dfdg';
import { Ok, type Result } from '@/services/http/result';
import { questionOf, totalOf } from '../rules/liste';
import type { JoblogFilter } from '../schema/liste';

/** As many as DFDG answers with at a time. */
export const mostAtATime = 500;

type Question = {
  art?: JoblogFields['art'];
  status?: JoblogStatus;
  medKoordinat?: boolean;
  medDokument?: boolean;
  sortering?: 'redigeret' | 'frist' | 'soegt';
  fra?: number;
  antal?: number;
};

/** A page of somebody's joblogs, as DFDG lets this viewer see them. */
export function listJoblogs(viewer: Viewer, question: Question) {
  return outside().dfdg.listJoblogs({ cpr: cprOf(viewer), ...question }, callerOf(viewer));
}

/** Only how many there are of each status. */
export function countJoblogs(viewer: Viewer, question: Question) {
  return listJoblogs(viewer, { ...question, fra: 100_000, antal: 1 });
}

/** All that a filter shows, or an error: never a part. One that moves while it is read counts once. */
export async function readAll(viewer: Viewer, filter: JoblogFilter): Promise<Result<Joblog[]>> {
  const question = questionOf(filter);
  const all = new Map<string, Joblog>();
  for (let fra = 0, total = 1; fra < total; fra += mostAtATime) {
    const page = await listJoblogs(viewer, { ...question, fra, antal: mostAtATime });
    if (!page.ok) return page;
    total = totalOf(filter, page.value.antal);
    for (const log of page.value.joblogs) all.set(log.id, log);
  }
  return Ok([...all.values()]);
}
