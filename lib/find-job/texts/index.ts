import { da } from './da';
import { en } from './en';

/** The words of Find Job: both languages have the same. */
export type FindJobTexts = typeof da;

const bySite = { jobnet: da, widk: en } satisfies Record<string, FindJobTexts>;

/** The words of one of the two. */
export function textsFor(site: keyof typeof bySite): FindJobTexts {
  return bySite[site];
}
