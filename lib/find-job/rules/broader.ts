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

/** What ties a place to what stands before it. */
const linking = /(^| )(i|ved|nær|omkring|in|at|near|around)$/i;
const nearFromKm = 10;

/** A postcode among the words as a place to be near: whoever types "kok 2100" means a kok around there. */
export function nearTypedPostcode(
  search: UrlSearch,
  isPostcode: (word: string) => boolean,
): { postnummer: string; km: number; search: UrlSearch }[] {
  const words = search.text.split(' ');
  const at = words.findIndex((word) => /^\d{4}$/.test(word) && isPostcode(word));
  const postnummer = words[at];
  if (postnummer === undefined || search.radius) return [];
  const before = words.slice(0, at).join(' ').replace(linking, '');
  const text = [before, ...words.slice(at + 1)].filter(Boolean).join(' ');
  return distances
    .filter((km) => km >= nearFromKm)
    .slice(0, 4)
    .map((km) => ({ postnummer, km, search: { ...search, page: 1, text, radius: { postnummer, km } } }));
}

const mostWords = 4;
const shortestWord = 3;

/** The text without each of its words in turn, where what is left still says something. */
export function fewerWords(search: UrlSearch): { word: string; search: UrlSearch }[] {
  const words = search.text.split(' ');
  if (words.length > mostWords) return [];
  return words.flatMap((word, at) => {
    const others = words.toSpliced(at, 1);
    if (!others.some(({ length }) => length >= shortestWord)) return [];
    return [{ word, search: { ...search, page: 1, text: others.join(' ') } }];
  });
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
