import type { PrimaryActionEntry } from './action';

/** SCR-1: a screening waits to be answered. */
export const forberedelsesskema: PrimaryActionEntry = {
  key: 'forberedelsesskema',
  isDue: ({ status }) => status.screening?.aktiv ?? false,
  title: 'Forbered din første samtale',
  text: 'Svar på nogle spørgsmål, så din sagsbehandler kan hjælpe dig bedre. Det er frivilligt.',
  link: { title: 'Åbn forberedelsesskemaet', path: '/forberedelsesskema', citizenOnly: true },
};
