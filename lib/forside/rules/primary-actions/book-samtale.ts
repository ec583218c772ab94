import { hasOpenFrist } from '@/lib/maalgruppe/rules/facts';
import type { PrimaryActionEntry } from './action';

/** A meeting must be booked, and there is still time. */
export const bookSamtale: PrimaryActionEntry = {
  key: 'book-samtale',
  isDue: ({ status, on }) => hasOpenFrist(status, on),
  title: 'Book din samtale',
  text: 'Du har en frist for at booke en samtale. Vælg en tid, der passer dig.',
  link: { title: 'Book samtale', path: '/moeder/book', citizenOnly: true },
};
