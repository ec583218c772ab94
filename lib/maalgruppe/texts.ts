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

/** What a change of status is called, and where it is made. */
export const statusChangeLinks = {
  tilmelding: { title: 'Tilmeld dig som ledig', path: '/tilmelding' },
  afmelding: { title: 'Afmeld dig som ledig', path: '/afmelding' },
  sygemelding: { title: 'Meld dig syg', path: '/sygemelding' },
  raskmelding: { title: 'Meld dig rask', path: '/raskmelding' },
};
