import type { FacetKey, Filters } from './registry';
import { facets } from './registry';

export const sorts = ['BestMatch', 'PublicationDate', 'ApplicationDate'] as const;
export type Sort = (typeof sorts)[number];

/** A search as a URL holds it. */
export type UrlSearch = {
  text: string;
  filters: Filters;
  /** Within so many kilometres of the centre of a postcode. */
  radius: { postnummer: string; km: number } | null;
  sort: Sort;
  page: number;
  perPage: number;
};

/** A parameter that was left out because it means nothing. */
export type Ignored = { param: string; text: string };

export const defaultPerPage = 20;
const mostPerPage = 100;
const mostPages = 5_000;
const mostKm = 500;
const defaultKm = 10;
const longestText = 200;

/** Reads a search from a URL. Whatever means nothing is left out and told, never an error. */
export function readSearch(params: URLSearchParams): { search: UrlSearch; ignored: Ignored[] } {
  const ignored: Ignored[] = [];
  const filters: Filters = {};
  for (const facet of facets) {
    const choice = facet.read(params);
    if (choice.values.length > 0) filters[facet.key] = choice.values;
    for (const text of choice.ignored) ignored.push({ param: facet.params[0], text });
  }
  const read = <T>(param: string, fallback: T, parse: (text: string) => T | null): T => {
    const text = params.get(param)?.trim() ?? '';
    const value = text === '' ? fallback : parse(text);
    if (value === null) ignored.push({ param, text });
    return value ?? fallback;
  };
  const postnummer = read<string>('postalCode', '', (text) => (/^\d{4}$/.test(text) ? text : null));
  const km = read('kmRadius', defaultKm, wholeNumber(1, mostKm));
  const search = {
    text: (params.get('searchString') ?? '').trim().slice(0, longestText),
    filters,
    radius: postnummer === '' ? null : { postnummer, km },
    sort: read<Sort>('orderType', 'BestMatch', (text) => sorts.find((sort) => sort === text) ?? null),
    page: read('pageNumber', 1, wholeNumber(1, mostPages)),
    perPage: read('resultsPerPage', defaultPerPage, wholeNumber(1, mostPerPage)),
  };
  return { search, ignored };
}

/** Writes a search as a URL; what is as it always is, is left out. The same search is always the same text. */
export function writeSearch(search: Partial<UrlSearch>): URLSearchParams {
  const { text = '', filters = {}, radius = null, sort = 'BestMatch', page = 1, perPage = defaultPerPage } = search;
  const params = new URLSearchParams();
  if (text !== '') params.set('searchString', text);
  for (const { key, write } of facets) write([...(filters[key] ?? [])].sort(), params);
  if (radius) {
    params.set('postalCode', radius.postnummer);
    params.set('kmRadius', String(radius.km));
  }
  if (sort !== 'BestMatch') params.set('orderType', sort);
  if (page > 1) params.set('pageNumber', String(page));
  if (perPage !== defaultPerPage) params.set('resultsPerPage', String(perPage));
  return params;
}

/** The same filters with one value added or, when it was there, taken away. */
export function toggleValue(filters: Filters, key: FacetKey, value: string): Filters {
  const chosen = filters[key] ?? [];
  const others = chosen.filter((one) => one !== value);
  const { [key]: _, ...rest } = filters;
  if (others.length < chosen.length) return others.length > 0 ? { ...rest, [key]: others } : rest;
  return { ...rest, [key]: [...chosen, value] };
}

function wholeNumber(lowest: number, highest: number): (text: string) => number | null {
  return (text) => {
    const number = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
    return number >= lowest && number <= highest ? number : null;
  };
}
