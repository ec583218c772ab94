import { numberInWords } from '../danish-day';
import type { CardEntry } from './card';

/** New ads for one of the job wishes, near home. */
export const nyeAnnoncer: CardEntry = {
  key: 'nye-annoncer',
  draw: ({ nearbyAds }) => {
    if (!nearbyAds || nearbyAds.count === 0) return null;
    const { count, stilling, km, days, href } = nearbyAds;
    const one = count === 1;
    return {
      title: one ? `1 nyt job som ${stilling}` : `${numberInWords(count)} nye job som ${stilling}`,
      text: `${one ? 'Det er' : 'De er'} slået op de seneste ${days} dage, højst ${km} km fra dit hjem.`,
      link: { title: one ? 'Se jobbet' : 'Se jobbene', path: href },
    };
  },
};
