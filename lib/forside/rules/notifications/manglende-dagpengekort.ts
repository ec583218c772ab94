import { inWords } from '../danish-day';
import type { NotificationEntry } from './notification';

/** A dagpengekort whose period is over and that the a-kasse has not got. */
export const manglendeDagpengekort: NotificationEntry = {
  key: 'manglende-dagpengekort',
  priority: 6,
  notify: ({ waiting, on }) => {
    const missing = [...(waiting?.manglendeDagpengekort ?? [])].sort((a, b) => a.frist.localeCompare(b.frist));
    const [first] = missing;
    if (!first) return [];
    const isLate = first.frist < on;
    const period = `for ${inWords(first.fra)} til ${inWords(first.til)}`;
    return [
      {
        tone: isLate ? 'error' : 'warning',
        title:
          missing.length === 1
            ? 'Du mangler at sende et dagpengekort'
            : `Du mangler at sende ${missing.length} dagpengekort`,
        text: isLate
          ? `Dagpengekortet ${period} skulle være sendt senest ${inWords(first.frist, 'weekday')}. Ring til din a-kasse.`
          : `Send dagpengekortet ${period} til din a-kasse senest ${inWords(first.frist, 'weekday')}.`,
        link: { title: 'Sådan sender du dagpengekort', path: '/info/dagpengekort' },
      },
    ];
  },
};
