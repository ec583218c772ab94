import type { Maalgruppe } from '@/services/dfdg';

/** What the målgrupper are called when a person is told which one they are in. */
export const maalgruppeNames: Record<Maalgruppe, string> = {
  lab01: 'Dagpengemodtager',
  lab02: 'Jobparat kontanthjælpsmodtager',
  lab03: 'Aktivitetsparat kontanthjælpsmodtager',
  lab04: 'Uddannelsesparat uddannelseshjælpsmodtager',
  lab05: 'Aktivitetsparat uddannelseshjælpsmodtager',
  lab06: 'Sygedagpengemodtager',
  lab07: 'I jobafklaringsforløb',
  lab08: 'I ressourceforløb',
  lab09: 'Visiteret til fleksjob',
  lab10: 'Revalidend',
  lab11: 'Førtidspensionist',
  lab12: 'Selvforsørgende, ikke i beskæftigelse',
  lab13: 'Ung under 18 år',
  integrationsloven: 'Omfattet af integrationsloven',
  oevrige: 'Øvrige',
  'oevrige-uden-kontaktgruppe': 'Øvrige uden kontaktgruppe',
};

/** Whether the citizen has to use Jobnet, in a sentence for the forside (GRP-2). */
export const dutyTexts = {
  dagpenge: 'Du har pligt til at bruge Jobnet. Det er en betingelse for, at du kan beholde din ret til dagpenge.',
  kontanthjaelp: 'Du har pligt til at bruge Jobnet, fordi du får kontanthjælp og er vurderet jobparat.',
  uddannelseshjaelp:
    'Du har pligt til at bruge Jobnet, hvis jobcenteret har vurderet, at du er åbenlyst uddannelsesparat.',
  fleksjob: 'Du har pligt til at bruge Jobnet, så længe du er ledig og visiteret til fleksjob.',
  frivillig: 'Det er frivilligt for dig at bruge Jobnet.',
  'ikke-relevant': 'Du har ikke pligt til at bruge Jobnet. Du er velkommen til at søge job her, hvis du har lyst.',
};

/** What happens when a frist for booking is not kept (KON-4). */
export const missedFristTexts = {
  afmelding:
    'Hvis du ikke booker inden fristen, bliver du afmeldt som ledig. Du kan først få dagpenge igen, når du har tilmeldt dig og booket en samtale.',
  ydelse: 'Hvis du ikke booker inden fristen, kan det få betydning for din ydelse.',
  ingen: 'Kontakt dit jobcenter, hvis du ikke kan nå at booke inden fristen.',
};

/** Shown with a frist to those whose rule says so (FOR-4). */
export const pligterText = {
  title: '§ Dine pligter i forhold til jobsamtaler med frister',
  text: 'Du skal selv booke en samtale senest på fristens sidste dag. Gør du ikke det, bliver du afmeldt som ledig, og du mister dine dagpenge, indtil du er tilmeldt igen og har booket en samtale.',
};

/** What a change of status is called, and where it is made. */
export const statusChangeLinks = {
  tilmelding: { title: 'Tilmeld dig som ledig', path: '/tilmelding' },
  afmelding: { title: 'Afmeld dig som ledig', path: '/afmelding' },
  sygemelding: { title: 'Meld dig syg', path: '/sygemelding' },
  raskmelding: { title: 'Meld dig rask', path: '/raskmelding' },
};

/** The box with the one thing to do first. */
export const primaryActionTexts = {
  raskmelding: {
    title: 'Er du blevet rask?',
    text: 'Du er sygemeldt. Meld dig rask, så snart du kan arbejde igen.',
    link: { title: 'Meld dig rask', path: '/raskmelding' },
  },
  straksbooking: {
    title: 'Tilmeld dig og book en samtale',
    text: 'Du nåede ikke at booke en samtale inden fristen. Du kan tilmelde dig igen, når du samtidig booker en samtale.',
    link: { title: 'Tilmeld dig og book', path: '/tilmelding' },
  },
  tilmelding: {
    title: 'Er du blevet ledig?',
    text: 'Tilmeld dig som ledig på din første ledige dag. Du kan tidligst få en ydelse fra den dag, du tilmelder dig.',
    link: { title: 'Tilmeld dig som ledig', path: '/tilmelding' },
  },
  'book-samtale': {
    title: 'Book din samtale',
    text: 'Du har en frist for at booke en samtale. Vælg en tid, der passer dig.',
    link: { title: 'Book samtale', path: '/moeder/book' },
  },
  'e-guide': {
    title: 'Læs 1-2-3 e-guiden om fleksjob',
    text: 'Guiden viser dig trin for trin, hvordan du finder og søger et fleksjob.',
    link: { title: 'Læs e-guiden', path: '/info/e-guide-fleksjob' },
  },
  'min-situation': {
    title: 'Fortæl om din situation',
    text: 'Rehabiliteringsteamet skal bruge dine egne ord, før det ser på din sag.',
    link: { title: 'Gå til Min sag til teamet', path: '/min-sag-til-teamet' },
  },
  forberedelsesskema: {
    title: 'Forbered din første samtale',
    text: 'Svar på nogle spørgsmål, så din sagsbehandler kan hjælpe dig bedre. Det er frivilligt.',
    link: { title: 'Åbn forberedelsesskemaet', path: '/forberedelsesskema' },
  },
  'find-job': {
    title: 'Find dit næste job',
    text: 'Søg blandt ledige stillinger i hele landet.',
    link: { title: 'Find job', path: '/find-job' },
  },
};
