import { numberInWords } from '../danish-day';
import type { CardEntry } from './card';

/** Weeks of supplerende dagpenge used within 104 weeks. */
export const supplerende: CardEntry = {
  key: 'supplerende',
  draw: ({ taellere, status }) => {
    const found = status?.harSupplerendeTaeller ? taellere?.find(({ art }) => art === 'supplerende') : undefined;
    if (!found) return null;
    const { vaerdi, maal } = found;
    const left = Math.max(0, maal - vaerdi);
    return {
      title: titleOf(left),
      text:
        left === 0
          ? 'Se, hvad der skal til for at få nye.'
          : `Du har ret til ${numberInWords(maal)} uger inden for 104 uger.`,
      meter: {
        value: Math.min(vaerdi, maal),
        max: maal,
        inWords: `${numberInWords(vaerdi)} af ${numberInWords(maal)} uger`,
      },
      link: { title: 'Se dine uger', path: '/taellere/supplerende' },
    };
  },
};

function titleOf(left: number): string {
  if (left === 0) return 'Du har brugt dine uger med supplerende dagpenge';
  return `Du har ${left === 1 ? '1 uge' : `${numberInWords(left)} uger`} tilbage med supplerende dagpenge`;
}
