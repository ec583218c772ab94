import { geoNamesCredit } from '@/lib/geografi/texts';
import { escoCredit } from '@/lib/taxonomy/texts';
import type { Site } from '../schema';

export type Credit = { text: string; lang: 'en' | null };

/** Whose tables the ads are sorted and placed by. Those who made them ask to be named on every page that uses them. */
export function creditsOf(site: Site): Credit[] {
  const isDanish = site === 'jobnet';
  return [
    { text: isDanish ? geoNamesCredit.da : geoNamesCredit.en, lang: null },
    { text: escoCredit, lang: isDanish ? 'en' : null },
  ];
}
