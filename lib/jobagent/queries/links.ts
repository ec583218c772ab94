import { now } from '@/lib/core/clock';
import { systemDb } from '@/lib/core/db';
import { outside } from '@/lib/core/outside';
import { findJobHref } from '@/lib/find-job/queries';
import { adHref, wayTo } from '@/lib/find-job/rules/teaser';
import { openedFromParam, type Site, siteOf } from '@/lib/find-job/schema';
import { readCanonical } from '@/lib/gemt-soegning/queries/canonical';
import { describeSearch } from '@/lib/gemt-soegning/queries/describe';
import type { Prisma } from '@/prisma/client';
import { indexNames } from '@/services/ankiro';
import { codeParam, confirmWithinMs, type LinkPurpose, type Rhythm } from '../schema';
import { agentTexts } from '../texts';
import { siteOfRow } from './site';
import { agentOfCode, linkPath } from './tokens';

export type LinkState = 'unconfirmed' | 'running' | 'paused' | 'ended';

type Linked = { state: LinkState; row: Prisma.JobAgentGetPayload<object> };

/** The agent behind a link; null when it is gone, or was not confirmed in time. */
export async function findLinked(id: string, at: Date): Promise<Linked | null> {
  const row = await systemDb().jobAgent.findUnique({ where: { id } });
  if (!row) return null;
  if (row.deletedAt) return { state: 'ended', row };
  if (row.confirmedAt) return { state: row.pausedAt ? 'paused' : 'running', row };
  return at.getTime() - row.createdAt.getTime() < confirmWithinMs ? { state: 'unconfirmed', row } : null;
}

/** What the page shows that an e-mail leads to. */
export type LinkPage = {
  site: Site;
  purpose: Exclude<LinkPurpose, 'vis'>;
  texts: ReturnType<typeof agentTexts>;
  code: string;
  /** What the last press has come to, where the page does not show it by itself. */
  happened: 'rettet' | 'nede' | null;
  /** Where the ads are, as they are now. */
  jobsHref: string;
  agent: {
    state: LinkState;
    description: string;
    rhythm: Rhythm;
    next: string;
    /** The pages where it is changed, ended and brought back. */
    ways: Record<'ret' | 'afmeld' | 'genoptag', string>;
  } | null;
};

/** For anybody with the link; changes nothing. */
export async function getLinkPage(purpose: LinkPage['purpose'], params: URLSearchParams): Promise<LinkPage> {
  const code = params.get(codeParam) ?? '';
  const id = agentOfCode(purpose, code);
  const linked = id === null ? null : await findLinked(id, now());
  const site = linked ? siteOfRow(linked.row) : siteOf(params);
  const texts = agentTexts(site);
  const page = { site, purpose, texts, code, happened: happenings.find((one) => one === params.get('status')) ?? null };
  if (!linked) return { ...page, jobsHref: findJobHref(site, {}), agent: null };
  const { state, row } = linked;
  const { search } = readCanonical(row);
  const wayTo = (way: LinkPurpose) => linkPath(way, { id: row.id, site });
  return {
    ...page,
    jobsHref: findJobHref(site, search),
    agent: {
      state,
      description: await describeSearch(site, search),
      rhythm: row.rhythm,
      next: texts.day(row.nextRunOn),
      ways: { ret: wayTo('ret'), afmeld: wayTo('afmeld'), genoptag: wayTo('genoptag') },
    },
  };
}

const happenings = ['rettet', 'nede'] as const;

/** Where a link in an e-mail leads, and whose agent it came from. */
export type Shown = { agentId: string | null; target: string };

/**
 * The ad or the search behind a link of an e-mail. An ad is looked up: the address itself can send nobody anywhere but
 * to pages of ours and to ads that the search engine knows.
 */
export async function findShown(params: URLSearchParams): Promise<Shown> {
  const agentId = agentOfCode('vis', params.get(codeParam) ?? '');
  const linked = agentId === null ? null : await findLinked(agentId, now());
  const site = linked ? siteOfRow(linked.row) : siteOf(params);
  const ad = await findAdHref(site, params.get('job') ?? '');
  const search = linked ? readCanonical(linked.row).search : {};
  const target = ad ?? findJobHref(site, { ...search, sort: 'PublicationDate' });
  return { agentId, target: isOurs(target) ? withOrigin(target) : target };
}

const isOurs = (href: string) => href.startsWith('/');

function withOrigin(path: string): string {
  return `${path}${path.includes('?') ? '&' : '?'}${openedFromParam}=jobagent`;
}

async function findAdHref(site: Site, job: string): Promise<string | null> {
  const [, name, id = ''] = /^(\w+):([\w.:-]{1,64})$/.exec(job) ?? [];
  const index = indexNames.find((one) => one === name);
  if (!index) return null;
  // An ad that has been taken down still has its page, which says so.
  const ourOwn = index === 'internal' ? adHref(site, id) : null;
  const known = await outside().ankiro.documents({ keys: [{ index, id }] }, { kind: 'portal' });
  const hit = known.ok ? known.value[0] : undefined;
  return hit ? wayTo(hit, site).href : ourOwn;
}
