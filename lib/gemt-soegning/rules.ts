/** An ad of a list, the newest first. */
export type ListedAd = { key: string; publishedAt: string };

/** What is remembered of a search when it is run. */
export type Remembered = {
  ads: readonly string[];
  /** From when on it is remembered; null when all there was is. */
  from: Date | null;
};

/** How many of the newest ads are compared. */
export const comparedAds = 100;

/** What to remember of the newest ads of a search that gives `total`. */
export function remember(newest: readonly ListedAd[], total: number): Remembered {
  const oldest = newest.at(-1);
  const from = oldest && total > newest.length ? new Date(oldest.publishedAt) : null;
  return { ads: newest.map(({ key }) => key), from };
}

/** What to remember when nobody could say what there was: whatever is published from now on is new. */
export function rememberNothing(now: Date): Remembered {
  return { ads: [], from: now };
}

export type NewAds = {
  count: number;
  /** There may be more: every ad that was compared is new. */
  isMore: boolean;
};

/**
 * How many ads are new since then. An ad counts when it was not there, whenever it says it was published; only those
 * older than all that is remembered cannot be told from ads that have merely moved up.
 */
export function countNew(newest: readonly ListedAd[], total: number, { ads, from }: Remembered): NewAds {
  const known = new Set(ads);
  const isNew = ({ key, publishedAt }: ListedAd) => !known.has(key) && (from === null || new Date(publishedAt) >= from);
  const count = newest.filter(isNew).length;
  return { count, isMore: count > 0 && count === newest.length && total > count };
}
