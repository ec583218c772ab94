import { type Candidate, type Pick, pickSuggestions } from '@/lib/automatch/rules/pick';
import type { RuleName, Step } from '@/lib/automatch/rules/steps';
import { Ok, type Result } from '@/services/http/result';
import { type Asked, findCandidates } from './candidates';

export type RunSettings = Omit<Asked, 'max'> & {
  steps: readonly Step[];
  /** How many ads the list holds. */
  max: number;
  hidden: ReadonlySet<string>;
  /** `YYYY-MM-DD` */
  today: string;
};

/** Ads beyond those of the list that may fall away because their deadline passed since the index was made. */
const slack = 10;
const mostPerQuestion = 500;

/**
 * Automatch for one citizen: at most two rounds of questions to Ankiro, because most people's own trade fills the list.
 */
export async function runAutomatch({ steps, ...settings }: RunSettings): Promise<Result<Pick[]>> {
  const asked = { ...settings, max: Math.min(mostPerQuestion, settings.max + settings.hidden.size + slack) };
  const [first, ...rest] = steps;
  if (!first) return Ok([]);
  const own = await findCandidates(first, asked);
  if (!own.ok) return own;
  const found: { rule: RuleName; candidates: Candidate[] }[] = [{ rule: first.rule, candidates: own.value }];
  const alone = pickSuggestions(found, settings);
  if (alone.length >= settings.max) return Ok(alone);
  const others = await Promise.all(rest.map((step) => findCandidates(step, asked)));
  for (const [at, answer] of others.entries()) {
    if (!answer.ok) return answer;
    const step = rest[at];
    if (step) found.push({ rule: step.rule, candidates: answer.value });
  }
  return Ok(pickSuggestions(found, settings));
}
