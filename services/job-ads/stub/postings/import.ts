import { isDeepStrictEqual } from 'node:util';
import type { Database } from '@/prisma/client';
import { findAds, type StoredAd, saveAds } from '../tables';
import { type Lookup, type ReadPosting, readPosting } from './posting';
import { readPostings } from './read';

/** The sender of ads that came from a file. */
export const importSender = 'import';

export type Refusal = { line: number; id: string; reason: string };

export type ImportReport = { added: number; changed: number; unchanged: number; refused: Refusal[] };

type Placed = { line: number; posting: ReadPosting };

const batchSize = 500;

/**
 * Takes in postings, a batch in each transaction. A refused line changes nothing, and the others are kept; the same
 * file once more changes nothing. An id that belongs to an ad from elsewhere is refused.
 */
export async function importPostings(
  db: Database,
  text: string,
  lookup: Lookup,
  { isDryRun = false } = {},
): Promise<ImportReport> {
  const report: ImportReport = { added: 0, changed: 0, unchanged: 0, refused: [] };
  const good = goodLines(text, lookup, report);
  for (let start = 0; start < good.length; start += batchSize) {
    await importBatch(db, good.slice(start, start + batchSize), report, isDryRun);
  }
  report.refused.sort((a, b) => a.line - b.line);
  return report;
}

function goodLines(text: string, lookup: Lookup, report: ImportReport): Placed[] {
  const seen = new Map<string, number>();
  return readPostings(text).flatMap((read): Placed[] => {
    const { line } = read;
    const id = 'fields' in read ? (read.fields.ID ?? '') : '';
    const posting = 'problem' in read ? read.problem : readPosting(read.fields, lookup);
    const before = typeof posting === 'string' ? undefined : seen.get(posting.id);
    const reason = before ? `ID stands on line ${before} already` : posting;
    if (typeof reason === 'string') {
      report.refused.push({ line, id, reason });
      return [];
    }
    seen.set(reason.id, line);
    return [{ line, posting: reason }];
  });
}

async function importBatch(db: Database, batch: readonly Placed[], report: ImportReport, isDryRun: boolean) {
  await db.$transaction(
    async (tx) => {
      const known = await findAds(
        tx,
        batch.map(({ posting }) => posting.id),
      );
      const toSave: StoredAd[] = [];
      for (const { line, posting } of batch) {
        const there = known.get(posting.id);
        const stored: StoredAd = { ...posting, status: 'Approved', rejection: null, sender: importSender };
        if (there && there.sender !== importSender) {
          report.refused.push({ line, id: posting.id, reason: 'ID belongs to an ad that was not imported' });
        } else if (there && isDeepStrictEqual(there, stored)) report.unchanged += 1;
        else {
          report[there ? 'changed' : 'added'] += 1;
          toSave.push(stored);
        }
      }
      if (!isDryRun) await saveAds(tx, toSave);
    },
    { timeout: 60_000 },
  );
}

/** What an import did, in sentences for the operator. */
export function reportLines({ added, changed, unchanged, refused }: ImportReport, isDryRun: boolean): string[] {
  const counts = `${added} new, ${changed} changed, ${unchanged} unchanged, ${refused.length} refused.`;
  const lines = refused.map(({ line, id, reason }) => `  line ${line}${id === '' ? '' : ` (${id})`}: ${reason}`);
  return [isDryRun ? `Dry run: nothing was written. ${counts}` : counts, ...lines];
}
