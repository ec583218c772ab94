import type { UrlSearch } from '@/services/ankiro';

/** Distances to choose from, in kilometres. */
export const distances = [5, 10, 20, 30, 50, 100, 200] as const;

/** Wider circles to try when nothing was found in this one. */
export function widerCircles(search: UrlSearch): { km: number; search: UrlSearch }[] {
  const { radius } = search;
  if (!radius) return [];
  return distances
    .filter((km) => km > radius.km)
    .slice(0, 4)
    .map((km) => ({ km, search: { ...search, page: 1, radius: { ...radius, km } } }));
}

/** The kommune and those around it in the place of a circle: what "local jobs" means. */
export function localSearch(search: UrlSearch, kommuner: readonly string[]): UrlSearch {
  const {
    region: _region,
    kommune: _kommune,
    postnummer: _postnummer,
    by: _by,
    land: _land,
    ...others
  } = search.filters;
  return { ...search, page: 1, radius: null, filters: { ...others, kommune: [...new Set(kommuner)] } };
}
