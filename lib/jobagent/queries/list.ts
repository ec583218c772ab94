import { dbFor } from '@/lib/core/db';
import type { CitizenActor } from '@/lib/core/session/viewer';
import { findJobHref } from '@/lib/find-job/queries';
import { readCanonical } from '@/lib/gemt-soegning/queries/canonical';
import { describeSearch } from '@/lib/gemt-soegning/queries/describe';
import type { Rhythm } from '../schema';
import { type AgentRow, accountEmail, recipientOf } from './recipient';
import { siteOfRow } from './site';

/** A job agent as its owner sees it. */
export type AgentView = {
  id: string;
  description: string;
  searchHref: string;
  rhythm: Rhythm;
  state: 'running' | 'unconfirmed' | 'paused' | 'quiet';
  /** Null when the account has no confirmed address any more. */
  email: string | null;
  lastSentAt: Date | null;
  /** The Danish day of its next run. */
  nextRunOn: string;
};

export type AgentList = {
  agents: AgentView[];
  /** The one that has just been deleted, for "Fortryd". */
  deleted: { id: string; description: string } | null;
  /** What has just happened, as the address says. */
  happened: 'oprettet' | 'bekraeft' | 'findes' | 'nede' | null;
};

export type AgentListParams = {
  slettet?: string;
  oprettet?: string;
  bekraeft?: string;
  findes?: string;
  status?: string;
};

/** A citizen's job agents, the newest first. */
export async function listAgents(viewer: CitizenActor, params: AgentListParams): Promise<AgentList> {
  const { accountId } = viewer.citizen;
  const rows = await dbFor(viewer).jobAgent.findMany({
    where: { accountId },
    include: { account: accountEmail },
    orderBy: { id: 'desc' },
  });
  const agents = await Promise.all(rows.filter(({ deletedAt }) => deletedAt === null).map(viewOf));
  const gone = rows.find(({ id, deletedAt }) => id === params.slettet && deletedAt !== null);
  const has = (id: string | undefined) => agents.some((agent) => agent.id === id);
  const named = (['oprettet', 'bekraeft', 'findes'] as const).find((name) => has(params[name]));
  return {
    agents,
    deleted: gone ? { id: gone.id, description: (await viewOf(gone)).description } : null,
    happened: named ?? (params.status === 'nede' ? 'nede' : null),
  };
}

async function viewOf(row: AgentRow): Promise<AgentView> {
  const { id, rhythm, lastSentAt, nextRunOn } = row;
  const site = siteOfRow(row);
  const { search } = readCanonical(row);
  return {
    ...{ id, rhythm, lastSentAt, nextRunOn: nextRunOn.toISOString().slice(0, 10) },
    description: await describeSearch(site, search),
    searchHref: findJobHref(site, { ...search, sort: 'PublicationDate' }),
    state: stateOf(row),
    email: recipientOf(row),
  };
}

function stateOf({ confirmedAt, pausedAt, pause }: AgentRow): AgentView['state'] {
  if (!confirmedAt) return 'unconfirmed';
  if (!pausedAt) return 'running';
  return pause === 'inaktiv' ? 'quiet' : 'paused';
}
