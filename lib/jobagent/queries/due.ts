import { z } from 'zod';
import { systemDb } from '@/lib/core/db';
import { type AgentRow, accountEmail } from './recipient';

const idsSchema = z.array(z.object({ id: z.string() }));

/** The agents that are to run on a day, those with the same search one after the other. */
export async function listDue(day: string): Promise<string[]> {
  const rows = await systemDb().$queryRaw`
    SELECT id::text FROM jobnet.job_agent
    WHERE next_run_on <= ${day}::date AND confirmed_at IS NOT NULL AND paused_at IS NULL AND deleted_at IS NULL
    ORDER BY site, search, told_up_to, id`;
  return idsSchema.parse(rows).map(({ id }) => id);
}

/** Agents that nothing has been heard of since `before`, neither by a link nor by a login. */
export async function listQuiet(before: Date): Promise<string[]> {
  const rows = await systemDb().$queryRaw`
    SELECT agent.id::text FROM jobnet.job_agent agent LEFT JOIN jobnet.account account ON account.id = agent.account_id
    WHERE agent.last_active_at < ${before} AND coalesce(account.last_login_at, agent.last_active_at) < ${before}
      AND agent.confirmed_at IS NOT NULL AND agent.paused_at IS NULL AND agent.deleted_at IS NULL
    ORDER BY agent.id`;
  return idsSchema.parse(rows).map(({ id }) => id);
}

/** These agents as they are now, in the order asked for. */
export async function listAgentRows(ids: readonly string[]): Promise<AgentRow[]> {
  const rows = await systemDb().jobAgent.findMany({
    where: { id: { in: [...ids] } },
    include: { account: accountEmail },
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
