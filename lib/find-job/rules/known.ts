import type { Facet, FacetKey, Filters, Ignored, UrlSearch } from '@/services/ankiro';
import { nameOf, type Tables } from './names';

/** Ankiro takes no more values of one filter. */
const mostValues = 200;

/** The search with only what exists in it; what does not is told. Names nobody can look up at present are kept. */
export function onlyKnown(
  facets: readonly Facet<FacetKey>[],
  search: UrlSearch,
  tables: Tables,
): { search: UrlSearch; unknown: Ignored[] } {
  const filters: Filters = {};
  const unknown: Ignored[] = [];
  for (const facet of facets) {
    const values = search.filters[facet.key];
    if (!values) continue;
    const isKnown = (value: string) => !facet.isCounted || nameOf(facet, value, tables) !== null;
    const kept = values.filter(isKnown).slice(0, mostValues);
    if (kept.length > 0) filters[facet.key] = kept;
    for (const text of values) if (!kept.includes(text)) unknown.push({ param: facet.params[0], text });
  }
  const { radius } = search;
  const isPlace = !radius || !tables.geografi || tables.geografi.findPostnummer(radius.postnummer) !== null;
  if (radius && !isPlace) unknown.push({ param: 'postalCode', text: radius.postnummer });
  return { search: { ...search, filters, radius: isPlace ? radius : null }, unknown };
}
