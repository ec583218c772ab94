import type { Site } from '@/lib/find-job/schema';
import { da } from './da';
import { en } from './en';

/** The words of the map: both languages have the same. */
export type MapTexts = Omit<typeof da, 'language'> & { language: 'da' | 'en' };

const bySite: Readonly<Record<Site, MapTexts>> = { jobnet: { ...da, language: 'da' }, widk: en };

/** The words of the map on one of the two sites. */
export function mapTextsFor(site: Site): MapTexts {
  return bySite[site];
}
