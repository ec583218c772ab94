import type { JoblogFields } from '@/services/dfdg';

type Art = JoblogFields['art'];

/** What the fields are called, in the form and where two versions stand beside each other. */
const jobFelter = {
  titel: 'Stilling eller arbejdsområde',
  arbejdstid: 'Arbejdstid',
  timer: 'Timer om ugen',
  frist: 'Ansøgningsfrist',
  virksomhed: 'Virksomhed',
  land: 'Land',
  adresse: 'Adresse',
  postnummer: 'Postnummer',
  by: 'By',
  kunOmraade: 'Kun område kendt',
  omraade: 'Område',
  kontaktperson: 'Navn',
  telefon: 'Telefon',
  email: 'E-mail',
  status: 'Status',
  dato: 'Dato for ansøgning',
  fandt: 'Hvordan fandt du jobbet?',
  maade: 'Hvordan søger du jobbet?',
  beskrivelse: 'Note',
} as const;

export type JoblogFelter = Readonly<Record<keyof typeof jobFelter, string>>;

export const felter: Readonly<Record<Art, JoblogFelter>> = {
  job: jobFelter,
  'anden-aktivitet': {
    ...jobFelter,
    titel: 'Hvad gjorde du?',
    beskrivelse: 'Beskrivelse',
    dato: 'Dato',
    virksomhed: 'Virksomhed eller arrangør',
  },
};

/** The same, where the field stands alone and not under the heading of its section. */
export const felterAlene: Readonly<Record<Art, JoblogFelter>> = {
  job: {
    ...felter.job,
    kontaktperson: 'Kontaktperson',
    telefon: 'Kontaktpersons telefon',
    email: 'Kontaktpersons e-mail',
  },
  'anden-aktivitet': felter['anden-aktivitet'],
};

export const formTexts = {
  anonymous: 'Anonym arbejdsgiver',
  fristNy: 'Fristen må gerne være overskredet. Vælger du ingen dato, skriver vi den dato, der er om 5 dage.',
  fristUkendt:
    'Annoncen oplyser ingen dato, så vi har skrevet den dato, der er om 5 dage. Ret den, hvis du kender fristen.',
  fristFraAnnonce: 'Fristen står i annoncen.',
  fristRet: 'Fristen må gerne være overskredet. Lad feltet være tomt, hvis der ingen frist er.',
  timer: 'Skal udfyldes, når jobbet er på deltid. For eksempel 18,5.',
  timerIAnnoncen: (hours: string) => `Annoncen siger ${hours} timer. Skriv det antal, du søger.`,
  dato: 'Den dag, du søgte jobbet. Lader du feltet være tomt, og er det nyt, at du har søgt, skriver vi i dag.',
  datoNy: 'Den dag, du søgte jobbet. Lader du feltet være tomt, skriver vi i dag.',
  adDown:
    'Vi kan ikke hente annoncen lige nu, så felterne er tomme. Prøv igen om lidt, eller skriv selv det, du ved om jobbet.',
  adUnknown: 'Vi kan ikke finde annoncen, så felterne er tomme. Skriv selv det, du ved om jobbet.',
  made: { job: 'Opret joblog', 'anden-aktivitet': 'Skriv en anden aktivitet' } as Readonly<Record<Art, string>>,
  changed: { job: 'Ret joblog', 'anden-aktivitet': 'Ret aktivitet' } as Readonly<Record<Art, string>>,
} as const;

/** When and where a joblog was last changed: "Ændret i a-kassen mandag den 23. november 2026 kl. 12.03". */
export function changedWhere(where: string, when: string): string {
  return `Ændret ${where} ${when}`;
}
