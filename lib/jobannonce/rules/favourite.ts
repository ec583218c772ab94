import { daysBetween } from '@/lib/kalender/rules';

/** Where a favourite stands. `unknown`: search did not answer, and what is remembered cannot tell. */
export type FavouriteState = 'open' | 'soon' | 'closed' | 'unknown';

const soonDays = 3;

/**
 * Where a favourite stands on `today` (`YYYY-MM-DD`). `isShown` says whether search has the ad; null when search did not
 * answer, and then a day that has passed still tells.
 */
export function favouriteState(deadline: string | null, isShown: boolean | null, today: string): FavouriteState {
  const left = deadline === null ? null : daysBetween(today, deadline);
  if (isShown === false || (left !== null && left < 0)) return 'closed';
  if (left !== null && left <= soonDays) return 'soon';
  return isShown ? 'open' : 'unknown';
}

export const favouriteSorts = ['nyeste', 'frist'] as const;
export type FavouriteSort = (typeof favouriteSorts)[number];

type Sortable = { state: FavouriteState; deadline: string | null; createdAt: Date };

/**
 * Newest first as they were kept; or by deadline, the nearest first, those without a date behind, and what is closed
 * last of all.
 */
export function sortFavourites<F extends Sortable>(favourites: readonly F[], sort: FavouriteSort): F[] {
  const newest = (a: F, b: F) => b.createdAt.getTime() - a.createdAt.getTime();
  if (sort === 'nyeste') return favourites.toSorted(newest);
  // Days begin with a 2.
  const rank = ({ state, deadline }: F) => (state === 'closed' ? '8' : (deadline ?? '7'));
  return favourites.toSorted((a, b) => rank(a).localeCompare(rank(b), 'en') || newest(a, b));
}
