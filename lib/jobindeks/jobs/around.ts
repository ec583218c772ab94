import { systemDb } from '@/lib/core/db';
import { outside } from '@/lib/core/outside';
import type { Database, Transaction } from '@/prisma/client';
import type { Ankiro } from '@/services/ankiro';
import type { Result } from '@/services/http/result';
import type { JobAds } from '@/services/job-ads';
import { findWords } from '../queries';
import type { Words } from '../rules';

/** What ads are brought from, to, and with. */
export type Around = {
  db: Database;
  jobAds: Pick<JobAds, 'listChanges' | 'getJob'>;
  ankiro: Pick<Ankiro, 'upsert' | 'remove' | 'listIds'>;
  words: () => Promise<Words>;
};

export const portal = { kind: 'portal' } as const;

/** Any number, the same in every worker. */
const lockNumber = 4_711_004;
const longestTurnMs = 60_000;

/** The systems of the running process. */
export function ourSurroundings(): Around {
  const { jobAds, ankiro } = outside();
  return { db: systemDb(), jobAds, ankiro, words: async () => answerOf('words', await findWords()).value };
}

/**
 * Does a piece of work while nobody else brings ads: what was read and what is written would otherwise overtake each
 * other. With `ifFree`, null when it is somebody else's turn.
 */
export function inTurn<T>(
  { db }: Pick<Around, 'db'>,
  work: (tx: Transaction) => Promise<T>,
  { ifFree = false } = {},
): Promise<T | null> {
  return db.$transaction(
    async (tx) => {
      if (ifFree) {
        const [turn] = await tx.$queryRaw<{ isOurs: boolean }[]>`
          SELECT pg_try_advisory_xact_lock(${lockNumber}) AS "isOurs"`;
        if (!turn?.isOurs) return null;
      } else await tx.$executeRaw`SELECT pg_advisory_xact_lock(${lockNumber})`;
      return work(tx);
    },
    { timeout: longestTurnMs },
  );
}

/** The value of an answer; an error for the log, and for whoever tries again, when there is none. */
export function answerOf<T>(asked: string, answer: Result<T>): T {
  if (answer.ok) return answer.value;
  throw new Error(`No answer about ${asked}: ${answer.reason} ${answer.detail}`);
}
