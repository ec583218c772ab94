import { today } from '@/lib/core/clock';
import { config } from '@/lib/core/config';
import { outside } from '@/lib/core/outside';
import type { OpenAnswer } from '@/lib/core/server/open-route';
import { findJobHref, offeredFacets, questionOf, readFindJob } from '@/lib/find-job/queries';
import { creditsOf } from '@/lib/find-job/queries/credits';
import { findTables } from '@/lib/find-job/queries/tables';
import { narrowings } from '@/lib/find-job/rules/chips';
import { onlyKnown } from '@/lib/find-job/rules/known';
import type { Tables } from '@/lib/find-job/rules/names';
import { noMarks, teaserOf } from '@/lib/find-job/rules/teaser';
import type { Site } from '@/lib/find-job/schema';
import { textsFor } from '@/lib/find-job/texts';
import type { Hit, UrlSearch } from '@/services/ankiro';
import { Ok, type Result } from '@/services/http/result';
import { gridOf, inOrder, mapReach, mostOnMap, shareOut, withinReach } from './rules';
import { type Area, mapAreaParam, mapPath, pointsPath, readMapArea, writeMapArea } from './schema';
import { type MapTexts, mapTextsFor } from './texts';

const portal = { kind: 'portal' } as const;

/** Sixteen parts: fine enough to tell Thy from Sønderjylland, few enough to ask about one by one. */
const gridSide = 4;

const perPage = 20;
const maxAgeSeconds = 60;

/** What a map and its list show of an ad. */
export type MapAd = {
  id: string;
  title: string;
  lang: string | null;
  lines: string[];
  href: string;
  newTab: boolean;
  lat: number;
  lon: number;
};

/** The ads of a search as far as they are on the map. */
export type MapAds = {
  /** All that the search finds. */
  total: number;
  /** Those of them that have a place on the map, in the part that was asked for. */
  located: number;
  /** At most 500 of those, spread as they all are. */
  ads: MapAd[];
};

/** Everything the map of Find Job shows for an address. */
export async function getMapPage(params: URLSearchParams) {
  const { site, search, from, tables, area, chips } = await readMapSearch(params);
  const found = await findMapAds(site, search, area);
  const texts = mapTextsFor(site);
  const words = textsFor(site);
  const first = { ...search, page: 1 };
  const whole = findJobHref(site, first, mapPath);
  const list = findJobHref(site, first);
  const hrefOf = (page: number) => withArea(findJobHref(site, { ...search, page }, mapPath), area);
  const results = found.ok ? resultsOf(found.value, search, area, texts) : null;
  const board = results && {
    language: texts.language,
    things: 'job' as const,
    styleUrl: findMapStyle(),
    pointsUrl: withArea(findJobHref(site, first, pointsPath), area),
    items: results.ads,
    title: texts.listHeading,
    home: homeOf(search, tables),
    area,
    searchArea: { href: whole, param: mapAreaParam },
  };
  return {
    site,
    /** What jobsøgningsdata is told. */
    visit: { site, from, search, hits: found.ok ? found.value.total : null },
    chips: [...(area ? [{ key: 'area', label: texts.area, href: whole }] : []), ...chips],
    clearHref: findJobHref(site, {}, mapPath),
    pages: { label: texts.pages, page: results?.page ?? 1, lastPage: results?.lastPage ?? 1, hrefOf },
    view: {
      site,
      heading: texts.heading,
      trail:
        site === 'jobnet'
          ? [
              { title: words.home, href: '/' },
              { title: words.heading, href: list },
            ]
          : null,
      listHref: list,
      href: hrefOf(search.page),
      counts: results?.counts ?? [],
      board,
      isEmpty: results?.ads.length === 0,
      credits: creditsOf(site),
      texts: { ...texts, down: words.notes.down },
    },
  };
}

/** The style maps are drawn in; null for the outline that is our own. */
export function findMapStyle(): string | null {
  return config().MAP_STYLE_URL ?? null;
}

