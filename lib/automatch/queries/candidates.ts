import { circleAround, squareAround } from '@/lib/automatch/rules/area';
import type { Candidate } from '@/lib/automatch/rules/pick';
import type { Step } from '@/lib/automatch/rules/steps';
import type { Koordinat } from '@/lib/geografi/rules/distance';
import { keyText } from '@/lib/jobannonce/rules/key';
import type { Ankiro, Hit } from '@/services/ankiro';
import { Err, Ok, type Result } from '@/services/http/result';

/** What automatch is asked for. */
export type Asked = {
  ankiro: Pick<Ankiro, 'search' | 'near'>;
  jobwishes: readonly { conceptUriDa: string; titel: string }[];
  home: Koordinat;
  /** From the home to each edge of the square. */
  km: number;
  /** How many ads each question needs at most. */
  max: number;
  /** ConceptUriDa of the stillinger that need no particular qualifications (AUT-5). */
  hotjobQualified: readonly string[];
};

const portal = { kind: 'portal' } as const;
const indexes: ('internal' | 'external')[] = ['internal', 'external'];

/** What Ankiro takes in one question. */
const mostValues = 500;
/** More job wishes than this are not each asked about in free text: the first ones are the ones people mean most. */
const mostFreeText = 10;
const leastNearness = 0.4;
/** Ads about the same words stand before ads of a stilling close by. */
const afterFreeText = 1_000;

/** The ads that a rule may put on the list. */
export function findCandidates(step: Step, asked: Asked): Promise<Result<Candidate[]>> {
  switch (step.by) {
    case 'stilling':
      return ofStillinger(step, asked, own(asked));
    case 'fritekst':
      return ofFreeText(step, asked);
    case 'hotjob':
      return ofHotjob(step, asked);
  }
}

/** The nearest ads with one of these stillingsbetegnelser. */
async function ofStillinger(
  { filters }: Step,
  asked: Asked,
  stillinger: readonly string[],
  rankOf: (conceptUriDa: string | null) => { rank: number; jobwish: string | null } = (jobwish) => ({
    rank: 0,
    jobwish,
  }),
): Promise<Result<Candidate[]>> {
  const found = await nearest(asked, { ...filters, stilling: stillinger.slice(0, mostValues) });
  if (!found.ok) return found;
  return Ok(found.value.map((hit) => ({ ...candidateOf(hit), ...rankOf(hit.teaser.conceptUriDa) })));
}

/** Rule 2: the names of the stillinger as free text, and the stillinger that the semantic dictionary holds close to them. */
async function ofFreeText(step: Step, asked: Asked): Promise<Result<Candidate[]>> {
  const wishes = asked.jobwishes.slice(0, mostFreeText);
  const [close, ...byText] = await Promise.all([
    ofCloseStillinger(step, asked, wishes),
    ...wishes.map((wish) => ofText(step, asked, wish)),
  ]);
  return together([...byText, close]);
}

async function ofText({ filters }: Step, asked: Asked, wish: Asked['jobwishes'][number]): Promise<Result<Candidate[]>> {
  const found = await asked.ankiro.search(
    { ...placeOf(asked), text: wish.titel, filters, sort: 'BestMatch', perPage: asked.max, facets: [] },
    portal,
  );
  if (!found.ok) return found;
  const scores = [...new Set(found.value.hits.map(({ score }) => Math.round(score)))];
  return Ok(
    found.value.hits.map((hit) => ({
      ...candidateOf(hit),
      rank: scores.indexOf(Math.round(hit.score)),
      jobwish: wish.conceptUriDa,
    })),
  );
}

async function ofCloseStillinger(step: Step, asked: Asked, wishes: Asked['jobwishes']): Promise<Result<Candidate[]>> {
  const answers = await Promise.all(
    wishes.map(async (wish) => ({
      wish,
      near: await asked.ankiro.near({ conceptUriDa: wish.conceptUriDa, max: 20 }, portal),
    })),
  );
  const closest = new Map<string, { jobwish: string; nearness: number }>();
  for (const { wish, near } of answers) {
    // A stilling that has left is not in the dictionary any more: its name as free text has to do.
    if (!near.ok && near.reason !== 'not_found') return near;
    for (const { conceptUriDa, nearness } of near.ok ? near.value : []) {
      if (nearness < leastNearness || nearness <= (closest.get(conceptUriDa)?.nearness ?? 0)) continue;
      closest.set(conceptUriDa, { jobwish: wish.conceptUriDa, nearness });
    }
  }
  if (closest.size === 0) return Ok([]);
  return ofStillinger(step, asked, [...closest.keys()], (conceptUriDa) => {
    const { jobwish = null, nearness = 0 } = closest.get(conceptUriDa ?? '') ?? {};
    return { jobwish, rank: afterFreeText + Math.round((1 - nearness) * 100) };
  });
}

/** Rule 3: marked by the employer as a hotjob, or of a stilling that needs no particular qualifications. */
async function ofHotjob({ filters }: Step, asked: Asked): Promise<Result<Candidate[]>> {
  const found = await Promise.all([
    nearest(asked, { ...filters, ansaettelsesvilkaar: ['hotjob'] }),
    nearest(asked, { ...filters, stilling: asked.hotjobQualified.slice(0, mostValues) }),
  ]);
  return together(
    found.map((one) => (one.ok ? Ok(one.value.map((hit) => ({ ...candidateOf(hit), rank: 0, jobwish: null }))) : one)),
  );
}

async function nearest(asked: Asked, filters: Record<string, string[]>): Promise<Result<Hit[]>> {
  const found = await asked.ankiro.search(
    { ...placeOf(asked), text: '', filters, sort: 'Distance', perPage: asked.max, facets: [] },
    portal,
  );
  return found.ok ? Ok(found.value.hits) : found;
}

function placeOf({ home, km }: Asked) {
  return { indexes, geo: { ...home, km: circleAround(km) }, box: squareAround(home, km) };
}

function own({ jobwishes }: Asked): string[] {
  return jobwishes.map(({ conceptUriDa }) => conceptUriDa);
}

function candidateOf({ index, id, teaser }: Hit): Omit<Candidate, 'rank' | 'jobwish'> {
  const { position, publishedAt, deadline } = teaser;
  return { key: keyText({ index, id }), position, publishedAt, deadline };
}

function together(answers: readonly (Result<Candidate[]> | undefined)[]): Result<Candidate[]> {
  const all: Candidate[] = [];
  for (const answer of answers) {
    if (!answer) return Err('drift', 'a question without an answer');
    if (!answer.ok) return answer;
    all.push(...answer.value);
  }
  return Ok(all);
}
