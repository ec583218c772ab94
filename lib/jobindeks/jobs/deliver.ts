import { log } from '@/lib/core/log';
import { type IndexName, indexNames, type SearchDocument } from '@/services/ankiro';
import type { Job } from '@/services/job-ads';
import { absentAfter, documentsOf } from '../rules';
import { type Around, answerOf, portal } from './around';

const mostInOneUpsert = 200;
const mostInOneRemoval = 1_000;

export type Delivered = { put: number; removed: number };

/** Brings changes of ads to the search engine; what is as it was there is left alone. */
export async function deliver(
  around: Around,
  changes: readonly { id: string; job: Job | null }[],
): Promise<Delivered & { documents: SearchDocument[] }> {
  const words = await around.words();
  const documents = changes.flatMap(({ job }) => (job ? documentsOf(job, words) : []));
  let put = 0;
  for (const some of chunksOf(documents, mostInOneUpsert)) put += await upsert(around, some);
  const removed = await removeAll(around, absentAfter(changes, documents));
  return { put, removed, documents };
}

/** Takes documents out of their indexes. */
export async function removeAll(
  { ankiro }: Around,
  gone: readonly { index: IndexName; id: string }[],
): Promise<number> {
  let removed = 0;
  for (const index of indexNames) {
    const ids = gone.filter((one) => one.index === index).map(({ id }) => id);
    for (const some of chunksOf(ids, mostInOneRemoval)) {
      const answer = await ankiro.remove({ index, ids: some }, portal);
      removed += answerOf('ads to remove', answer).removed;
    }
  }
  return removed;
}

/** One ad that the search engine cannot read must not keep the others out for ever. */
async function upsert(around: Around, documents: SearchDocument[]): Promise<number> {
  const answer = await around.ankiro.upsert({ documents }, portal);
  if (answer.ok || answer.reason !== 'invalid') return answerOf('ads to put', answer).accepted;
  const [only] = documents;
  if (only && documents.length === 1) {
    log.error('ad-not-searchable', { index: only.index, ad: only.id, detail: answer.detail });
    return 0;
  }
  let put = 0;
  for (const some of chunksOf(documents, Math.ceil(documents.length / 2))) put += await upsert(around, some);
  return put;
}

function chunksOf<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size));
}
