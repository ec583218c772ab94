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
      title: left === 0 ? 'Du har brugt dine uger' : `${numberInWords(left)} uger tilbage`,
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
