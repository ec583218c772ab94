import { inWords } from '../danish-day';
import type { NotificationEntry } from './notification';

/** PLAN-1: a plan the citizen has not seen since it was made or changed. Green, because it is news and no reproach. */
export const planAendret: NotificationEntry = {
  key: 'plan-aendret',
  priority: 4,
  notify: ({ waiting }) => {
    const plan = waiting?.plan;
    if (!plan || (plan.set !== null && plan.set >= plan.aendret)) return [];
    const day = inWords(plan.aendret, 'weekday');
    return [
      {
        tone: 'success',
        title: plan.set === null ? 'Du har fået en plan' : 'Din plan er ændret',
        text: plan.set === null ? `Planen er fra ${day}.` : `Der er kommet noget nyt i din plan ${day}.`,
        link: { title: 'Se din plan', path: '/min-plan' },
      },
    ];
  },
};
