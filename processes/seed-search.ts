import { foldDanish } from '@/lib/core/danish';
import { answerOf } from '@/lib/jobindeks/jobs/around';
import { bringAllAds } from '@/lib/jobindeks/jobs/bring';
import { readWords } from '@/lib/jobindeks/queries';
import type { Database } from '@/prisma/client';
import { connectAddress } from '@/services/address';
import { connectAnkiro } from '@/services/ankiro';
import { connectJobAds } from '@/services/job-ads';
import { connectTaxonomy } from '@/services/taxonomy';

/** Makes the seeded ads searchable, as the worker would a moment later. False when it has been done before. */
export async function seedSearch(db: Database, seededOn: string): Promise<boolean> {
  const isBegun = await db.jobindeks.findFirst({ where: { cursor: { not: null } } });
  if (isBegun) return false;
  const standIn = { db, today: () => seededOn, now: () => new Date(`${seededOn}T06:00:00Z`), fold: foldDanish };
  const calls = { timeoutMs: 60_000 };
  const taxonomy = connectTaxonomy({ standIn, ...calls });
  const address = connectAddress({ standIn, ...calls });
  const words = answerOf('words', await readWords({ taxonomy, address }));
  const noWords = () => Promise.reject(new Error('Nothing is searched while ads are being seeded'));
  const { put } = await bringAllAds({
    db,
    jobAds: connectJobAds({ standIn, ...calls }),
    ankiro: connectAnkiro({ standIn: { db, vocabulary: noWords }, ...calls }),
    words: async () => words,
  });
  return put > 0;
}
