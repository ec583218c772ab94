import type { PrimaryActionEntry } from './action';

/** What is left when nothing else has to be done. */
export const findJob: PrimaryActionEntry = {
  key: 'find-job',
  isDue: () => true,
  title: 'Find dit næste job',
  text: 'Søg blandt ledige stillinger i hele landet.',
  link: { title: 'Find job', path: '/find-job?fra=forside' },
};
