import { setTimeout as sleep } from 'node:timers/promises';
import { log } from '@/lib/core/log';
import { searchStandIn } from '@/lib/core/outside';
import { ankiroState, startAnkiro, stopAnkiro } from '@/services/ankiro';
import { lifecycle } from './lifecycle';

const restMs = 2_000;

/** Makes this process's search index ready, however often the database or the taxonomy has to be asked. */
export async function startSearchIndex(): Promise<void> {
  const standIn = searchStandIn();
  const began = performance.now();
  lifecycle.beforeEnd.push(stopSearchIndex);
  while (standIn && !lifecycle.draining) {
    try {
      await startAnkiro(standIn);
      const { documents } = ankiroState(standIn);
      return log.info('search-index-ready', { documents, ms: Math.round(performance.now() - began) });
    } catch (error) {
      log.warn('search-index-not-ready', { error });
      await sleep(restMs);
    }
  }
}

/** How many ads can be found in this process; null before its index is ready, and when another system searches. */
export function searchIndexSize(): number | null {
  const standIn = searchStandIn();
  const state = standIn && ankiroState(standIn);
  return state?.isReady ? state.documents : null;
}

/** Throws while this process cannot search yet. */
export async function requireSearchIndex(): Promise<void> {
  if (searchStandIn() && searchIndexSize() === null) throw new Error('The search index is not ready yet');
}

/** Saves the index for the next start. */
export async function stopSearchIndex(): Promise<void> {
  const standIn = searchStandIn();
  if (standIn) await stopAnkiro(standIn);
}
