import { setTimeout as sleep } from 'node:timers/promises';
import type { Transaction } from '@/prisma/client';
import { type Around, answerOf, inTurn, ourSurroundings, portal } from './around';
import { type Delivered, deliver } from './deliver';

const batchSize = 500;
const restAfterTroubleMs = 5_000;

/**
 * Gives a round for a worker to repeat: asks JobAdService what is new, and brings it to the search engine. Several
 * workers may do it; one that dies in the middle is followed by another from where it came to.
 */
export function createAdsRound(around: Around = ourSurroundings()): (signal: AbortSignal) => Promise<Delivered> {
  let known: string | undefined;
  return async (signal) => {
    const total: Delivered = { put: 0, removed: 0 };
    try {
      while (!signal.aborted && (await isSomethingNew(around, known))) {
        const batch = await inTurn(around, (tx) => bringBatch(around, tx), { ifFree: true });
        if (!batch) break;
        known = batch.cursor;
        total.put += batch.put;
        total.removed += batch.removed;
      }
      return total;
    } catch (error) {
      await sleep(restAfterTroubleMs, undefined, { signal }).catch(() => undefined);
      throw error;
    }
  };
}

/** Brings everything that has not been brought yet. */
export async function bringAllAds(around: Around): Promise<Delivered> {
  return createAdsRound(around)(new AbortController().signal);
}

/** Asks without taking the turn: most of the time nothing has happened. */
async function isSomethingNew({ jobAds }: Around, known: string | undefined): Promise<boolean> {
  if (known === undefined) return true;
  const answer = await jobAds.listChanges({ since: known, max: 1 }, portal);
  return !answer.ok || answer.value.cursor !== known;
}

async function bringBatch(around: Around, tx: Transaction): Promise<Delivered & { cursor: string }> {
  const state = await tx.jobindeks.findUnique({ where: { id: 1 } });
  const since = state?.cursor ?? undefined;
  const answer = await around.jobAds.listChanges({ since, max: batchSize }, portal);
  const isForeign = !answer.ok && answer.reason === 'invalid' && since !== undefined;
  // Another JobAdService does not know the old one's cursors: everything is read anew.
  const fresh = isForeign ? await around.jobAds.listChanges({ max: batchSize }, portal) : answer;
  const { cursor, changes } = answerOf('changes of ads', fresh);
  const { put, removed } = await deliver(around, changes);
  if (cursor !== since) await tx.jobindeks.upsert({ where: { id: 1 }, create: { id: 1, cursor }, update: { cursor } });
  return { put, removed, cursor };
}
