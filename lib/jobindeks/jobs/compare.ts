import { systemDb } from '@/lib/core/db';
import { forgetRemoved, type IndexName, indexNames } from '@/services/ankiro';
import { type Around, answerOf, inTurn, ourSurroundings, portal } from './around';
import { type Delivered, deliver, removeAll } from './deliver';

const batchSize = 500;
const dayMs = 24 * 60 * 60 * 1000;
/** A search index that has been away for longer is made anew. */
const removalsKeptMs = 7 * dayMs;

/**
 * Brings all ads that are shown today, and takes out of the search engine what is not among them: whatever went wrong
 * before is right again afterwards. Other changes are brought between its batches.
 */
export async function compareAds(now: Date, around: Around = ourSurroundings()): Promise<Delivered> {
  const total: Delivered = { put: 0, removed: 0 };
  const shown = new Set<string>();
  let since: string | undefined;
  for (let hasMore = true; hasMore; ) {
    const batch = await inTurn(around, async () => {
      const answer = answerOf('ads', await around.jobAds.listChanges({ since, max: batchSize }, portal));
      return { ...answer, ...(await deliver(around, answer.changes)) };
    });
    if (!batch) break;
    for (const { index, id } of batch.documents) shown.add(nameOf(index, id));
    total.put += batch.put;
    total.removed += batch.removed;
    ({ cursor: since, hasMore } = batch);
  }
  for (const index of indexNames) total.removed += await removeStrangers(around, index, shown);
  await around.db.jobindeks.upsert({ where: { id: 1 }, create: { id: 1, checkedAt: now }, update: { checkedAt: now } });
  return total;
}

/** Forgets what was removed long ago in the search engine's stand-in; safe to run twice. */
export async function forgetRemovedAds(now: Date): Promise<number> {
  return forgetRemoved(systemDb(), new Date(now.getTime() - removalsKeptMs));
}

async function removeStrangers(around: Around, index: IndexName, shown: ReadonlySet<string>): Promise<number> {
  let removed = 0;
  let after: string | undefined;
  for (;;) {
    const ids: string[] = answerOf('ids', await around.ankiro.listIds({ index, after, max: batchSize }, portal));
    const strangers = ids.filter((id) => !shown.has(nameOf(index, id)));
    if (strangers.length > 0) removed += (await inTurn(around, () => removeThoseGone(around, index, strangers))) ?? 0;
    after = ids.at(-1);
    if (ids.length < batchSize) return removed;
  }
}

/** One that came while the others were being compared is no stranger, so JobAdService is asked about each. */
async function removeThoseGone(around: Around, index: IndexName, ids: readonly string[]): Promise<number> {
  const gone: { index: IndexName; id: string }[] = [];
  for (const id of ids) {
    const answer = await around.jobAds.getJob({ id }, portal);
    const isGone = !answer.ok && (answer.reason === 'not_found' || answer.reason === 'invalid');
    if (isGone || !isShownIn(index, answerOf('an ad', answer))) gone.push({ index, id });
  }
  return removeAll(around, gone);
}

function isShownIn(index: IndexName, { status, ad }: { status: string; ad: { isWorkInDenmarkJob: boolean } }): boolean {
  if (status !== 'Publication') return false;
  return index !== 'ExternalWorkInDenmarkJobJobnet' || ad.isWorkInDenmarkJob;
}

function nameOf(index: IndexName, id: string): string {
  return `${index} ${id}`;
}
