import type { MapTexts } from './index';

const numbers = new Intl.NumberFormat('en-GB');
const jobs = (count: number) => (count === 1 ? '1 job' : `${numbers.format(count)} jobs`);

/** The words of the map on Work in Denmark. */
export const en: MapTexts = {
  language: 'en',
  title: 'Find a job on a map',
  heading: 'Jobs on a map',
  list: 'Back to the list',
  listHeading: 'Jobs on the map',
  area: 'This part of the map only',
  count: (shown, total) =>
    shown === total ? `The map shows ${jobs(total)}.` : `The map shows ${numbers.format(shown)} of ${jobs(total)}.`,
  spread: 'They are chosen to lie as all the jobs do. Zoom in and search in the area to see more.',
  countInArea: (shown, total) =>
    shown === total
      ? `The map shows ${jobs(total)} in this area.`
      : `The map shows ${numbers.format(shown)} of ${jobs(total)} in this area.`,
  unlocated: (count) =>
    count === 1
      ? '1 job has no address on the map. You will find it in the list.'
      : `${jobs(count)} have no address on the map. You will find them in the list.`,
  none: 'No jobs on the map',
  noneHelp: 'The search finds no job with an address here. Remove one of your choices, or see the list.',
  pages: 'Pages of jobs on the map',
};
