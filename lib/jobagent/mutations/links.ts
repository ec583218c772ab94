import { now } from '@/lib/core/clock';
import { systemDb } from '@/lib/core/db';
import { siteParam } from '@/lib/find-job/schema';
import { findLinked, findShown } from '../queries/links';
import { siteOfRow } from '../queries/site';
import { agentOfCode, linkPath } from '../queries/tokens';
import { agentsPath, codeParam, linkButtonSchema, type Rhythm } from '../schema';
import { beginningOf } from './begin';
import { resumeAgent } from './resume';
import { changeRhythm } from './rhythm';

/** What the button on a page does that an e-mail leads to. The code in the link is all it takes. Tells where to go. */
export async function pressLinkButton(data: FormData): Promise<string> {
  const pressed = linkButtonSchema.safeParse(Object.fromEntries(data));
  if (!pressed.success) return agentsPath;
  const { kode, goer, side } = pressed.data;
  const purpose = purposes[goer];
  const id = agentOfCode(purpose, kode);
  if (!id) return `${agentsPath}/${purpose}${side === 'widk' ? `?${siteParam}=true` : ''}`;
  const done = await carryOut[goer](id);
  return linkPath(purpose, { id, site: side }, done ? answers[purpose] : { status: 'nede' });
}

/** Which kind of link each button stands behind. */
const purposes = {
  bekraeft: 'bekraeft',
  daglig: 'ret',
  ugentlig: 'ret',
  afmeld: 'afmeld',
  fortryd: 'afmeld',
  genoptag: 'genoptag',
} as const;

/** What the page is told that is shown next. That of the rhythm looks the same before and after, so it has to say it. */
const answers = { bekraeft: {}, genoptag: {}, afmeld: {}, ret: { status: 'rettet' } } as const;

/** Each is harmless when done twice. False when it cannot be done right now. */
const carryOut = {
  bekraeft: confirmAgent,
  genoptag: async (id: string) => {
    const agent = await systemDb().jobAgent.findFirst({ where: { id, pausedAt: { not: null }, deletedAt: null } });
    return agent ? resumeAgent(agent) : true;
  },
  daglig: (id: string) => changeLinked(id, 'daglig'),
  ugentlig: (id: string) => changeLinked(id, 'ugentlig'),
  afmeld: unsubscribe,
  fortryd: async (id: string) => {
    await systemDb().jobAgent.updateMany({ where: { id }, data: { deletedAt: null, lastActiveAt: now() } });
    return true;
  },
};

async function confirmAgent(id: string): Promise<boolean> {
  const linked = await findLinked(id, now());
  if (linked?.state !== 'unconfirmed') return true;
  const beginning = await beginningOf({ ...linked.row, site: siteOfRow(linked.row) });
  if (!beginning.ok) return false;
  await systemDb().jobAgent.updateMany({
    where: { id, confirmedAt: null, deletedAt: null },
    data: { ...beginning.value, confirmedAt: now() },
  });
  return true;
}

async function changeLinked(id: string, rhythm: Rhythm): Promise<boolean> {
  await changeRhythm(systemDb(), { id, confirmedAt: { not: null }, deletedAt: null }, rhythm);
  return true;
}

async function unsubscribe(id: string): Promise<boolean> {
  await systemDb().jobAgent.updateMany({ where: { id, deletedAt: null }, data: { deletedAt: now() } });
  return true;
}

/** Takes somebody off by the button of their mail program (RFC 8058). False for a code that we did not write. */
export async function unsubscribeByCode(params: URLSearchParams): Promise<boolean> {
  const id = agentOfCode('afmeld', params.get(codeParam) ?? '');
  return id !== null && unsubscribe(id);
}

/** The page with the button, for a mail program that opens the address instead of posting to it. */
export function linkedPage(params: URLSearchParams): string {
  const query = new URLSearchParams({ [codeParam]: params.get(codeParam) ?? '' });
  return `${agentsPath}/afmeld?${query}`;
}

const noteEveryMs = 60 * 60 * 1000;

/** Follows a link to an ad in an e-mail: an agent whose owner is heard of goes on (FJ-8). Answers where it leads. */
export async function followLink(params: URLSearchParams): Promise<string> {
  const { agentId, target } = await findShown(params);
  if (agentId) await noteActivity(agentId);
  return target;
}

async function noteActivity(id: string): Promise<void> {
  const at = now();
  await systemDb().jobAgent.updateMany({
    where: { id, lastActiveAt: { lt: new Date(at.getTime() - noteEveryMs) } },
    data: { lastActiveAt: at },
  });
}
