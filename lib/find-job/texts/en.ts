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
  titles: {
    page: (text) => (text === '' ? 'Find a job' : `${text} – Find a job`),
    description: 'Search for jobs in Denmark for international candidates.',
  },
  heading: 'Find a job in Denmark',
  lead: 'Search for jobs whose employers welcome international candidates. You do not need to log in.',
  home: 'Work in Denmark',
  form: {
    name: 'Search for jobs',
    what: 'What would you like to work with?',
    placeholder: 'Job title, trade, company or place',
    postnummer: 'Near postcode',
    postnummerTitle: 'Four digits, for example 2100',
    distance: 'Distance',
    km: (km) => `${numbers.format(km)} km`,
    neighbours: 'The municipality and those around it',
    noCpr: 'Please leave CPR numbers out. Enter a job title, a trade or a place.',
    submit: 'Search',
    filters: 'Filters',
    showJobs: 'Show jobs',
    chosen: (number) => `${numbers.format(number)} chosen`,
    showAll: (number) => `Show all ${numbers.format(number)}`,
    from: 'From',
    to: 'To',
    local: (kommune) => `Local jobs: ${kommune} and around it`,
  },
  groups: {
    dimensions: { geografi: 'Location', arbejdsomraade: 'Field of work', arbejdsgiver: 'Employer', land: 'Abroad' },
    alsoChosen: 'Also chosen',
  },
  chips: {
    heading: 'Your choices',
    clear: 'Clear all',
    remove: 'Remove',
    text: (text) => `“${text}”`,
    radius: (km, place) => `Within ${numbers.format(km)} km of ${place}`,
    hours: (from, to) => {
      if (from === null) return `At most ${numbers.format(to ?? 0)} hours a week`;
      return to === null
        ? `At least ${numbers.format(from)} hours a week`
        : `${numbers.format(from)}–${numbers.format(to)} hours a week`;
    },
  },
  results: {
    heading: 'Jobs',
    none: 'No jobs',
    unknown: 'The search does not answer',
    sort: 'Sort by',
    sorts: { BestMatch: 'Best match', PublicationDate: 'Newest', ApplicationDate: 'Deadline' },
    perPage: 'Jobs per page',
    map: 'Show on map',
    save: 'Save search',
    agent: 'Get new jobs by e-mail',
    favourites: 'My favourites',
    joblog: 'Log this job',
    login: 'Log in',
    loginOffer: 'to save favourites.',
    pending: 'Fetching jobs …',
  },
  pages: {
    label: 'Pages of jobs',
    previous: 'Previous',
    next: 'Next',
    previousPage: 'Previous page',
    nextPage: 'Next page',
    page: (page) => `Page ${page}`,
    of: (page, last) => `Page ${page} of ${last}`,
  },
  notes: {
    cpr: {
      title: 'Search without a CPR number',
      text: 'Something in your search looked like a CPR number. We have removed it, and it has not been kept anywhere. Please search for a job title, a trade or a place.',
    },
    ignored: {
      title: 'We left something out of your search',
      value: (name, text) => `${name}: we do not know “${text}”.`,
      names: {
        postalCode: 'Postcode',
        kmRadius: 'Distance',
        orderType: 'Order',
        pageNumber: 'Page',
        resultsPerPage: 'Jobs per page',
      },
      more: (number) => `And ${numbers.format(number)} more.`,
    },
    page: (page, last) =>
      `There is no page ${numbers.format(page)}. This is the last one, page ${numbers.format(last)}.`,
    down: {
      title: 'The jobs cannot be shown right now',
      text: 'The search engine does not answer. That does not mean that there are no jobs. Your search is still here – please try again in a moment.',
      retry: 'Try again',
    },
  },
  help: {
    heading: 'No job matches all of it',
    lead: 'Try to change the search a little:',
    spelling: (text) => `Did you mean “${text}”?`,
    wider: (km) => `Search within ${numbers.format(km)} km`,
    near: (km, place) => `Search within ${numbers.format(km)} km of ${place}`,
    without: (label) => `Remove ${label}`,
    all: 'See all jobs',
    agent: 'Would you like to hear when a job turns up?',
  },
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
