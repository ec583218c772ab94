import { config } from '@/lib/core/config';
import type { OpenAnswer } from '@/lib/core/server/open-route';
import { offeredFacets, readFindJob, searchJobs } from '@/lib/find-job/queries';
import { findTables } from '@/lib/find-job/queries/tables';
import { onlyKnown } from '@/lib/find-job/rules/known';
import { facets, type Ignored } from '@/services/ankiro';
import { facetOf, jobAdOf } from '../rules/job-ad';
import { countedOf, readParams } from '../rules/params';
import type { SearchAnswer } from '../schema';
import { apiTextsFor } from '../texts';

/** Short, because an ad that has been taken down should not be found for long. */
const maxAgeSeconds = 30;

const mostExplained = 50;
const longestEcho = 100;

/** The ads of a search, with the question read as the page of Find Job reads it (FJ-11). */
export async function answerSearch(given: URLSearchParams): Promise<OpenAnswer> {
  const { params, unknown: unknownNames } = readParams(given, facets);
  const { site, search: asked, ignored } = readFindJob(params);
  const texts = apiTextsFor(site);
  const offered = offeredFacets(site);
  const counted = countedOf(params, offered);
  const tables = await findTables(site);
  const { search, unknown } = onlyKnown(offered, asked, tables);

  const found = await searchJobs(site, search, counted.counted);
  if (!found.ok) {
    // What could be explained has been: what is left is a question too long for the search.
    if (found.reason === 'invalid') return { status: 400, body: { message: texts.tooMany } };
    return { status: 503, body: { message: texts.down } };
  }
  const { total, page, hits, counts } = found.value;
  const around = { site, tables, publicUrl: config().PUBLIC_URL };
  const body: SearchAnswer = {
    totalJobAdCount: total,
    pageNumber: search.page,
    resultsPerPage: search.perPage,
    searchFacets: Object.fromEntries(
      offered
        .filter(({ key }) => counted.counted.includes(key))
        .map((facet) => [facet.params[0], facetOf(facet, counts[facet.key] ?? [], tables)]),
    ),
    // Whoever reads page after page knows by an empty one that there are no more.
    jobAds: page === search.page ? hits.map((hit) => jobAdOf(hit, around)) : [],
    ignored: [
      ...explained(unknownNames, texts.unknownName),
      ...explained([...ignored, ...counted.ignored, ...unknown], texts.unknownValue),
    ].slice(0, mostExplained),
  };
  return { body, maxAgeSeconds };
}

function explained(ignored: readonly Ignored[], message: string) {
  return ignored.map(({ param, text }) => {
    return { parameter: param.slice(0, longestEcho), value: text.slice(0, longestEcho), message };
  });
}
