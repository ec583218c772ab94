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
          ? 'Du har ikke flere uger med supplerende dagpenge. Se, hvad der skal til for at få nye.'
          : `Så længe kan du få supplerende dagpenge inden for 104 uger. Du har brugt ${numberInWords(vaerdi)} uger.`,
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
  if (left === 0) return 'Du har brugt dine uger';
  return left === 1 ? '1 uge tilbage' : `${numberInWords(left)} uger tilbage`;
}
