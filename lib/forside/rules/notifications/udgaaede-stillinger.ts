import type { NotificationEntry } from './notification';

const link = { title: 'Ret Jeg søger job som', path: '/jeg-soeger-job-som' };

/** JSS-4: a stilling the citizen seeks work as has left the taxonomy. */
export const udgaaedeStillinger: NotificationEntry = {
  key: 'udgaaede-stillinger',
  priority: 3,
  notify: ({ jobwishes }) => {
    const gone = (jobwishes ?? []).filter(({ udgaaet }) => udgaaet !== null);
    const [first] = gone;
    if (!first) return [];
    const next = first.udgaaet?.afloestAf;
    const titles = new Intl.ListFormat('da').format(gone.map(({ titel }) => titel));
    const advice =
      gone.length === 1 && next ? `Vælg for eksempel ${next.titel}, som er kommet i stedet` : 'Vælg noget andet';
    return [
      {
        tone: 'warning',
        title:
          gone.length === 1 ? 'En stilling, du søger, er udgået' : `${gone.length} stillinger, du søger, er udgået`,
        text: `${titles} findes ikke længere på listen over stillinger. ${advice}, så du stadig får jobforslag og kan tilmelde dig.`,
        link,
      },
    ];
  },
};
