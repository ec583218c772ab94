import type {
  applicationSources,
  employmentAreas,
  JoblogDokumenttype,
  JoblogFields,
  JoblogStatus,
  typesOfSubmission,
} from '@/services/dfdg';

export const statusNavne: Readonly<Record<JoblogStatus, string>> = {
  'ikke-soegt': 'Ikke søgt',
  soegt: 'Søgt',
  samtale: 'Samtale',
  afsluttet: 'Afsluttet',
};

export const artNavne: Readonly<Record<JoblogFields['art'], string>> = {
  job: 'Job',
  'anden-aktivitet': 'Anden aktivitet',
};

/** "Hvordan fandt du jobbet". */
export const fandtNavne: Readonly<Record<(typeof applicationSources)[number], string>> = {
  jobnet: 'Jobnet',
  jobindex: 'Jobindex',
  linkedin: 'LinkedIn',
  'virksomhedens-hjemmeside': 'Virksomhedens hjemmeside',
  netvaerk: 'Netværk',
  jobcenter: 'Jobcenter',
  akasse: 'A-kasse',
  'avis-fagblad': 'Avis eller fagblad',
  uopfordret: 'Uopfordret',
  andet: 'Andet',
};

/** "Hvordan søger du jobbet". */
export const maadeNavne: Readonly<Record<(typeof typesOfSubmission)[number], string>> = {
  'e-mail': 'E-mail',
  ansoegningssystem: 'Ansøgningssystem',
  brev: 'Brev',
  telefonisk: 'Telefonisk',
  'personligt-fremmoede': 'Personligt fremmøde',
  uopfordret: 'Uopfordret',
  andet: 'Andet',
};

export const arbejdstidNavne = { fuldtid: 'Fuldtid', deltid: 'Deltid' } as const;

/** The areas by their number less one, as DFDG has them. */
const omraadeNavne: typeof employmentAreas = [
  ...([
    'Nordjylland',
    'Vestjylland',
    'Østjylland',
    'Sydjylland',
    'Fyn',
    'Sjælland',
    'Hovedstaden',
    'Bornholm',
  ] as const),
];

/** The name of an area (1–8); null for a number that is no area's. */
export function omraadeNavn(id: number): string | null {
  return omraadeNavne[id - 1] ?? null;
}

export const dokumentNavne: Readonly<Record<JoblogDokumenttype, string>> = {
  ansoegning: 'Ansøgning',
  cv: 'CV',
  jobannonce: 'Jobannonce',
};

/** Where a change was made, for whoever reads it: `jobnet`, or the name of another system. */
export function systemNavn(system: string): string {
  return system === 'jobnet' ? 'på Jobnet' : 'i a-kassen';
}

/** Sentences that more than one page of the joblog says. */
export const joblogTexts = {
  down: 'Vi kan ikke hente din joblog lige nu, fordi Det Fælles Datagrundlag ikke svarer. Intet er gået tabt. Prøv igen om lidt.',
  notSaved:
    'Din joblog er IKKE gemt, fordi Det Fælles Datagrundlag ikke svarer lige nu. Det, du har skrevet, står her stadig. Vent lidt, og tryk igen.',
  notAccepted:
    'Din joblog er IKKE gemt. Det Fælles Datagrundlag kunne ikke tage imod den, som den er skrevet. Tjek felterne, eller kontakt Landssupport. Det, du har skrevet, står her stadig.',
  notChanged: 'Det Fælles Datagrundlag svarer ikke lige nu. Intet er ændret. Vent lidt, og prøv igen.',
  unknown: 'Jobloggen findes ikke. Den kan være slettet her eller i din a-kasse.',
  changedMeanwhile: 'Jobloggen er ændret et andet sted, siden du åbnede siden. Intet er overskrevet.',
} as const;
