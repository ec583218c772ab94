import type { Database, Transaction } from '@/prisma/client';
import type { RequestIds } from '@/services/http/implementation';
import { requestIdsIn } from '@/services/http/request-ids';

/** The sends that were carried out. */
export function smsRequestIds(db: Database): RequestIds<Transaction> {
  return requestIdsIn(db, async (tx, request) => {
    const { count } = await tx.smsRequest.createMany({ data: request, skipDuplicates: true });
    return count === 1;
  });
}
