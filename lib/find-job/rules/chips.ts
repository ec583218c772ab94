import type { Geografi } from '@/lib/geografi/rules/geografi';
import type { Facet, FacetKey, Filters, UrlSearch } from '@/services/ankiro';
import { nameOf, postnummerNavn, type Tables } from './names';

/** Something that narrows the search, and the search without it. */
export type Narrowing = { key: string; label: string; without: UrlSearch };

type Words = {
  text: (text: string) => string;
  radius: (km: number, place: string) => string;
  hours: (from: number | null, to: number | null) => string;
};

type Settings = { facets: readonly Facet<FacetKey>[]; search: UrlSearch; tables: Tables; words: Words };

/** Everything that narrows a search, one value at a time. */
export function narrowings({ facets, search, tables, words }: Settings): Narrowing[] {
  const first = { ...search, page: 1 };
  const { text, radius, filters } = search;
  return [
    ...(text === '' ? [] : [{ key: 'text', label: words.text(text), without: { ...first, text: '' } }]),
    ...(radius
      ? [
          {
            key: 'radius',
            label: words.radius(radius.km, placeOf(radius.postnummer, tables.geografi)),
            without: { ...first, radius: null },
          },
        ]
      : []),
    ...facets.flatMap((facet) =>
      (filters[facet.key] ?? []).map((value) => ({
        key: `${facet.key} ${value}`,
        label: labelOf(facet, value, tables, words),
        without: { ...first, filters: withoutValue(filters, facet.key, value) },
      })),
    ),
  ];
}

/** The same by dimension: within one, taking a single value away would only narrow further. */
export function wideNarrowings({ facets, search, tables, words }: Settings): Narrowing[] {
  const single = narrowings({ facets: [], search, tables, words });
  const dimensions = [...new Set(facets.map(({ dimension }) => dimension))];
  const wide = dimensions.flatMap((dimension) => {
    const own = facets.filter((facet) => facet.dimension === dimension && search.filters[facet.key]);
    const labels = own.flatMap((facet) =>
      (search.filters[facet.key] ?? []).map((value) => labelOf(facet, value, tables, words)),
    );
    if (labels.length === 0) return [];
    const left = Object.entries(search.filters).filter(([key]) => !own.some((facet) => facet.key === key));
    const filters: Filters = Object.fromEntries(left);
    return [{ key: dimension, label: labels.join(', '), without: { ...search, page: 1, filters } }];
  });
  return [...single, ...wide];
}

/** The same filters without one value. */
export function withoutValue(filters: Filters, key: FacetKey, value: string): Filters {
  const { [key]: values = [], ...rest } = filters;
  const others = values.filter((one) => one !== value);
  return others.length > 0 ? { ...rest, [key]: others } : rest;
}

function labelOf(facet: Facet<FacetKey>, value: string, tables: Tables, words: Words): string {
  if (facet.isCounted) return nameOf(facet, value, tables) ?? value;
  const written = new URLSearchParams();
  facet.write([value], written);
  const [from, to] = facet.params.map((param) => written.get(param));
  return words.hours(from ? Number(from) : null, to ? Number(to) : null);
}

function placeOf(postnummer: string, geografi: Geografi | null): string {
  return (geografi && postnummerNavn(geografi, postnummer)) ?? postnummer;
}