/** What the map itself fetches: `{ points }`, the same ads as the page counts. */
export async function answerPoints(params: URLSearchParams): Promise<OpenAnswer> {
  const { site, search, area } = await readMapSearch(params);
  const found = await findMapAds(site, search, area);
  if (!found.ok) return { status: 503, body: { message: textsFor(site).notes.down.title } };
  return { body: { points: found.value.ads }, maxAgeSeconds };
}

async function readMapSearch(params: URLSearchParams) {
  const { site, search: asked, from } = readFindJob(params);
  const tables = await findTables(site);
  const offered = offeredFacets(site);
  const { search } = onlyKnown(offered, asked, tables);
  const area = readMapArea(params);
  const words = textsFor(site).chips;
  const chips = narrowings({ facets: offered, search, tables, words }).map(({ key, label, without }) => ({
    key,
    label,
    href: withArea(findJobHref(site, without, mapPath), area),
  }));
  return { site, search, from, tables, area, chips };
}

/** The ads of a search that are on the map: all of them, or 500 that lie as all of them do. */
export async function findMapAds(site: Site, search: UrlSearch, area: Area | null): Promise<Result<MapAds>> {
  const question = questionOf(site, search);
  const ask = (box: Area | undefined, most: number) =>
    outside().ankiro.search({ ...question, ...(box && { box }), sort: search.sort, perPage: most }, portal);
  const reach = withinReach(area ?? mapReach);
  const [all, located] = await Promise.all([ask(undefined, 0), reach ? ask(reach, 0) : null]);
  if (!all.ok) return all;
  if (!reach || !located) return Ok({ total: all.value.total, located: 0, ads: [] });
  if (!located.ok) return located;

  const cells = located.value.total <= mostOnMap ? [reach] : gridOf(reach, gridSide);
  const counted = cells.length === 1 ? [located] : await Promise.all(cells.map((cell) => ask(cell, 0)));
  const shares = shareOut(
    counted.map((answer) => (answer.ok ? answer.value.total : 0)),
    mostOnMap,
  );
  const answers = await Promise.all(cells.flatMap((cell, index) => (shares[index] ? [ask(cell, shares[index])] : [])));
  const failed = [...counted, ...answers].find((answer) => !answer.ok);
  if (failed && !failed.ok) return failed;
  const hits = answers.flatMap((answer) => (answer.ok ? answer.value.hits : []));
  const look = { site, texts: textsFor(site), today: today(), marks: noMarks };
  const ads = inOrder(hits, search.sort).flatMap((hit) => mapAdOf(hit, look) ?? []);
  return Ok({ total: all.value.total, located: located.value.total, ads });
}

function mapAdOf(hit: Hit, look: Parameters<typeof teaserOf>[1]): MapAd | null {
  const { position } = hit.teaser;
  if (!position) return null;
  const { key, title, lang, employer, place, distance, deadline, href } = teaserOf(hit, look);
  const lines = [[employer, place].join(' · '), [deadline, distance].filter(Boolean).join(' · ')];
  return { id: key, title, lang, lines, href, newTab: true, lat: position.lat, lon: position.lon };
}

function resultsOf({ total, located, ads }: MapAds, search: UrlSearch, area: Area | null, texts: MapTexts) {
  const lastPage = Math.max(1, Math.ceil(ads.length / perPage));
  const page = Math.min(search.page, lastPage);
  const counts = area
    ? [texts.countInArea(ads.length, located)]
    : [
        texts.count(ads.length, total),
        ...(located > ads.length ? [texts.spread] : []),
        ...(located < total ? [texts.unlocated(total - located)] : []),
      ];
  return { counts, page, lastPage, ads: ads.slice((page - 1) * perPage, page * perPage) };
}

function homeOf({ radius }: UrlSearch, { geografi }: Tables) {
  const found = radius && geografi?.findPostnummer(radius.postnummer);
  if (!radius || !found) return null;
  return { ...found.koordinat, label: `${found.postnummer} ${found.by}`, radiusKm: radius.km };
}

function withArea(href: string, area: Area | null): string {
  if (!area) return href;
  const [path, query = ''] = href.split('?', 2);
  const params = new URLSearchParams(query);
  params.set(mapAreaParam, writeMapArea(area));
  return `${path}?${params}`;
}
