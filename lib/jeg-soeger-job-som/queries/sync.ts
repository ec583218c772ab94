import { randomUUID } from 'node:crypto';
import { cache } from 'react';
import { dbFor } from '@/lib/core/db';
import { type FormState, newFormState } from '@/lib/core/form-state';
import { isWaiting } from '@/lib/core/outbox/waiting';
import { outside } from '@/lib/core/outside';
import { callerOf } from '@/lib/core/session/caller';
import type { Viewer } from '@/lib/core/session/viewer';
import { cprOf } from '@/lib/person/queries';
import { findTaxonomy } from '@/lib/taxonomy/queries';
import { findJobwishes } from '../queries';
import type { KeptJobwish } from '../rules';
import { orderingKeyOf, readAs } from '../rules/dfdg';
import { isSameList } from '../rules/two-lists';

/** How Jobnet's list and DFDG's stand to each other. */
export type Sync =
  | { state: 'same' }
  /** Changes are on their way. */
  | { state: 'waiting' }
  /** DFDG, or the taxonomy that names what is in it, does not answer. */
  | { state: 'unknown' }
  /** Another system has written to DFDG. Both are shown, and the citizen chooses. */
  | {
      state: 'conflict';
      version: string;
      aendret: Date | null;
      ours: KeptJobwish[];
      theirs: KeptJobwish[];
      initialState: FormState;
    };

/** Compares the two lists, without changing anything. */
export const findSync = cache(async (viewer: Viewer): Promise<Sync> => {
  const { accountId } = viewer.citizen;
  const db = dbFor(viewer);
  const waits = () => isWaiting(db, 'dfdg', orderingKeyOf(accountId));
  // Before DFDG is asked: what is delivered meanwhile is then in its answer.
  const [{ dfdgVersion, jobwishes: ours }, isUnderWay] = await Promise.all([findJobwishes(viewer), waits()]);
  const [theirs, taxonomy] = await Promise.all([
    outside().dfdg.getJobwishes({ cpr: cprOf(viewer) }, callerOf(viewer)),
    findTaxonomy(),
  ]);
  if (isUnderWay) return { state: 'waiting' };
  if (!theirs.ok) return { state: 'unknown' };
  const { version, aendret, jobwishes } = theirs.value;
  if (version === dfdgVersion) return { state: 'same' };
  // Another tab may have changed the list since this page read it.
  const now = await db.jobwishList.findUnique({ where: { accountId }, select: { dfdgVersion: true } });
  if ((now?.dfdgVersion ?? null) !== dfdgVersion || (await waits())) return { state: 'waiting' };
  if (!taxonomy.ok) return { state: 'unknown' };
  const named = jobwishes.map((one) => readAs(taxonomy.value.value, one));
  if (isSameList(ours, named)) return { state: 'same' };
  const both = { version: version ?? '', aendret: aendret ? new Date(aendret) : null, ours, theirs: named };
  return { state: 'conflict', ...both, initialState: newFormState(randomUUID()) };
});
