import { now, today } from '@/lib/core/clock';
import { outside } from '@/lib/core/outside';
import { questionOf } from '@/lib/find-job/queries';
import type { Site } from '@/lib/find-job/schema';
import { readCanonical } from '@/lib/gemt-soegning/queries/canonical';
import { keyText } from '@/lib/jobannonce/rules/key';
import { Ok, type Result } from '@/services/http/result';
import { listUnnoted } from '../queries/editions';
import { firstRunOn } from '../rules/schedule';
import type { Rhythm } from '../schema';
import { ensureEdition } from './editions';

/** What an agent is given when it begins, or begins again after a pause. */
export type Beginning = {
  begunWith: number;
  toldUpTo: number;
  knownAds: string[];
  nextRunOn: Date;
  lastActiveAt: Date;
};

/** As many of the newest ads as are looked at for ones that no edition has yet. */
const comparedAds = 500;

/**
 * Where an agent begins: with what can be found from now on. Ads that came since the newest edition are known to
 * whoever has just searched, so they are remembered by name.
 */
export async function beginningOf(agent: { site: Site; search: string; rhythm: Rhythm }): Promise<Result<Beginning>> {
  const edition = await ensureEdition(now());
  if (!edition.ok) return edition;
  const { search } = readCanonical(agent);
  const question = { ...questionOf(agent.site, search), sort: 'PublicationDate', perPage: comparedAds } as const;
  const found = await outside().ankiro.search(question, { kind: 'portal' });
  const keys = found.ok ? found.value.hits.map(keyText) : [];
  return Ok({
    begunWith: edition.value,
    toldUpTo: edition.value,
    knownAds: await listUnnoted(keys, edition.value),
    nextRunOn: dayAsDate(firstRunOn(agent.rhythm, today())),
    lastActiveAt: now(),
  });
}

/** A day as a column of days takes it. */
export function dayAsDate(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
