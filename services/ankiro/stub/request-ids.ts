import type { Database, Transaction } from '@/prisma/client';
import type { RequestIds } from '@/services/http/implementation';
import { requestIdsIn } from '@/services/http/request-ids';

/** The writes the stand-in has carried out; a repeated id is answered 412. */
export function ankiroRequestIds(db: Database): RequestIds<Transaction> {
  return requestIdsIn(db, async (tx, request) => {
    const { count } = await tx.ankiroRequest.createMany({ data: request, skipDuplicates: true });
    return count === 1;
  });
}
