import { danishDay } from '@/lib/core/clock';
import { systemDb } from '@/lib/core/db';
import { enqueue } from '@/lib/core/outbox';
import { readCanonical } from '@/lib/gemt-soegning/queries/canonical';
import { describeSearch } from '@/lib/gemt-soegning/queries/describe';
import { listAgentRows, listQuiet } from '../queries/due';
import { pausedLetter } from '../queries/letters';
import { type AgentRow, recipientOf } from '../queries/recipient';
import { siteOfRow } from '../queries/site';
import { isInactive } from '../rules/schedule';

/** Two months are never shorter than this. */
const leastMs = 58 * 24 * 60 * 60 * 1000;

/** Pauses agents whose owner has not been heard of for two months, and tells them once (FJ-8). Answers how many. */
export async function pauseQuiet(at: Date): Promise<number> {
  let paused = 0;
  for (const id of await listQuiet(new Date(at.getTime() - leastMs))) {
    const [row] = await listAgentRows([id]);
    if (row && isInactive(danishDay(lastSign(row)), danishDay(at)) && (await pauseOne(row, at))) paused += 1;
  }
  return paused;
}

function lastSign({ lastActiveAt, account }: AgentRow): Date {
  return new Date(Math.max(lastActiveAt.getTime(), account?.lastLoginAt?.getTime() ?? 0));
}

async function pauseOne(row: AgentRow, at: Date): Promise<boolean> {
  const { id, rhythm, lastActiveAt } = row;
  const site = siteOfRow(row);
  const to = recipientOf(row);
  const description = await describeSearch(site, readCanonical(row).search);
  return systemDb().$transaction(async (tx) => {
    // Only when nothing has been heard meanwhile.
    const { count } = await tx.jobAgent.updateMany({
      where: { id, lastActiveAt, pausedAt: null, deletedAt: null },
      data: { pausedAt: at, pause: 'inaktiv' },
    });
    if (count === 0 || to === null) return count > 0;
    await enqueue(tx, {
      ...{ system: 'mail', operation: 'send', orderingKey: `jobagent:${id}`, isBulk: true },
      payload: { to, ...pausedLetter({ id, site, rhythm, description }) },
      requestId: `jp-${id.replaceAll('-', '')}-${danishDay(at).replaceAll('-', '')}`,
    });
    return true;
  });
}
