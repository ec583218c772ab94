import { inWords, numberInWords } from '../danish-day';
import type { CardEntry } from './card';

/**
 * Hours worked in the present karens period of four months. A day of dagpenge is saved by working more than 148 hours
 * (full-time insured) or 97 (part-time insured): lov om arbejdsløshedsforsikring § 61 a. What is missing is shown as
 * target minus worked, as in the counters.
 */
export const karens: CardEntry = {
  key: 'karens',
  draw: ({ taellere, on }) => {
    const found = taellere?.find(({ art }) => art === 'karens');
    if (!found?.til || found.til < on || found.vaerdi > found.maal) return null;
    const { vaerdi, maal, til } = found;
    const missing = Math.max(0, Math.round((maal - vaerdi) * 100) / 100);
    return {
      title: 'Undgå en karensdag',
      text: `Arbejd mere end ${numberInWords(maal)} timer senest ${inWords(til)}, så får du ikke mindre i dagpenge. Du mangler ${numberInWords(missing)} timer.`,
      meter: { value: vaerdi, max: maal, inWords: `${numberInWords(vaerdi)} af ${numberInWords(maal)} timer` },
      link: { title: 'Se dine dagpengetællere', path: '/taellere/dagpenge' },
    };
  },
};
