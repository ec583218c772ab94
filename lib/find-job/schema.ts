import { z } from 'zod';

/** Find Job on Jobnet, and the same in English on Work in Denmark. */
export const sites = ['jobnet', 'widk'] as const;
export type Site = (typeof sites)[number];

/** What makes a URL of Find Job one of Work in Denmark, wherever in it. */
export const siteParam = 'WIDK';

/** Which of the two a URL means. */
export function siteOf(params: Pick<URLSearchParams, 'getAll'>): Site {
  return params.getAll(siteParam).some((value) => value.trim().toLowerCase() === 'true') ? 'widk' : 'jobnet';
}

/** Says from where Find Job was opened; links that lead to it carry it. */
export const openedFromParam = 'fra';

/** The places that Find Job is opened from. */
export const openedFrom = [
  'forside',
  'forsidekort',
  'menu',
  'jeg-soeger-job-som',
  '225-timer',
  'automatch',
  'gemt-soegning',
  'jobagent',
] as const;
export type OpenedFrom = (typeof openedFrom)[number];

const openedFromSchema = z.enum(openedFrom).optional().catch(undefined);

/** From where it was opened; undefined when the URL does not say, or says something unknown. */
export function openedFromOf(params: URLSearchParams): OpenedFrom | undefined {
  return openedFromSchema.parse(params.get(openedFromParam) ?? undefined);
}

/** What a page of Next gets as `searchParams`. */
export type PageParams = Readonly<Record<string, string | string[] | undefined>>;

/** The same as it stood in the URL. */
export function paramsOf(page: PageParams): URLSearchParams {
  const pairs = Object.entries(page).flatMap(([name, value]) => [value ?? []].flat().map((one) => [name, one]));
  return new URLSearchParams(pairs);
}
