import { da } from './da';
import { en } from './en';

/** The words of an ad's page: both languages have the same. */
export type AdTexts = typeof da;

const bySite: Readonly<Record<'jobnet' | 'widk', AdTexts>> = { jobnet: da, widk: en };

/** The words of one of the two sites. */
export function adTextsFor(site: 'jobnet' | 'widk'): AdTexts {
  return bySite[site];
}
