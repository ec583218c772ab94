/** What a deadline is called; as the texts of both languages have it. */
export type DeadlineWords = {
  longDay: (date: Date) => string;
  deadline: {
    title: string;
    snarest: string;
    snarestNote: string;
    unknown: string;
    unknownNote: string;
    today: string;
    tomorrow: string;
    left: (days: number) => string;
    over: string;
  };
};

type FactNames = Record<
  'terms' | 'ordinary' | 'duration' | 'worktime' | 'times' | 'employer' | 'cvr' | 'published' | 'number',
  string
>;

/** The words that an ad is told with. */
export type AdWords = DeadlineWords &
  FactNames & {
    day: (date: Date) => string;
    start: { title: string; snarest: string; 'efter-aftale': string };
    perWeek: (hours: string) => string;
    timesOfDay: Readonly<Record<number, string>>;
    anonymous: string;
    state: string;
    abroad: string;
    noFixedPlace: string;
    startsFrom: (place: string) => string;
    explained: Readonly<Record<string, string>>;
    applyAt: (host: string) => string;
    applyByMail: string;
    mailSubject: (title: string, id: string) => string;
  };

/** Words that the list of Find Job uses as well. */
export type ListWords = {
  terms: Readonly<Record<number, string>>;
  hotjob: string;
  handicap: string;
  varighed: { 1: string; 16: string };
  arbejdstid: { 1: string; 16: string };
  hours: (min: number, max: number) => string;
  country: (code: string) => string;
};
