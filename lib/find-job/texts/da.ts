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
  titles: {
    page: (text: string) => (text === '' ? 'Find job' : `${text} – Find job`),
    description: 'Søg blandt alle ledige job i Danmark. Du behøver ikke logge ind.',
  },
  heading: 'Find job',
  lead: 'Søg blandt alle ledige stillinger i Danmark. Du behøver ikke logge ind.',
  home: 'Jobnet',
  form: {
    name: 'Søg job',
    what: 'Hvad vil du arbejde med?',
    placeholder: 'Stilling, fag, virksomhed eller sted',
    postnummer: 'Nær postnummer',
    postnummerTitle: 'Fire cifre, for eksempel 2100',
    distance: 'Afstand',
    km: (km: number) => `${numbers.format(km)} km`,
    neighbours: 'Kommunen og dens naboer',
    noCpr: 'Skriv ikke et CPR-nummer i søgefeltet. Skriv en stilling, et fag eller et sted.',
    submit: 'Søg',
    filters: 'Filtre',
    showJobs: 'Vis job',
    chosen: (number: number) => `${numbers.format(number)} valgt`,
    showAll: (number: number) => `Vis alle ${numbers.format(number)}`,
    from: 'Fra',
    to: 'Til',
    local: (kommune: string) => `Lokale job: ${kommune} og nabokommuner`,
  },
  groups: {
    dimensions: {
      geografi: 'Geografi',
      arbejdsomraade: 'Arbejdsområde',
      arbejdsgiver: 'Arbejdsgiver',
      land: 'Udlandet',
    } as Readonly<Record<string, string>>,
    alsoChosen: 'Også valgt',
  },
  chips: {
    heading: 'Dine valg',
    clear: 'Ryd alle',
    remove: 'Fjern',
    text: (text: string) => `“${text}”`,
    radius: (km: number, place: string) => `Højst ${numbers.format(km)} km fra ${place}`,
    hours: (from: number | null, to: number | null) => {
      if (from === null) return `Højst ${numbers.format(to ?? 0)} timer om ugen`;
      return to === null
        ? `Mindst ${numbers.format(from)} timer om ugen`
        : `${numbers.format(from)}–${numbers.format(to)} timer om ugen`;
    },
  },
  results: {
    heading: 'Jobopslag',
    none: 'Ingen job',
    unknown: 'Søgningen svarer ikke',
    sort: 'Sortér efter',
    sorts: { BestMatch: 'Bedste match', PublicationDate: 'Nyeste', ApplicationDate: 'Ansøgningsfrist' },
    perPage: 'Job pr. side',
    map: 'Vis på kort',
    save: 'Gem søgning',
    agent: 'Opret jobagent',
    favourites: 'Mine favoritter',
    joblog: 'Opret joblog',
    login: 'Log ind',
    loginOffer: 'for at gemme favoritter og søgninger, få nye job på e-mail og se, hvad du har set.',
    pending: 'Henter job …',
  },
  pages: {
    label: 'Sider med jobopslag',
    previous: 'Forrige',
    next: 'Næste',
    previousPage: 'Forrige side',
    nextPage: 'Næste side',
    page: (page: number) => `Side ${page}`,
    of: (page: number, last: number) => `Side ${page} af ${last}`,
  },
  notes: {
    cpr: {
      title: 'Søg uden CPR-nummer',
      text: 'Der stod noget i din søgning, der ligner et CPR-nummer. Vi har fjernet det, og det er ikke gemt nogen steder. Søg i stedet på en stilling, et fag eller et sted.',
    },
    ignored: {
      title: 'Vi har set bort fra noget i din søgning',
      value: (name: string, text: string) => `${name}: “${text}” kender vi ikke.`,
      names: {
        postalCode: 'Postnummer',
        kmRadius: 'Afstand',
        orderType: 'Sortering',
        pageNumber: 'Side',
        resultsPerPage: 'Job pr. side',
      } as Readonly<Record<string, string>>,
      more: (number: number) => `Og ${numbers.format(number)} ting mere.`,
    },
    page: (page: number, last: number) =>
      `Der er ingen side ${numbers.format(page)}. Du ser den sidste, side ${numbers.format(last)}.`,
    down: {
      title: 'Jobopslagene kan ikke vises lige nu',
      text: 'Vi kan ikke få svar fra søgemaskinen. Det betyder ikke, at der ingen job er. Din søgning står her stadig – prøv igen om lidt.',
      retry: 'Prøv igen',
    },
  },
  help: {
    heading: 'Ingen job passer til det hele',
    lead: 'Prøv at ændre lidt på søgningen:',
    spelling: (text: string) => `Mente du “${text}”?`,
    wider: (km: number) => `Søg inden for ${numbers.format(km)} km`,
    near: (km: number, place: string) => `Søg inden for ${numbers.format(km)} km fra ${place}`,
    without: (label: string) => `Fjern ${label}`,
    all: 'Se alle ledige job',
    agent: 'Vil du have besked, når der kommer et job?',
  },
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
      5: 'Job med løntilskud',
      6: 'Rotationsjob',
      7: 'Virksomhedspraktik',
    } as Readonly<Record<number, string>>,
    hotjob: 'Hotjob',
    handicap: 'Handicap ingen hindring',
    varighed: { 1: 'Fastansættelse', 16: 'Tidsbegrænset ansættelse' },
    arbejdstid: { 1: 'Fuldtid', 16: 'Deltid' },
    hours: (min: number, max: number) =>
      min === max ? `${numbers.format(min)} timer` : `${numbers.format(min)}–${numbers.format(max)} timer`,
    opensElsewhere: 'Åbner på en anden hjemmeside i en ny fane',
    opensHere: 'Åbner i en ny fane',
  },
};
