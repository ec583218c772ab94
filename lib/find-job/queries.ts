import { outside } from '@/lib/core/outside';
import {
  type Facet,
  type FacetKey,
  type Filters,
  facets,
  type Hit,
  type Ignored,
  type Question,
  readSearch,
  type UrlSearch,
  writeSearch,
} from '@/services/ankiro';
import { Ok, type Result } from '@/services/http/result';
import { openedFromParam, type Site, siteOf, siteParam } from './schema';

const portal = { kind: 'portal' } as const;

/** A page of what was found. */
export type FoundJobs = {
  total: number;
  /** The page that is shown: the last one when the search asks for one behind it. */
  page: number;
  lastPage: number;
  hits: Hit[];
  counts: { [Key in FacetKey]?: { value: string; count: number }[] };
};

/** What a URL of Find Job says. Nothing in it is ever an error: what means nothing is left out and told. */
export function readFindJob(params: URLSearchParams): {
  site: Site;
  search: UrlSearch;
  ignored: Ignored[];
  /** From where Find Job was opened, as the link says that led here. */
  from: string | null;
} {
  const site = siteOf(params);
  const { search, ignored } = readSearch(params);
  const { offered, foreign } = filtersOf(site, search.filters);
  return {
    site,
    search: { ...search, text: search.text.replace(/[\s\p{C}]+/gu, ' ').trim(), filters: offered },
    ignored: [...ignored.filter(({ param }) => param !== siteParam), ...foreign],
    from: params.get(openedFromParam),
  };
}

/** The address of a search on `path`. The same search always has the same address; one of Work in Denmark stays there. */
export function findJobHref(site: Site, search: Partial<UrlSearch>, path = '/find-job'): string {
  const params = writeSearch({ ...search, filters: { ...search.filters, workInDenmark: [] } });
  if (site === 'widk') params.set(siteParam, 'true');
  const query = params.toString();
  return query === '' ? path : `${path}?${query}`;
}

/** The filters that a site offers. Whether an ad is marked for Work in Denmark is not chosen, but follows from the site. */
export function offeredFacets(site: Site): Facet<FacetKey>[] {
  return facets.filter(
    ({ key, isOnWorkInDenmark }) => key !== 'workInDenmark' && (site === 'jobnet' || isOnWorkInDenmark),
  );
}

/** The ads that a site shows, wherever it shows ads: of Work in Denmark only what is marked for it. */
export function adsOf(site: Site): Pick<Question, 'indexes' | 'filters'> {
  return site === 'widk'
    ? { indexes: ['internal', 'ExternalWorkInDenmarkJobJobnet'], filters: { workInDenmark: ['ja'] } }
    : { indexes: ['internal', 'external'], filters: {} };
}

/** What Ankiro is asked for a search: which ads are meant, without order and page. Only what the site offers counts. */
export function questionOf(site: Site, { text, filters, radius }: UrlSearch): Question {
  const own = adsOf(site);
  return {
    text,
    ...own,
    filters: { ...filtersOf(site, filters).offered, ...own.filters },
    ...(radius && { geo: radius }),
  };
}

/** The ads of a search, a page at a time, with the counts behind the values of `counted`. */
export async function searchJobs(
  site: Site,
  search: UrlSearch,
  counted: readonly FacetKey[] = [],
): Promise<Result<FoundJobs>> {
  const { sort, perPage } = search;
  const ask = (page: number) =>
    outside().ankiro.search({ ...questionOf(site, search), sort, page, perPage, facets: [...counted] }, portal);
  const answer = await ask(search.page);
  if (!answer.ok) return answer;
  const { total, hits, facets: counts } = answer.value;
  const lastPage = Math.max(1, Math.ceil(total / perPage));
  const found = { total, lastPage, page: search.page, hits, counts };
  if (search.page <= lastPage) return Ok(found);
  const last = await ask(lastPage);
  return last.ok ? Ok({ ...found, page: lastPage, hits: last.value.hits }) : last;
}

/** Those of the filters that the site offers; the others are told. */
function filtersOf(site: Site, filters: Filters): { offered: Filters; foreign: Ignored[] } {
  const offered: Filters = {};
  const foreign: Ignored[] = [];
  const own = offeredFacets(site);
  for (const facet of facets) {
    const { key, params } = facet;
    const values = filters[key];
    if (!values || key === 'workInDenmark') continue;
    if (own.includes(facet)) offered[key] = values;
    else foreign.push(...values.map((text) => ({ param: params[0], text })));
  }
  return { offered, foreign };
}
