import type { Database, Transaction } from '@/prisma/client';
import type { Implementation } from '@/services/http/implementation';
import { Ok } from '@/services/http/result';
import type { mailContract } from '@/services/mail/contract';

/** Keeps every e-mail instead of sending it. `from` is the sender of those that name none. */
export function mailStandIn(db: Database, from: string): Implementation<typeof mailContract, Transaction> {
  return {
    async send(mail, _caller, { requestId, tx }) {
      await (tx ?? db).mailMessage.create({ data: { from, ...mail, requestId } });
      return Ok({ accepted: true });
    },
  };
}
