import type { Database, Transaction } from '@/prisma/client';
import type { RequestIds, WriteRequest } from '@/services/http/implementation';
import type { Err, Result } from '@/services/http/result';
import { repeatedRequest } from '@/services/http/wire-errors';

/** Carries a refusal out of the transaction, so that the id stays free. */
class NotDone extends Error {
  constructor(readonly result: Err) {
    super(result.reason);
  }
}

// Longer than the time limit of any call: whoever gave up waiting must still find the id taken.
const transactionMs = 30_000;

/**
 * Remembers request ids in a table of the stand-in's own. `claim` inserts the id and tells whether it was new; a repeat
 * that comes while the first is under way thereby waits for it.
 */
export function requestIdsIn(
  db: Database,
  claim: (tx: Transaction, request: WriteRequest) => Promise<boolean>,
): RequestIds<Transaction> {
  return {
    async once<T>(request: WriteRequest, work: (tx: Transaction) => Promise<Result<T>>): Promise<Result<T>> {
      const run = async (tx: Transaction): Promise<Result<T>> => {
        if (!(await claim(tx, request))) return repeatedRequest();
        const result = await work(tx);
        if (!result.ok) throw new NotDone(result);
        return result;
      };
      try {
        return await db.$transaction(run, { timeout: transactionMs });
      } catch (error) {
        if (error instanceof NotDone) return error.result;
        throw error;
      }
    },
  };
}
