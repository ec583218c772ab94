import type { Maalgruppe } from '@/services/dfdg';

/** What can stand in the menu, in its order. */
export type MenuItem =
  | 'find-job'
  | 'jeg-soeger-job-som'
  | 'joblog'
  | 'cv'
  | 'min-plan'
  | 'moeder'
  | 'beskedbakke'
  | 'dagpengetaellere'
  | 'supplerende-dagpenge'
  | '225-timers-reglen'
  | 'forberedelsesskema'
  | 'historik'
  | 'min-sag-til-teamet';

export type StatusChange = 'tilmelding' | 'afmelding' | 'sygemelding' | 'raskmelding';

/** What the forside can put first. */
export type PrimaryAction =
  | 'raskmelding'
  | 'straksbooking'
  | 'tilmelding'
  | 'book-samtale'
  | 'e-guide'
  | 'min-situation'
  | 'forberedelsesskema'
  | 'lav-plan'
  | 'jeg-soeger-job-som'
  | 'find-job';

export type MaalgruppeRule = {
  /** Null: the citizen is in no målgruppe, or it is not known. */
  maalgruppe: Maalgruppe | null;
  /** First and last day, `YYYY-MM-DD`; null while it lasts. */
  validFrom: string;
  validTo: string | null;
  use: 'pligt' | 'frivillig' | 'ikke-relevant';
  /** Which sentence on the forside says so. */
  dutyText: 'dagpenge' | 'kontanthjaelp' | 'uddannelseshjaelp' | 'fleksjob' | 'frivillig' | 'ikke-relevant';
  /** What follows when a frist for booking is missed: afmelding, perhaps less ydelse, or nothing. */
  missedFrist: 'afmelding' | 'ydelse' | 'ingen';
  /** Whether a frist comes with "§ Dine pligter i forhold til jobsamtaler med frister". */
  showsPligter: boolean;
  /** What the group can have at all; the citizen's own data decide the rest. */
  menu: readonly MenuItem[];
  statusChanges: readonly StatusChange[];
  /** The first whose condition holds is shown; the last always holds. */
  primaryActions: readonly PrimaryAction[];
};

// Lov om en aktiv beskæftigelsesindsats (lov nr. 548 af 7. maj 2019), § 6, in force since 1 January 2020.
const lab = { validFrom: '2020-01-01', validTo: null };

const withoutCounters: readonly MenuItem[] = [
  'find-job',
  'jeg-soeger-job-som',
  'joblog',
  'cv',
  'min-plan',
  'moeder',
  'beskedbakke',
  'forberedelsesskema',
  'historik',
  'min-sag-til-teamet',
];
const menu: readonly MenuItem[] = [...withoutCounters, 'dagpengetaellere', 'supplerende-dagpenge', '225-timers-reglen'];

const statusChanges: readonly StatusChange[] = ['tilmelding', 'afmelding', 'sygemelding', 'raskmelding'];
const withoutTilmelding: readonly StatusChange[] = ['afmelding', 'sygemelding', 'raskmelding'];

const pligt = {
  use: 'pligt',
  missedFrist: 'ydelse',
  showsPligter: false,
  menu,
  statusChanges,
  primaryActions: [
    'raskmelding',
    'straksbooking',
    'tilmelding',
    'book-samtale',
    'forberedelsesskema',
    'lav-plan',
    'jeg-soeger-job-som',
    'find-job',
  ],
} as const;

const fleksjob = {
  ...pligt,
  dutyText: 'fleksjob',
  primaryActions: ['raskmelding', 'straksbooking', 'book-samtale', 'e-guide'],
} as const;

const frivillig = {
  use: 'frivillig',
  dutyText: 'frivillig',
  missedFrist: 'ydelse',
  showsPligter: false,
  menu,
  statusChanges,
  primaryActions: [
    'raskmelding',
    'straksbooking',
    'book-samtale',
    'min-situation',
    'forberedelsesskema',
    'jeg-soeger-job-som',
    'find-job',
  ],
} as const;

/** Groups that become ledige without a jobcentre or an a-kasse having told DFDG anything yet. */
const maybeLedig = { ...frivillig, missedFrist: 'ingen', primaryActions: pligt.primaryActions } as const;

const outsideYdelse = { menu: withoutCounters, statusChanges: withoutTilmelding, missedFrist: 'ingen' } as const;
const irrelevant = {
  ...frivillig,
  use: 'ikke-relevant',
  dutyText: 'ikke-relevant',
  primaryActions: ['raskmelding', 'book-samtale', 'forberedelsesskema', 'find-job'],
} as const;

/** Every målgruppe's rules, the only place where they are told apart (GRP-1, GRP-2). A changed law adds rows. */
export const maalgruppeRules: readonly MaalgruppeRule[] = [
  { maalgruppe: 'lab01', ...lab, ...pligt, dutyText: 'dagpenge', missedFrist: 'afmelding', showsPligter: true },
  { maalgruppe: 'lab02', ...lab, ...pligt, dutyText: 'kontanthjaelp' },
  { maalgruppe: 'lab03', ...lab, ...frivillig },
  { maalgruppe: 'lab04', ...lab, ...pligt, dutyText: 'uddannelseshjaelp' },
  { maalgruppe: 'lab05', ...lab, ...frivillig },
  { maalgruppe: 'lab06', ...lab, ...frivillig },
  { maalgruppe: 'lab07', ...lab, ...frivillig },
  { maalgruppe: 'lab08', ...lab, ...frivillig },
  { maalgruppe: 'lab09', ...lab, ...fleksjob },
  { maalgruppe: 'lab10', ...lab, ...frivillig },
  { maalgruppe: 'lab11', ...lab, ...irrelevant, ...outsideYdelse },
  { maalgruppe: 'lab12', ...lab, ...maybeLedig },
  { maalgruppe: 'lab13', ...lab, ...irrelevant, ...outsideYdelse },
  { maalgruppe: 'integrationsloven', ...lab, ...frivillig },
  { maalgruppe: 'oevrige', ...lab, ...maybeLedig, missedFrist: 'ydelse' },
  { maalgruppe: 'oevrige-uden-kontaktgruppe', ...lab, ...maybeLedig },
  { maalgruppe: null, ...lab, ...maybeLedig },
];

/** The rules of a målgruppe on a day (`YYYY-MM-DD`). Throws RangeError for a day before the table begins. */
export function ruleFor(maalgruppe: Maalgruppe | null, on: string): MaalgruppeRule {
  const rule = maalgruppeRules.find(
    (row) => row.maalgruppe === maalgruppe && row.validFrom <= on && (row.validTo === null || on <= row.validTo),
  );
  if (!rule) throw new RangeError(`No rules for målgruppe ${maalgruppe ?? 'none'} on ${on}.`);
  return rule;
}
