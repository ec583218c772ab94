const numbers = new Intl.NumberFormat('da-DK');
const day = new Intl.DateTimeFormat('da-DK', { timeZone: 'Europe/Copenhagen', day: 'numeric', month: 'long' });
const dayOfYear = new Intl.DateTimeFormat('da-DK', {
  timeZone: 'Europe/Copenhagen',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
const countries = new Intl.DisplayNames('da', { type: 'region' });

function count(jobs: number): string {
  return `${numbers.format(jobs)} job`;
}

/** The words of Find Job on Jobnet. */
export const da = {
  locale: 'da',
  name: 'Jobnet',
  number: (value: number) => numbers.format(value),
  count,
  teaser: {
    isNew: 'Ny',
    isSeen: 'Set',
    isFavourite: 'Favorit',
    noEmployer: 'Anonym arbejdsgiver',
    noPlace: 'Intet fast arbejdssted',
    country: (code: string) => countries.of(code) ?? code,
    distance: (km: number) => `${km < 10 ? numbers.format(km) : numbers.format(Math.round(km))} km væk`,
    deadline: (date: Date, isThisYear: boolean) => `Frist ${(isThisYear ? day : dayOfYear).format(date)}`,
    deadlineToday: 'Frist i dag',
    deadlineTomorrow: 'Frist i morgen',
    deadlineOver: 'Fristen er udløbet',
    deadlineTexts: { Snarest: 'Frist snarest', 'Ikke oplyst': 'Frist ikke oplyst' },
    publishedToday: 'Slået op i dag',
    publishedYesterday: 'Slået op i går',
    published: (date: Date, isThisYear: boolean) => `Slået op ${(isThisYear ? day : dayOfYear).format(date)}`,
    // Almindelige vilkår (1) go without saying.
    terms: {
      2: 'Fleksjob',
      3: 'Skånejob',
      4: 'Egnet til efterlønnere og seniorer',
      5: 'Løntilskud',
      6: 'Rotationsjob',
      7: 'Virksomhedspraktik',
    } as Readonly<Record<number, string>>,
    hotjob: 'Hotjob',
    handicap: 'Handicap ingen hindring',
    varighed: { 1: 'Fastansættelse', 16: 'Tidsbegrænset' },
    arbejdstid: { 1: 'Fuldtid', 16: 'Deltid' },
    hours: (min: number, max: number) =>
      min === max ? `${numbers.format(min)} timer` : `${numbers.format(min)}–${numbers.format(max)} timer`,
    opensElsewhere: 'Åbner på en anden hjemmeside i en ny fane',
    opensHere: 'Åbner i en ny fane',
  },
};
