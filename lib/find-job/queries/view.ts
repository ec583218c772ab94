import { cprFreePattern } from '@/lib/core/cpr';
import type { Actor } from '@/lib/core/session/viewer';
import { saveSearchPath } from '@/lib/gemt-soegning/schema';
import { newAgentPath } from '@/lib/jobagent/schema';
import { facets, type UrlSearch } from '@/services/ankiro';
import { findJobHref } from '../queries';
import { distances } from '../rules/broader';
import { cprRefusedParam, neighboursParamValue, type Site, showAllParam, siteParam } from '../schema';
import { creditsOf } from './credits';
import type { findLocal } from './local';
import type { FindJobPage } from './page';

type Local = Awaited<ReturnType<typeof findLocal>>;

const sizes = [20, 50, 100];
const mostIgnored = 5;
const longestIgnored = 60;

/** The page as it is shown: every link and every sentence ready. */
export function viewOf(page: FindJobPage, params: URLSearchParams, actor: Actor | null, local: Local) {
  const { site, texts, search, results, chips } = page;
  const hrefOf = (other: Partial<UrlSearch>, path?: string) => findJobHref(site, { ...search, ...other }, path);
  const first = { page: 1 };
  return {
    heading: texts.heading,
    lead: texts.lead,
    home: site === 'jobnet' ? { title: texts.home, href: '/' } : null,
    href: hrefOf({}),
    site,
    form: {
      ...formOf(page),
      local: local && { label: texts.form.local(local.kommune), href: local.href },
    },
    notes: notesOf(page, params),
    chips: {
      chips,
      clearHref: findJobHref(site, { sort: search.sort, perPage: search.perPage }),
      texts: texts.chips,
    },
    count: countOf(page),
    mapHref: hrefOf(first, '/find-job/kort'),
    keep: keepOf(page, actor),
    results: results && {
      ...results,
      sorts: sortsOf(page).map(({ key, label }) => ({
        key,
        label,
        href: hrefOf({ ...first, sort: key }),
        isCurrent: search.sort === key,
      })),
      sizes: sizes
        .filter((_, at) => results.total > (sizes[at - 1] ?? sizes[0] ?? 0))
        .map((size) => ({
          key: String(size),
          label: String(size),
          href: hrefOf({ ...first, perPage: size }),
          isCurrent: search.perPage === size,
        })),
      hrefOf: (number: number) => hrefOf({ page: number }),
      texts: { teaser: texts.teaser, sort: texts.results.sort, perPage: texts.results.perPage, pages: texts.pages },
    },
    noHits: results?.help
      ? {
          ...results.help,
          allHref: findJobHref(site, {}),
          agent: keepOf(page, actor).links.find(({ label }) => label === texts.results.agent) ?? null,
          texts: { ...texts.help, count: texts.count },
        }
      : null,
    credits: creditsOf(site),
    texts: {
      results: texts.results.heading,
      map: texts.results.map,
      pending: texts.results.pending,
      spelling: texts.help.spelling,
      down: texts.notes.down,
    },
  };
}

/** While the search does not answer, nobody knows whether there are jobs. */
function countOf({ results, texts }: FindJobPage): string {
  if (!results) return texts.results.unknown;
  return results.total > 0 ? texts.count(results.total) : texts.results.none;
}

/** Job agents are for all; Work in Denmark shows nothing that takes a login. */
function keepOf({ site, texts, search }: FindJobPage, actor: Actor | null) {
  const words = texts.results;
  const hrefOf = (path: string) => findJobHref(site, { ...search, page: 1 }, path);
  const agent = { label: words.agent, href: hrefOf(newAgentPath) };
  if (site === 'widk') return { links: [agent], login: null };
  if (actor?.kind === 'citizen')
    return {
      links: [
        { label: words.save, href: hrefOf(saveSearchPath) },
        agent,
        { label: words.favourites, href: '/find-job/favoritter' },
      ],
      login: null,
    };
  if (actor !== null) return { links: [], login: null };
  const back = `/login?tilbage=${encodeURIComponent(hrefOf('/find-job'))}`;
  return { links: [agent], login: { label: words.login, href: back, why: words.loginOffer } };
}

function sortsOf({ texts }: FindJobPage) {
  const { BestMatch, PublicationDate, ApplicationDate } = texts.results.sorts;
  return [
    { key: 'BestMatch', label: BestMatch },
    { key: 'PublicationDate', label: PublicationDate },
    { key: 'ApplicationDate', label: ApplicationDate },
  ] as const;
}

function formOf({ site, texts, search, groups, showAll }: FindJobPage) {
  const { radius, sort, perPage } = search;
  const choices = [...new Set([...distances, ...(radius ? [radius.km] : [])])].sort((a, b) => a - b);
  // What the address holds and no control of the form does.
  const fixed = new URLSearchParams(findJobHref(site, { sort, perPage }).split('?', 2)[1]);
  for (const key of showAll) fixed.append(showAllParam, key);
  return {
    action: '/find-job',
    text: search.text,
    postnummer: radius?.postnummer ?? '',
    distance: String(radius?.km ?? 10),
    distances: [
      ...choices.map((km) => ({ value: String(km), label: texts.form.km(km) })),
      { value: neighboursParamValue, label: texts.form.neighbours },
    ],
    groups,
    chosen: groups.reduce((sum, { chosen }) => sum + chosen, 0),
    hidden: [...fixed],
    isEnglish: site === 'widk',
    field: { placeholder: texts.form.placeholder, title: texts.form.noCpr, pattern: cprFreePattern },
    suggestions: site === 'widk' ? `/api/findjob/suggestions?${siteParam}=true` : '/api/findjob/suggestions',
    texts: { ...texts.form, number: texts.number },
  };
}

/** What the filter of a parameter is called; undefined for one that belongs to none. */
function titleOf(param: string, site: Site): string | undefined {
  return facets.find(({ params }) => params[0] === param)?.title[site === 'widk' ? 'en' : 'da'];
}

function notesOf({ site, texts, ignored, search, results }: FindJobPage, params: URLSearchParams) {
  const { notes } = texts;
  const lines = ignored.slice(0, mostIgnored).map(({ param, text }) => {
    const short = text.length > longestIgnored ? `${text.slice(0, longestIgnored)}…` : text;
    return notes.ignored.value(notes.ignored.names[param] ?? titleOf(param, site) ?? param, short);
  });
  const more = ignored.length - lines.length;
  const isBehind = results !== null && search.page > results.lastPage;
  return {
    cpr: params.has(cprRefusedParam) ? notes.cpr : null,
    ignored: { title: notes.ignored.title, lines: more > 0 ? [...lines, notes.ignored.more(more)] : lines },
    page: isBehind ? notes.page(search.page, results.lastPage) : null,
  };
}
