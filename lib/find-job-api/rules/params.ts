import type { Facet, FacetKey } from '@/services/ankiro';

/** What a question may say beside the filters. */
const others = ['searchString', 'postalCode', 'kmRadius', 'orderType', 'pageNumber', 'resultsPerPage', 'WIDK'];

/** Names which values are to be counted. */
export const countedParam = 'facets';

/** Words that users of Jobnet's public search know, beside the numbers of the code lists. */
const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  workHoursType: { fulltime: '1', parttime: '16' },
  employmentDurationType: { permanent: '1', temporary: '16' },
  jobAnnouncementType: {
    ordinaert: '1',
    fleksjob: '2',
    foertidspension: '3',
    efterloenner: '4',
    handicapingenhindring: 'handicap',
  },
};

export type ReadParams = {
  /** As the page of Find Job would have them. */
  params: URLSearchParams;
  /** Names nobody knows, with what they were given. */
  unknown: { param: string; text: string }[];
};

/** Reads names and words however they are spelled: `PageNumber` is `pageNumber`, `FullTime` is 1. */
export function readParams(given: URLSearchParams, facets: readonly Facet<FacetKey>[]): ReadParams {
  const names = [...others, countedParam, ...facets.flatMap(({ params }) => params)];
  const known = new Map(names.map((name) => [name.toLowerCase(), name]));
  const params = new URLSearchParams();
  const unknown: ReadParams['unknown'] = [];
  for (const [asWritten, value] of given) {
    const name = known.get(asWritten.toLowerCase());
    if (name) params.append(name, translated(name, value));
    else unknown.push({ param: asWritten, text: value });
  }
  return { params, unknown };
}

function translated(name: string, value: string): string {
  const own = words[name];
  if (!own) return value;
  return value
    .split(',')
    .map((word) => own[word.trim().toLowerCase()] ?? (name === 'jobAnnouncementType' ? word.toLowerCase() : word))
    .join(',');
}

/** Long lists that are counted only for those who ask. */
const onlyOnRequest: readonly FacetKey[] = ['land', 'by', 'postnummer', 'gruppe', 'stilling'];

/** The filters to count: those that were named, or the short ones. Names that are none of them are told. */
export function countedOf(
  params: URLSearchParams,
  facets: readonly Facet<FacetKey>[],
): { counted: FacetKey[]; ignored: { param: string; text: string }[] } {
  const countable = facets.filter(({ isCounted }) => isCounted);
  if (!params.has(countedParam)) {
    return { counted: countable.flatMap(({ key }) => (onlyOnRequest.includes(key) ? [] : [key])), ignored: [] };
  }
  const asked = params.getAll(countedParam).flatMap((text) => text.split(','));
  const named = asked.map((text) => text.trim()).filter((text) => text !== '');
  const find = (name: string) => countable.find((one) => one.params[0].toLowerCase() === name.toLowerCase());
  return {
    counted: [...new Set(named.flatMap((name) => find(name)?.key ?? []))],
    ignored: named.filter((name) => !find(name)).map((text) => ({ param: countedParam, text })),
  };
}
