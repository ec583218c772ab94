import type { Transaction } from '@/prisma/client';
import { type GeneratorTables, generateAds } from './generator/generate';
import { type StoredAd, saveAds } from './tables';

/** The sender of ads that were made up. */
export const generatorSender = 'generator';

const batchSize = 1_000;

/** So many generated ads, most of them shown on the day of seeding. */
export function jobAdsSeed({ count, readTables }: { count: number; readTables: () => Promise<GeneratorTables> }) {
  return {
    name: 'job-ads',
    isEmpty: async (db: Transaction): Promise<boolean> => (await db.jobAdsAd.findFirst()) === null,
    fill: async (db: Transaction, seededOn: string): Promise<void> => {
      for (const batch of generatedBatches(await readTables(), seededOn, count)) await saveAds(db, batch);
    },
  };
}

/** Generated ads as they are kept, a batch at a time, so that any number of them needs the memory of one batch. */
export function* generatedBatches(tables: GeneratorTables, day: string, count: number): Generator<StoredAd[]> {
  let batch: StoredAd[] = [];
  for (const generated of generateAds(tables, { day }, count)) {
    batch.push({ ...generated, rejection: null, sender: generatorSender });
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
