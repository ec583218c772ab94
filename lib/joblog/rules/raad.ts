import { daysBetween } from '@/lib/kalender/rules';

/** From so many days without activity a citizen is advised to write again. */
export const stilleDage = 30;

type Activity = {
  /** The Danish day of the last change of any joblog; null without one. */
  senestRedigeret: string | null;
  /** Days on which something was done. Those to come are plans, and count for nothing yet. */
  dage: readonly { dato: string }[];
};

/**
 * How many days nothing has happened in the joblog, when they are so many that it deserves a word; null otherwise, and for
 * whoever has not begun.
 */
export function stilleSiden({ senestRedigeret, dage }: Activity, today: string): number | null {
  if (senestRedigeret === null) return null;
  const last = [senestRedigeret, ...dage.map(({ dato }) => dato)]
    .filter((day) => day <= today)
    .toSorted()
    .at(-1);
  const days = last === undefined ? 0 : daysBetween(last, today);
  return days >= stilleDage ? days : null;
}
