import { outside } from '@/lib/core/outside';
import {
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

/** What Ankiro is asked for a search: which ads are meant, without order and page. */
export function questionOf(site: Site, { text, filters, radius }: UrlSearch): Question {
  const question = { text, filters, ...(radius && { geo: radius }) };
  return site === 'widk'
    ? {
        ...question,
        indexes: ['internal', 'ExternalWorkInDenmarkJobJobnet'],
        filters: { ...filters, workInDenmark: ['ja'] },
      }
    : { ...question, indexes: ['internal', 'external'] };
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
  for (const { key, params, isOnWorkInDenmark } of facets) {
    const values = filters[key];
    if (!values || key === 'workInDenmark') continue;
    if (site === 'jobnet' || isOnWorkInDenmark) offered[key] = values;
    else foreign.push(...values.map((text) => ({ param: params[0], text })));
  }
  return { offered, foreign };
}
