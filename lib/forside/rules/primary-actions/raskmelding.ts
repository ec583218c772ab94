import { isSygemeldt } from '@/lib/maalgruppe/rules/facts';
import type { PrimaryActionEntry } from './action';

/** TIL-5: the first thing for whoever is sygemeldt. */
export const raskmelding: PrimaryActionEntry = {
  key: 'raskmelding',
  isDue: ({ status, on }) => isSygemeldt(status, on),
  title: 'Er du blevet rask?',
  text: 'Du er sygemeldt. Meld dig rask, så snart du kan arbejde igen.',
  link: { title: 'Meld dig rask', path: '/raskmelding', citizenOnly: true },
};
