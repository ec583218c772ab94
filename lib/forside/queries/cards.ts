import { danishDay, today } from '@/lib/core/clock';
import { outside } from '@/lib/core/outside';
import { callerOf } from '@/lib/core/session/caller';
import type { Viewer } from '@/lib/core/session/viewer';
import { findJobHref, questionOf } from '@/lib/find-job/queries';
import type { CardFacts, NearbyAds } from '@/lib/forside/rules/cards/card';
import { cardsFor } from '@/lib/forside/rules/cards/registry';
import type { ShownCard } from '@/lib/forside/schema';
import { findJobwishes } from '@/lib/jeg-soeger-job-som/queries';
import { findRytme } from '@/lib/joblog/queries/rytme';
import { addDays } from '@/lib/kalender/rules';
import { cprOf, findPerson } from '@/lib/person/queries';
import type { Taeller } from '@/services/dfdg';
import { Ok, type Result } from '@/services/http/result';
import { findStanding } from './facts';
import { findOwnFacts } from './own';

/** The forsidekort of a session. */
export type ForsideCards = {
  cards: ShownCard[];
  /** False when a system did not answer, so that a card may be missing. */
  isComplete: boolean;
  /** Whether they were drawn now, and are yet to be kept. */
  isNew: boolean;
};

const portal = { kind: 'portal' } as const;

/** JSS-5 counts ads as far away. */
const km = 50;
const newForDays = 7;
/** The wishes that are looked for; the first ones are those that were meant first. */
const mostWishes = 3;
/** Nobody reads a larger number as anything but "many". */
const mostCounted = 100;

/** The cards this session stands with: those it was shown first, or, before that, those its values give. */
export async function findCards(viewer: Viewer): Promise<ForsideCards> {
  const { cards: kept } = await findOwnFacts(viewer);
  if (kept) return { cards: kept, isComplete: true, isNew: false };
  const [citizen, taellere, nearbyAds, joblog] = await Promise.all([
    findStanding(viewer),
    findTaellere(viewer),
    findNearbyAds(viewer),
    findRytme(viewer),
  ]);
  const facts: CardFacts = {
    on: today(),
    status: citizen.ok ? citizen.value.status : null,
    taellere: taellere.ok ? taellere.value : null,
    nearbyAds: nearbyAds.ok ? nearbyAds.value : null,
    joblog: joblog.ok ? { ...joblog.value, antal: joblog.value.uger[0]?.antal ?? 0 } : null,
  };
  return {
    cards: cardsFor(facts),
    isComplete: [citizen, taellere, nearbyAds, joblog].every(({ ok }) => ok),
    isNew: true,
  };
}

async function findTaellere(viewer: Viewer): Promise<Result<Taeller[]>> {
  const answer = await outside().dfdg.listTaellere({ cpr: cprOf(viewer) }, callerOf(viewer));
  return !answer.ok && answer.reason === 'not_found' ? Ok([]) : answer;
}

/** New ads for the first job wish that has some; undefined without a wish or a home to look from. */
async function findNearbyAds(viewer: Viewer): Promise<Result<NearbyAds | undefined>> {
  const [{ jobwishes }, person] = await Promise.all([findJobwishes(viewer), findPerson(viewer)]);
  const postnummer = person?.adresse?.postnr;
  const wishes = jobwishes.filter(({ udgaaet }) => udgaaet === null).slice(0, mostWishes);
  if (!postnummer || wishes.length === 0) return Ok(undefined);
  const answers = await Promise.all(wishes.map((wish) => countNewAds(wish, postnummer)));
  const found = answers.find((answer) => answer.ok && answer.value.count > 0);
  return found ?? answers.find((answer) => !answer.ok) ?? Ok(undefined);
}

async function countNewAds(
  { conceptUriDa, titel }: { conceptUriDa: string; titel: string },
  postnummer: string,
): Promise<Result<NearbyAds>> {
  const search = { text: '', filters: { stilling: [conceptUriDa] }, radius: { postnummer, km } };
  const sort = 'PublicationDate' as const;
  const question = { ...questionOf('jobnet', { ...search, sort, page: 1, perPage: mostCounted }), sort };
  const answer = await outside().ankiro.search({ ...question, perPage: mostCounted }, portal);
  if (!answer.ok) return answer;
  // By days, so that the number does not change while somebody looks.
  const since = addDays(today(), -newForDays);
  const count = answer.value.hits.filter(({ teaser }) => danishDay(new Date(teaser.publishedAt)) >= since).length;
  const href = `${findJobHref('jobnet', { ...search, sort })}&fra=forside`;
  return Ok({ stilling: titel.toLowerCase(), count, km, days: newForDays, href });
}
