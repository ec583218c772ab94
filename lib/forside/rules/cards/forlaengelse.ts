import { numberInWords } from '../danish-day';
import type { CardEntry } from './card';

/** One hour of work gives two hours of dagpenge when the two years end: lov om arbejdsløshedsforsikring § 55. */
const benefitHoursPerHour = 2;

/** Hours saved up for extending the dagpenge. */
export const forlaengelse: CardEntry = {
  key: 'forlaengelse',
  draw: ({ taellere }) => {
    const found = taellere?.find(({ art }) => art === 'forlaengelse');
    if (!found || found.vaerdi === 0) return null;
    const counted = Math.min(found.vaerdi, found.maal);
    return {
      title: 'Du kan forlænge dine dagpenge',
      text: `Dit arbejde giver ret til ${numberInWords(counted * benefitHoursPerHour)} timer ekstra, når dine to år er gået.`,
      meter: {
        value: counted,
        max: found.maal,
        inWords: `${numberInWords(found.vaerdi)} af ${numberInWords(found.maal)} timer`,
      },
      link: { title: 'Se dine dagpengetællere', path: '/taellere/dagpenge' },
    };
  },
};
