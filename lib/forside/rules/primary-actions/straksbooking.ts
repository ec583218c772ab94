import type { PrimaryActionEntry } from './action';

/** TIL-6: after a missed frist one registers only together with booking. */
export const straksbooking: PrimaryActionEntry = {
  key: 'straksbooking',
  isDue: ({ status }) => !status.tilmeldt && status.straksbookingPaakraevet,
  title: 'Tilmeld dig og book en samtale',
  text: 'Du nåede ikke at booke en samtale inden fristen. Du kan tilmelde dig igen, når du samtidig booker en samtale.',
  link: { title: 'Tilmeld dig og book', path: '/tilmelding', citizenOnly: true },
};
