import type { Result } from '@/services/http/result';
import { isRepeat } from '@/services/http/wire-errors';

export type Verdict = 'delivered' | 'postponed' | 'parked';

// An answer nobody understands may still have been a yes: the same request id asks again, but not for ever.
const triesOfDrift = 8;

/**
 * What an answer means for an entry that has now been tried `attempts` times. A repeat is a success whose answer was
 * lost. A clear no is parked for a person to look at, and the entries behind it go on: they are writes of their own,
 * and one bad write must not silence a citizen's later ones. Only a system that cannot answer keeps the whole key waiting.
 */
export function verdictOf(answer: Result<unknown>, attempts: number): Verdict {
  if (answer.ok || isRepeat(answer)) return 'delivered';
  if (answer.reason === 'unavailable') return 'postponed';
  if (answer.reason === 'drift') return attempts < triesOfDrift ? 'postponed' : 'parked';
  return 'parked';
}

const firstDelayMs = 1_000;
const longestDelayMs = 5 * 60_000;

/**
 * How long to wait after the given number of tries: doubling from one second to five minutes, less up to a fifth by
 * `chance` (0–1), so that all that waited for one system do not come back in the same moment.
 */
export function delayAfter(attempts: number, chance: number): number {
  const full = Math.min(longestDelayMs, firstDelayMs * 2 ** Math.min(attempts - 1, 20));
  return Math.round(full * (1 - 0.2 * chance));
}
