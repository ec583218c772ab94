import { numberInWords } from '../danish-day';
import type { CardEntry } from './card';

/** The 225 hours of ordinary work within twelve months. Shown by DFDG's flags alone; the level decides the words. */
export const timer225: CardEntry = {
  key: 'timer-225',
  draw: ({ taellere, status }) => {
    const found = status?.hasHoursToNudgingSocialAid ? taellere?.find(({ art }) => art === 'timer-225') : undefined;
    if (!found) return null;
    const { vaerdi, maal } = found;
    const left = Math.max(0, Math.round((maal - vaerdi) * 100) / 100);
    const goal = status?.currentAidLevelIsHigh
      ? 'for at beholde din høje ydelse'
      : 'for at komme tilbage på høj ydelse';
    return {
      title:
        left === 0 ? '225 timers reglen er opfyldt' : `Du mangler ${numberInWords(left)} timer til 225 timers reglen`,
      text:
        left === 0
          ? `Du har arbejdet de ${numberInWords(maal)} timer, der skal til ${goal}.`
          : `Du skal arbejde ${numberInWords(maal)} timer inden for 12 måneder ${goal}.`,
      meter: {
        value: Math.min(vaerdi, maal),
        max: maal,
        inWords: `${numberInWords(vaerdi)} af ${numberInWords(maal)} timer`,
      },
      link: { title: 'Se 225 timers reglen', path: '/taellere/225-timer' },
    };
  },
};
