/** An ad that could be found, and the editions in which it was new: more than one when it was published again. */
export type Noted = { key: string; editions: readonly number[] };

/** How far an agent has come. */
export type Progress = {
  /** The edition with which it began. */
  begunWith: number;
  /** The last edition it has told of. */
  toldUpTo: number;
  /** Ads that could be found when it began, though no edition had them yet. */
  knownAds: readonly string[];
};

/**
 * Whether an agent is to tell of an ad in this edition: it came after all that the agent has told of, and in none of
 * the editions that the agent has been through. So each ad is told once, also when it is published again.
 */
export function isNews({ key, editions }: Noted, { begunWith, toldUpTo, knownAds }: Progress, upTo: number): boolean {
  const isFresh = editions.some((edition) => edition > toldUpTo && edition <= upTo);
  const wasOffered = editions.some((edition) => edition > begunWith && edition <= toldUpTo);
  return isFresh && !wasOffered && !knownAds.includes(key);
}
