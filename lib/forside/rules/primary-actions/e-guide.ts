import type { PrimaryActionEntry } from './action';

/** For fleksjobvisiterede, when nothing is more urgent. */
export const eGuide: PrimaryActionEntry = {
  key: 'e-guide',
  isDue: () => true,
  title: 'Læs 1-2-3 e-guiden om fleksjob',
  text: 'Guiden viser dig trin for trin, hvordan du finder og søger et fleksjob.',
  link: { title: 'Læs e-guiden', path: '/info/e-guide-fleksjob' },
};
