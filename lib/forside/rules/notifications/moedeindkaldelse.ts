import { samtaletypeNames } from '@/lib/moeder/rules/samtaletyper';
import type { Indkaldelse } from '@/services/dfdg';
import { inWords } from '../danish-day';
import type { NotificationEntry } from './notification';

const forms: Record<Indkaldelse['form'], string> = {
  fremmoede: 'Du skal møde frem',
  telefon: 'Mødet holdes i telefonen',
  video: 'Mødet holdes på video',
};

/** KON-1: a caseworker has called the citizen to a meeting, and the citizen has not said OK yet. */
export const moedeindkaldelse: NotificationEntry = {
  key: 'moedeindkaldelse',
  priority: 1,
  notify: ({ waiting }) =>
    (waiting?.indkaldelser ?? [])
      .filter(({ accepteret }) => accepteret === null)
      .map(({ samtaleType, myndighed, start, form }) => ({
        tone: 'info',
        title: `Du er indkaldt til ${samtaletypeNames[samtaleType]}`,
        text: `${myndighed} har indkaldt dig ${inWords(start, 'weekday')} kl. ${inWords(start, 'time')}. ${forms[form]}.`,
        link: { title: 'Se mødet', path: '/moeder' },
      })),
};
