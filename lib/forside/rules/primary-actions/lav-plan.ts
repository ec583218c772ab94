import type { PrimaryActionEntry } from './action';

/** A plan is made together with a caseworker: whoever is tilmeldt and has none books a meeting about it. */
export const lavPlan: PrimaryActionEntry = {
  key: 'lav-plan',
  isDue: ({ status, waiting }) => status.tilmeldt && waiting !== null && waiting.plan === null,
  title: 'Lav en plan sammen med din sagsbehandler',
  text: 'Du har ikke en plan endnu. Book en samtale, hvor I aftaler, hvad der skal til, for at du kommer i job.',
  link: { title: 'Book samtale', path: '/moeder/book', citizenOnly: true },
};
