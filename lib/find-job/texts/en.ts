import type { FindJobTexts } from './index';

const numbers = new Intl.NumberFormat('en-GB');
const day = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Copenhagen', day: 'numeric', month: 'long' });
const dayOfYear = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Copenhagen',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
const countries = new Intl.DisplayNames('en', { type: 'region' });

function count(jobs: number): string {
  return jobs === 1 ? '1 job' : `${numbers.format(jobs)} jobs`;
}

/** The words of Find Job on Work in Denmark. */
export const en: FindJobTexts = {
  locale: 'en',
  name: 'Work in Denmark',
  number: (value) => numbers.format(value),
  count,
  teaser: {
    isNew: 'New',
    isSeen: 'Seen',
    isFavourite: 'Favourite',
    noEmployer: 'Anonymous employer',
    noPlace: 'No fixed workplace',
    country: (code) => countries.of(code) ?? code,
    distance: (km) => `${km < 10 ? numbers.format(km) : numbers.format(Math.round(km))} km away`,
    deadline: (date, isThisYear) => `Apply by ${(isThisYear ? day : dayOfYear).format(date)}`,
    deadlineToday: 'Apply today',
    deadlineTomorrow: 'Apply by tomorrow',
    deadlineOver: 'The deadline has passed',
    deadlineTexts: { Snarest: 'Apply as soon as possible', 'Ikke oplyst': 'No deadline given' },
    publishedToday: 'Posted today',
    publishedYesterday: 'Posted yesterday',
    published: (date, isThisYear) => `Posted ${(isThisYear ? day : dayOfYear).format(date)}`,
    terms: {
      2: 'Flex job',
      3: 'Sheltered job',
      4: 'Suitable for seniors',
      5: 'Wage subsidy',
      6: 'Job rotation',
      7: 'Work experience',
    },
    hotjob: 'Hot job',
    handicap: 'Disability no obstacle',
    varighed: { 1: 'Permanent', 16: 'Temporary' },
    arbejdstid: { 1: 'Full time', 16: 'Part time' },
    hours: (min, max) =>
      min === max ? `${numbers.format(min)} hours` : `${numbers.format(min)}–${numbers.format(max)} hours`,
    opensElsewhere: 'Opens on another website in a new tab',
    opensHere: 'Opens in a new tab',
  },
};
