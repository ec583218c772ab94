/** Find Job on Jobnet, and the same in English on Work in Denmark. */
export const sites = ['jobnet', 'widk'] as const;
export type Site = (typeof sites)[number];

/** What makes a URL of Find Job one of Work in Denmark, wherever in it. */
export const siteParam = 'WIDK';

/** Which of the two a URL means. */
export function siteOf(params: Pick<URLSearchParams, 'getAll'>): Site {
  return params.getAll(siteParam).some((value) => value.trim().toLowerCase() === 'true') ? 'widk' : 'jobnet';
}

/** Says from where Find Job was opened; links of ours that lead to it carry it. */
export const openedFromParam = 'fra';

/** Names the facets of which a page is to show all values. */
export const showAllParam = 'visAlle';

/** In the place of kilometres: the kommune of the postcode and those around it. */
export const neighboursParamValue = 'naboer';

/** Says that something like a CPR number was taken out of the address. */
export const cprRefusedParam = 'udeladt';

/** What a page of Next gets as `searchParams`. */
export type PageParams = Readonly<Record<string, string | string[] | undefined>>;

/** The same as it stood in the URL. */
export function paramsOf(page: PageParams): URLSearchParams {
  const pairs = Object.entries(page).flatMap(([name, value]) => [value ?? []].flat().map((one) => [name, one]));
  return new URLSearchParams(pairs);
}
