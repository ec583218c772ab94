import { randomUUID } from 'node:crypto';
import { now } from '@/lib/core/clock';
import { enqueue } from '@/lib/core/outbox';
import type { CitizenActor } from '@/lib/core/session/viewer';
import { cprOf } from '@/lib/person/queries';
import type { Transaction } from '@/prisma/client';
import type { KeptJobwish } from '../rules';
import { orderingKeyOf, writtenAs } from '../rules/dfdg';
import { columnsOf, keptOf } from '../rules/rows';

/** Waits for whoever is changing the same list, so that two tabs change it after each other and DFDG hears of both. */
export async function lockList(tx: Transaction, accountId: string): Promise<void> {
  const list = { accountId, changedAt: now() };
  await tx.jobwishList.createMany({ data: [list], skipDuplicates: true });
  await tx.$queryRaw`SELECT 1 FROM jobnet.jobwish_list WHERE account_id = ${accountId}::uuid FOR UPDATE`;
}

/** The list as it stands in this transaction, in the order it was added. */
export async function readList(tx: Transaction, accountId: string): Promise<KeptJobwish[]> {
  const rows = await tx.jobwish.findMany({
    where: { accountId },
    orderBy: [{ addedAt: 'asc' }, { titel: 'asc' }],
  });
  return rows.map(keptOf);
}

/** Adds a stilling, with its row in the history (HIS-9). */
export async function insertWish(tx: Transaction, accountId: string, wish: KeptJobwish): Promise<void> {
  const columns = { ...columnsOf(wish), accountId };
  await tx.jobwish.create({ data: { ...columns, addedAt: now() } });
  await tx.jobwishHistory.create({ data: { ...columns, at: now(), change: 'tilfoejet' } });
}

/** Takes a stilling away and answers the id of its row in the history; null when it is not there. */
export async function deleteWish(tx: Transaction, accountId: string, conceptUriDa: string): Promise<string | null> {
  const key = { accountId, conceptUriDa };
  const row = await tx.jobwish.findUnique({ where: { accountId_conceptUriDa: key } });
  if (!row) return null;
  await tx.jobwish.delete({ where: { accountId_conceptUriDa: key } });
  const columns = { ...columnsOf(keptOf(row)), accountId };
  const { id } = await tx.jobwishHistory.create({ data: { ...columns, at: now(), change: 'fjernet' } });
  return id;
}

/**
 * Sends the list as it now stands to DFDG, through the outbox and in the same transaction (JSS-6). It names the version it
 * builds on, which is the one before it in the outbox when that is still waiting: a list that somebody else has changed
 * meanwhile is never overwritten. `knownVersion` is given when the citizen has seen another one and chosen.
 */
export async function publishList(tx: Transaction, actor: CitizenActor, knownVersion?: string | null): Promise<void> {
  const { accountId } = actor.citizen;
  const list = await tx.jobwishList.findUniqueOrThrow({ where: { accountId } });
  const kendtVersion = knownVersion === undefined ? list.dfdgVersion : knownVersion;
  const requestId = randomUUID();
  await enqueue(tx, {
    system: 'dfdg',
    operation: 'replaceJobwishes',
    orderingKey: orderingKeyOf(accountId),
    payload: { cpr: cprOf(actor), kendtVersion, jobwishes: (await readList(tx, accountId)).map(writtenAs) },
    requestId,
  });
  await tx.jobwishList.update({ where: { accountId }, data: { dfdgVersion: requestId, changedAt: now() } });
}
