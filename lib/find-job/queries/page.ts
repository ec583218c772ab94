import { today } from '@/lib/core/clock';
import type { Actor } from '@/lib/core/session/viewer';
import { findMarks } from '@/lib/jobannonce/queries';
import type { Facet, FacetKey, Ignored, UrlSearch } from '@/services/ankiro';
import { type FoundJobs, findJobHref, offeredFacets, readFindJob, searchJobs } from '../queries';
import { narrowings, wideNarrowings } from '../rules/chips';
import { countedFacets, type FilterGroup, filterGroups } from '../rules/filter-groups';
import { onlyKnown } from '../rules/known';
import type { Tables } from '../rules/names';
import { type TeaserView, teaserOf } from '../rules/teaser';
import { type Site, showAllParam } from '../schema';
import { type FindJobTexts, textsFor } from '../texts';
import { findHelp, findSpelling, type Help } from './help';
import { findTables } from './tables';

/** A search that finds this few may be one with a typing mistake. */
const few = 5;

/** What was found, ready to show. */
export type ResultsView = {
  total: number;
  page: number;
  lastPage: number;
  teasers: TeaserView[];
  help: Help | null;
  spelling: Help['spelling'];
};

/** The page of Find Job: what was asked, what was found, and every choice there is. */
export type FindJobPage = {
  site: Site;
  texts: FindJobTexts;
  /** What exists of what the address says. */
  search: UrlSearch;
  from: string | null;
  ignored: Ignored[];
  groups: FilterGroup[];
  chips: { key: string; label: string; href: string }[];
  showAll: FacetKey[];
  /** Null while Ankiro does not answer. */
  results: ResultsView | null;
};

/** Everything the page shows for an address. An outside system that is down costs its own part only. */
export async function getFindJobPage(params: URLSearchParams, actor: Actor | null): Promise<FindJobPage> {
  const { site, search: asked, ignored, from } = readFindJob(params);
  const tables = await findTables(site);
  const offered = offeredFacets(site);
  const { search, unknown } = onlyKnown(offered, asked, tables);
  const found = await searchJobs(site, search, countedFacets(offered, search.filters));
  const texts = textsFor(site);
  const showAll = showAllOf(params, offered);
  const settings = { facets: offered, search, tables, words: texts.chips };
  return {
    site,
    texts,
    search,
    from,
    ignored: [...ignored, ...unknown],
    groups: filterGroups({
      ...settings,
      counts: found.ok ? found.value.counts : null,
      today: today(),
      showAll: new Set(showAll),
      hrefWithAll: (key) => withAll(findJobHref(site, search), [...showAll, key]),
      texts: texts.groups,
    }),
    chips: narrowings(settings).map(({ key, label, without }) => ({ key, label, href: findJobHref(site, without) })),
    showAll,
    results: found.ok ? await resultsOf(found.value, { site, search, tables, offered, actor, texts }) : null,
  };
}

type Around = {
  site: Site;
  search: UrlSearch;
  tables: Tables;
  offered: readonly Facet<FacetKey>[];
  actor: Actor | null;
  texts: FindJobTexts;
};

async function resultsOf(found: FoundJobs, around: Around): Promise<ResultsView> {
  const { site, search, tables, offered, actor, texts } = around;
  const { hits, total, page, lastPage } = found;
  const wide = wideNarrowings({ facets: offered, search, tables, words: texts.chips });
  const helpWords = { ...texts.help, word: texts.chips.text };
  const [marks, help, spelling] = await Promise.all([
    findMarks(site === 'jobnet' ? actor : null, hits),
    total === 0 ? findHelp(site, search, { narrowings: wide, geografi: tables.geografi, words: helpWords }) : null,
    total > 0 && total < few ? findSpelling(site, search) : null,
  ]);
  const look = { site, texts, today: today(), marks };
  return { total, page, lastPage, help, spelling, teasers: hits.map((hit) => teaserOf(hit, look)) };
}

function showAllOf(params: URLSearchParams, offered: readonly Facet<FacetKey>[]): FacetKey[] {
  const asked = params.getAll(showAllParam);
  return offered.flatMap(({ key }) => (asked.includes(key) ? [key] : []));
}

function withAll(href: string, keys: readonly FacetKey[]): string {
  const [path, query = ''] = href.split('?', 2);
  const params = new URLSearchParams(query);
  for (const key of keys) params.append(showAllParam, key);
  return `${path}?${params}`;
}
