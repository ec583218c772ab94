import { distanceKm, type Koordinat } from '@/lib/geografi/rules/distance';
import { isInSquare } from './area';
import type { RuleName } from './steps';

/** An ad that a rule may put on the list. */
export type Candidate = {
  /** `index:id`. */
  key: string;
  /** ConceptUriDa of the job wish it was found by; null when it was not found by any. */
  jobwish: string | null;
  /** Its place among the ads that match as the rule asks: 0 for the best, the same number for those that match alike. */
  rank: number;
  position: Koordinat | null;
  /** ISO date and time. */
  publishedAt: string;
  /** `YYYY-MM-DD`; null for "Snarest" and "Ikke oplyst". */
  deadline: string | null;
};

export type Pick = {
  key: string;
  rule: RuleName;
  jobwish: string | null;
  /** As the crow flies, one decimal. */
  distanceKm: number;
};

export type PickSettings = {
  home: Koordinat;
  /** From the home to each edge of the square. */
  km: number;
  /** How many ads the list holds. */
  max: number;
  /** Keys of ads the citizen has hidden. */
  hidden: ReadonlySet<string>;
  /** `YYYY-MM-DD`. An ad can be applied for on its deadline, not after it. */
  today: string;
};

type Placed = Candidate & { distance: number };

/**
 * Fills the list (AUT-3): what the first rule found, then the second's, then the third's, until it is full. No ad twice.
 * Within a rule the better match stands first, of equal ones the nearer, of equally near the newer.
 */
export function pickSuggestions(
  found: readonly { rule: RuleName; candidates: readonly Candidate[] }[],
  settings: PickSettings,
): Pick[] {
  const picks = new Map<string, Pick>();
  for (const { rule, candidates } of found) {
    for (const { key, jobwish, distance } of candidates.flatMap((one) => placed(one, settings)).sort(order)) {
      if (picks.size >= settings.max) return [...picks.values()];
      if (!picks.has(key)) picks.set(key, { key, rule, jobwish, distanceKm: distance });
    }
  }
  return [...picks.values()];
}

function placed(candidate: Candidate, { home, km, hidden, today }: PickSettings): Placed[] {
  const { position, deadline, key } = candidate;
  const isOpen = deadline === null || deadline >= today;
  if (!position || !isOpen || hidden.has(key) || !isInSquare(position, home, km)) return [];
  return [{ ...candidate, distance: Math.round(distanceKm(home, position) * 10) / 10 }];
}

function order(a: Placed, b: Placed): number {
  return (
    a.rank - b.rank ||
    a.distance - b.distance ||
    compare(b.publishedAt, a.publishedAt) ||
    compare(a.key, b.key) ||
    compare(a.jobwish ?? '', b.jobwish ?? '')
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
