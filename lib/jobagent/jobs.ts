import { danishDay } from '@/lib/core/clock';
import { systemDb } from '@/lib/core/db';
import { log } from '@/lib/core/log';
import { lifecycle } from '@/lib/core/server/lifecycle';
import { readCanonical } from '@/lib/gemt-soegning/queries/canonical';
import { describeSearch } from '@/lib/gemt-soegning/queries/describe';
import { keyText } from '@/lib/jobannonce/rules/key';
import type { Hit } from '@/services/ankiro';
import type { Result } from '@/services/http/result';
import { noteAds } from './mutations/editions';
import { pauseQuiet } from './mutations/pause';
import { type Told, tellAll } from './mutations/tell';
import { listAgentRows, listDue } from './queries/due';
import { type FreshAds, listFreshAds } from './queries/editions';
import { newsLetter } from './queries/letters';
import { findMatches } from './queries/matches';
import { type AgentRow, recipientOf } from './queries/recipient';
import { siteOfRow } from './queries/site';
import { isNews } from './rules/news';
import { nextRunOn } from './rules/schedule';
import { confirmWithinMs } from './schema';

const batchSize = 100;

/**
 * One round of all job agents that are due: pauses those whose owner is gone, notes which ads are new, and tells. Throws
 * while the search engine does not answer: whoever has been told stays told, and the others are due at the next round.
 */
export async function runJobAgents(at: Date): Promise<Record<'paused' | 'looked' | 'told', number>> {
  const day = danishDay(at);
  const done = { paused: await pauseQuiet(at), looked: 0, told: 0 };
  const due = await listDue(day);
  if (due.length === 0) return done;
  const round = newRound(answered(await noteAds(at)), day);
  for (let from = 0; from < due.length && !lifecycle.draining; from += batchSize) {
    const rows = await listAgentRows(due.slice(from, from + batchSize));
    const batch: Told[] = [];
    for (const row of rows) batch.push(await round(row));
    done.looked += batch.length;
    done.told += await tellAll(batch, at, day);
  }
  return done;
}

type Found = { matches: Result<Hit[]>; fresh: FreshAds; description: string };

/** What is the same for many agents is found once: what is new, and what a search gives of it. */
function newRound(edition: number, day: string): (row: AgentRow) => Promise<Told> {
  const freshAfter = new Map<number, FreshAds>();
  let last: { name: string; found: Found } | undefined;
  const find = async (row: AgentRow, toldUpTo: number): Promise<Found> => {
    const site = siteOfRow(row);
    const name = `${site} ${toldUpTo} ${row.search}`;
    if (last?.name === name) return last.found;
    const fresh = freshAfter.get(toldUpTo) ?? (await listFreshAds(toldUpTo, edition));
    freshAfter.set(toldUpTo, fresh);
    const { search } = readCanonical(row);
    const description = await describeSearch(site, search);
    const found = { fresh, description, matches: await findMatches(site, search, fresh) };
    last = { name, found };
    return found;
  };
  return async (row) => {
    const { id, rhythm, toldUpTo, begunWith } = row;
    const next = nextRunOn(rhythm, danishDay(row.nextRunOn), day);
    const waits = { id, toldUpTo: toldUpTo ?? 0, edition, nextRunOn: next, letter: null, isDone: false };
    const to = recipientOf(row);
    // Nobody to tell it to, until the account has an address again: then it is told of all that came meanwhile.
    if (to === null || toldUpTo === null || begunWith === null) return waits;
    const { matches, fresh, description } = await find(row, toldUpTo);
    // A search that the engine cannot read, such as a postcode that is no more, must not hold up all the others.
    if (!matches.ok && matches.reason === 'invalid') {
      log.warn('job-agent-unreadable', { agent: id, detail: matches.detail });
      return waits;
    }
    const progress = { begunWith, toldUpTo, knownAds: row.knownAds };
    const news = answered(matches).filter((hit) => {
      const noted = fresh.byKey.get(keyText(hit));
      return noted !== undefined && isNews(noted, progress, edition);
    });
    const letter = news.length > 0 ? newsLetter({ id, rhythm, description, site: siteOfRow(row) }, news) : null;
    return { ...waits, isDone: true, letter: letter && { to, ...letter } };
  };
}

function answered<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(`the search engine does not answer: ${result.reason} ${result.detail}`);
}

const dayMs = 24 * 60 * 60 * 1000;

/** How long things are kept, in milliseconds; our own choice but for the first. */
const keptMs = {
  unconfirmed: confirmWithinMs,
  deleted: 7 * dayMs,
  paused: 365 * dayMs,
  notedAds: 400 * dayMs,
} as const;

/** Forgets agents that were not confirmed in time, deleted, or paused for a year. Safe to run twice. */
export async function deleteOldAgents(now: Date): Promise<{ agents: number; ads: number }> {
  const before = (ms: number) => ({ lt: new Date(now.getTime() - ms) });
  const { count: agents } = await systemDb().jobAgent.deleteMany({
    where: {
      OR: [
        { confirmedAt: null, createdAt: { lte: new Date(now.getTime() - keptMs.unconfirmed) } },
        { deletedAt: before(keptMs.deleted) },
        { pause: 'inaktiv', pausedAt: before(keptMs.paused) },
      ],
    },
  });
  const { count: ads } = await systemDb().notedAd.deleteMany({ where: { seenOn: before(keptMs.notedAds) } });
  return { agents, ads };
}
