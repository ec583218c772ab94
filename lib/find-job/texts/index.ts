import type { Site } from '../schema';
import { da } from './da';
import { en } from './en';

/** The words of Find Job: both languages have the same. */
export type FindJobTexts = typeof da;

const bySite: Readonly<Record<Site, FindJobTexts>> = { jobnet: da, widk: en };

/** The words of one of the two. */
export function textsFor(site: Site): FindJobTexts {
  return bySite[site];
}
