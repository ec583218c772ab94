import type { PrimaryActionEntry } from './action';

/** JSS-1: without job wishes there are no job suggestions. */
export const jegSoegerJobSom: PrimaryActionEntry = {
  key: 'jeg-soeger-job-som',
  isDue: ({ jobwishes }) => jobwishes !== null && jobwishes.length === 0,
  title: 'Hvad søger du job som?',
  text: 'Vælg de stillinger, du søger. Så finder vi forslag til job i nærheden af dig, hver gang du logger ind.',
  link: { title: 'Vælg stillinger', path: '/jeg-soeger-job-som' },
};
