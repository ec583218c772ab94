import { weekdayOf } from '@/lib/kalender/rules';
import type { CardEntry } from './card';

/** From Thursday on there is little time left to reach what a week's agreement says. */
const thursday = 4;

const link = { title: 'Gå til din joblog', path: '/joblog' };

/** A joblog that has not been used for long, or a week's agreement that is about to be missed. */
export const joblog: CardEntry = {
  key: 'joblog',
  draw: ({ joblog: rhythm, on }) => {
    if (!rhythm?.isBegun) return null;
    const { stilleDage, antal, aftaltPrUge } = rhythm;
    if (stilleDage !== null)
      return {
        title: 'Har du søgt job for nylig?',
        text: `Der er gået ${stilleDage} dage, siden din joblog sidst blev brugt. Skriv det, du har søgt, så det kan ses, hvad du gør.`,
        link,
      };
    if (aftaltPrUge === null || antal >= aftaltPrUge || weekdayOf(on) < thursday) return null;
    const missing = aftaltPrUge - antal;
    return {
      title: `Du mangler ${missing} af ugens ${aftaltPrUge} i din joblog`,
      text: 'Din plan siger, hvor mange ansøgninger og aktiviteter du skal have om ugen. Ugen slutter søndag.',
      meter: { value: antal, max: aftaltPrUge, inWords: `${antal} af ${aftaltPrUge} denne uge` },
      link,
    };
  },
};
