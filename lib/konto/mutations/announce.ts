import { enqueue } from '@/lib/core/outbox';
import type { Transaction } from '@/prisma/client';

/** Tells the owner about a change, at the address they have confirmed, once the change itself is safe (PRO-3). */
export async function announce(
  tx: Transaction,
  accountId: string,
  mail: { subject: string; text: string },
): Promise<void> {
  const account = await tx.account.findUniqueOrThrow({ where: { id: accountId } });
  if (!account.email || !account.emailConfirmedAt) return;
  await enqueue(tx, {
    system: 'mail',
    operation: 'send',
    orderingKey: `account:${accountId}`,
    payload: { to: account.email, ...mail },
  });
}
