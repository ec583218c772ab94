import { cache } from 'react';
import { findBorgerstatus } from '@/lib/borgerstatus/queries';
import { today } from '@/lib/core/clock';
import { outside } from '@/lib/core/outside';
import { callerOf } from '@/lib/core/session/caller';
import type { Viewer } from '@/lib/core/session/viewer';
import { type ForsideFacts, nothingWaits } from '@/lib/forside/rules/facts';
import { findJobwishes } from '@/lib/jeg-soeger-job-som/queries';
import { nothingKnown } from '@/lib/maalgruppe/rules/facts';
import { cprOf } from '@/lib/person/queries';
import type { Paamindelser } from '@/services/dfdg';
import { Ok, type Result } from '@/services/http/result';
import { findOwnFacts } from './own';

/** The facts, and what could not be asked about. */
export type FoundFacts = {
  facts: ForsideFacts;
  isDfdgKnown: boolean;
  /** False when nobody could say whether a stilling has left the taxonomy. */
  isTaxonomyKnown: boolean;
};

/** Everything that decides about notifications and primary action: all is asked at once, once a request. */
export const findForsideFacts = cache(async (viewer: Viewer): Promise<FoundFacts> => {
  const [citizen, waiting, wishes, own] = await Promise.all([
    findStanding(viewer),
    findWaiting(viewer),
    findJobwishes(viewer),
    findOwnFacts(viewer),
  ]);
  return {
    facts: {
      on: today(),
      citizen: citizen.ok ? citizen.value : null,
      waiting: waiting.ok ? waiting.value : null,
      jobwishes: wishes.jobwishes,
      account: own.account,
    },
    isDfdgKnown: citizen.ok && waiting.ok,
    isTaxonomyKnown: wishes.isTaxonomyKnown || wishes.jobwishes.length === 0,
  };
});

/** Somebody DFDG has never heard of is in no målgruppe, and nothing is known of them; that is an answer, not a failure. */
export async function findStanding(viewer: Viewer): Promise<Result<NonNullable<ForsideFacts['citizen']>>> {
  const status = await findBorgerstatus(viewer);
  if (status.ok) return Ok({ maalgruppe: status.value.maalgruppe, status: status.value });
  return status.reason === 'not_found' ? Ok({ maalgruppe: null, status: nothingKnown }) : status;
}

async function findWaiting(viewer: Viewer): Promise<Result<Paamindelser>> {
  const answer = await outside().dfdg.getPaamindelser({ cpr: cprOf(viewer) }, callerOf(viewer));
  return !answer.ok && answer.reason === 'not_found' ? Ok(nothingWaits) : answer;
}
