import type { NotificationEntry } from './notification';

/** SCR-1: a screening waits to be answered. Answering is voluntary. */
export const forberedelsesskema: NotificationEntry = {
  key: 'forberedelsesskema',
  priority: 8,
  notify: ({ citizen }) => {
    if (!citizen?.status.screening?.aktiv) return [];
    return [
      {
        tone: 'info',
        title: 'Du kan forberede din samtale',
        text: 'Der ligger et forberedelsesskema klar til dig. Det er frivilligt at svare.',
        link: { title: 'Åbn forberedelsesskemaet', path: '/forberedelsesskema', citizenOnly: true },
      },
    ];
  },
};
