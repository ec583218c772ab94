import { now } from '@/lib/core/clock';
import { dbFor } from '@/lib/core/db';
import { citizenOnly } from '@/lib/core/policy';
import type { Actor } from '@/lib/core/session/viewer';
import { agentButtonSchema, agentsPath, mostAgents } from '../schema';
import { resumeAgent } from './resume';
import { changeRhythm } from './rhythm';

/** What the buttons beside a citizen's own job agent do. Tells where to go. */
export async function pressAgentButton(actor: Actor | null, data: FormData): Promise<string> {
  const verdict = citizenOnly(actor);
  const pressed = agentButtonSchema.safeParse(Object.fromEntries(data));
  if (!verdict.allowed || !pressed.success) return agentsPath;
  const { id, goer } = pressed.data;
  const { accountId } = verdict.actor.citizen;
  const db = dbFor(verdict.actor);
  const own = { id, accountId };
  const agent = await db.jobAgent.findFirst({ where: own });
  if (!agent) return agentsPath;
  const at = now();
  switch (goer) {
    case 'daglig':
    case 'ugentlig':
      await changeRhythm(db, own, goer);
      return agentsPath;
    case 'pause':
      await db.jobAgent.updateMany({ where: { ...own, pausedAt: null }, data: { pausedAt: at, pause: 'valgt' } });
      return agentsPath;
    case 'genoptag':
      return (await resumeAgent(agent)) ? agentsPath : `${agentsPath}?status=nede`;
    case 'slet':
      await db.jobAgent.updateMany({ where: { ...own, deletedAt: null }, data: { deletedAt: at } });
      return `${agentsPath}?slettet=${id}`;
    case 'fortryd':
      if ((await db.jobAgent.count({ where: { accountId, deletedAt: null } })) < mostAgents)
        await db.jobAgent.updateMany({ where: own, data: { deletedAt: null, lastActiveAt: at } });
      return agentsPath;
  }
}
