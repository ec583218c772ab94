import type { CitizenFacts } from '@/lib/maalgruppe/rules/facts';
import type { Taeller } from '@/services/dfdg';

/** New ads for a job wish near the citizen's home. */
export type NearbyAds = {
  /** As it stands in the middle of a sentence. */
  stilling: string;
  count: number;
  km: number;
  days: number;
  /** The very same search in Find Job. */
  href: string;
};

/** How much a citizen has done lately to find work. */
export type JoblogRhythm = {
  /** Whether there has ever been a joblog. */
  isBegun: boolean;
  /** For how many days nothing has happened, when they are many. */
  stilleDage: number | null;
  /** Done this week. */
  antal: number;
  /** Agreed on for each week; null when the plan does not say. */
  aftaltPrUge: number | null;
};

/** The values that initialise the cards; null where they could not be fetched. */
export type CardFacts = {
  on: string;
  status: CitizenFacts | null;
  taellere: readonly Taeller[] | null;
  /** Undefined when there is nothing to look for: no job wish, no home. */
  nearbyAds: NearbyAds | null | undefined;
  joblog: JoblogRhythm | null;
};

/** What a card shows. */
export type Card = {
  title: string;
  text: string;
  /** A figure on its way to another, drawn as a bar. */
  meter?: { value: number; max: number; inWords: string };
  link: { title: string; path: string };
};

/** One kind of forsidekort: a file in this folder and a line in the registry. */
export type CardEntry = {
  key: string;
  /** The card, or null without data for it (FOR-2). */
  draw: (facts: CardFacts) => Card | null;
};
