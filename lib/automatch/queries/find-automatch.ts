import { fingerprintOf } from '@/lib/automatch/rules/fingerprint';
import type { Pick } from '@/lib/automatch/rules/pick';
import { stepsFor } from '@/lib/automatch/rules/steps';
import { picksSchema } from '@/lib/automatch/schema';
import { automatchHeadings, reasonOf } from '@/lib/automatch/texts';
import { findBorgerstatus } from '@/lib/borgerstatus/queries';
import { today } from '@/lib/core/clock';
import { config } from '@/lib/core/config';
import { dbFor } from '@/lib/core/db';
import { outside } from '@/lib/core/outside';
import type { Viewer } from '@/lib/core/session/viewer';
import { type TeaserView, teaserOf } from '@/lib/find-job/rules/teaser';
import { textsFor } from '@/lib/find-job/texts';
import type { Koordinat } from '@/lib/geografi/rules/distance';
import { type Jobwish, listJobwishes } from '@/lib/jeg-soeger-job-som/queries';
import { findMarks } from '@/lib/jobannonce/queries';
import { keyText, readKey } from '@/lib/jobannonce/rules/key';
import { findPerson } from '@/lib/person/queries';
import { findTaxonomy } from '@/lib/taxonomy/queries';
import { Err, Ok, type Result } from '@/services/http/result';
import { runAutomatch } from './run';

/** An ad as a list shows it, with why it is there. */
export type Suggestion = TeaserView & { reason: string };
export type SuggestionGroup = { heading: string; suggestions: Suggestion[] };

const portal = { kind: 'portal' } as const;

/** What has been found, to be kept for the session by `keepAutomatch`. */
export type Run = { fingerprint: string; picks: Pick[] };

export type Automatch =
  | { state: 'found'; groups: SuggestionGroup[]; run: Run; isNew: boolean }
  /** What has to be there before automatch can look for anything. */
  | { state: 'missing'; jobwishes: boolean; home: boolean };

/**
 * The citizen's suggestions. What the session has been shown already stands still until job wishes, home or day are
 * other ones; whoever draws the page keeps a new run with `keepAutomatch`.
 */
export async function findAutomatch(viewer: Viewer): Promise<Result<Automatch>> {
  const [wishes, person, hidden, kept] = await Promise.all([
    listJobwishes(viewer),
    findPerson(viewer),
    findHidden(viewer),
    findRun(viewer),
  ]);
  if (!wishes.ok) return wishes;
  if (!person) return Err('unavailable', 'the home is not known');
  const home = person.adresse?.koordinat ?? null;
  if (wishes.value.length === 0 || !home)
    return Ok({ state: 'missing', jobwishes: wishes.value.length === 0, home: !home });
  const fingerprint = fingerprintOf({ jobwishes: wishes.value, home, hidden, today: today() });
  const isNew = kept?.fingerprint !== fingerprint;
  const picks = kept && !isNew ? Ok(kept.picks) : await run(viewer, wishes.value, home, hidden);
  if (!picks.ok) return picks;
  const groups = await grouped(viewer, picks.value, wishes.value);
  return groups.ok
    ? Ok({ state: 'found', groups: groups.value, run: { fingerprint, picks: picks.value }, isNew })
    : groups;
}

/** Keys of the ads the citizen has hidden. */
export async function findHidden(viewer: Viewer): Promise<ReadonlySet<string>> {
  const rows = await dbFor(viewer).automatchHidden.findMany({
    where: { accountId: viewer.citizen.accountId },
    select: { adKey: true },
  });
  return new Set(rows.map(({ adKey }) => adKey));
}

async function findRun(viewer: Viewer): Promise<Run | null> {
  const row = await dbFor(viewer).automatchRun.findUnique({ where: { sessionKey: viewer.sessionKey } });
  const picks = picksSchema.safeParse(row?.picks);
  return row && picks.success ? { fingerprint: row.fingerprint, picks: picks.data } : null;
}

async function run(
  viewer: Viewer,
  jobwishes: readonly Jobwish[],
  home: Koordinat,
  hidden: ReadonlySet<string>,
): Promise<Result<Pick[]>> {
  const [status, taxonomy] = await Promise.all([findBorgerstatus(viewer), findTaxonomy()]);
  // Whether a citizen is visiteret to fleksjob decides which ads are right for them, so it is not guessed.
  if (!status.ok && status.reason !== 'not_found') return status;
  if (!taxonomy.ok) return taxonomy;
  const { stillinger } = taxonomy.value.value;
  const { AUTOMATCH_KM: km, AUTOMATCH_ADS: max } = config();
  return runAutomatch({
    ankiro: outside().ankiro,
    steps: stepsFor(status.ok ? status.value.maalgruppe : null),
    jobwishes,
    home,
    km,
    max,
    hidden,
    today: today(),
    hotjobQualified: stillinger.flatMap((one) => (one.isHotjobQualified ? one.conceptUriDa : [])),
  });
}

async function grouped(
  viewer: Viewer,
  picks: readonly Pick[],
  jobwishes: readonly Jobwish[],
): Promise<Result<SuggestionGroup[]>> {
  const keys = picks.flatMap(({ key }) => readKey(key) ?? []);
  if (keys.length === 0) return Ok([]);
  const [hits, marks] = await Promise.all([outside().ankiro.documents({ keys }, portal), findMarks(viewer, keys)]);
  if (!hits.ok) return hits;
  const look = { site: 'jobnet', texts: textsFor('jobnet'), today: today(), marks } as const;
  const byKey = new Map(hits.value.map((hit) => [keyText(hit), hit]));
  const names = new Map(jobwishes.map(({ conceptUriDa, titel }) => [conceptUriDa, titel]));
  const groups = [...Map.groupBy(picks, ({ rule }) => rule)].map(([rule, all]) => ({
    heading: automatchHeadings[rule],
    // An ad may have gone since the run was kept.
    suggestions: all.flatMap(({ key, jobwish, distanceKm }) => {
      const hit = byKey.get(key);
      const name = jobwish === null ? null : (names.get(jobwish) ?? null);
      return hit ? [{ ...teaserOf({ ...hit, distanceKm }, look), excerpt: '', reason: reasonOf(rule, name) }] : [];
    }),
  }));
  return Ok(groups.filter(({ suggestions }) => suggestions.length > 0));
}
