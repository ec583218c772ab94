import type { Person } from '@/prisma/seed/person';
import type { Maalgruppe } from '@/services/dfdg';
import type { FaultKind } from '@/services/http/context';
import { bendableSystems, type Controls } from './schema';

/** What a browser's cookie says: how far its clock is moved, and which systems are broken for it. */
export type Bent = { clockOffsetMs: number; faults: Readonly<Record<string, FaultKind>> };

const minuteMs = 60_000;

/** What the cookie must say for a filled-in form. */
export function bentBy(controls: Controls): Bent {
  const faults: Record<string, FaultKind> = {};
  for (const system of bendableSystems) {
    const trouble = controls[system];
    if (trouble !== '') faults[system] = trouble;
  }
  return { clockOffsetMs: controls.minutter * minuteMs, faults };
}

/** The form as it must be filled in to say what the cookie says. */
export function valuesOf({ clockOffsetMs, faults }: Bent): Record<string, string> {
  const values: Record<string, string> = { minutter: String(Math.round(clockOffsetMs / minuteMs)) };
  for (const system of bendableSystems) values[system] = faults[system] ?? '';
  return values;
}

const maalgruppeKeys: Record<NonNullable<Person['maalgruppe']>, Maalgruppe> = {
  LAB01: 'lab01',
  LAB02: 'lab02',
  LAB03: 'lab03',
  LAB04: 'lab04',
  LAB05: 'lab05',
  LAB06: 'lab06',
  LAB07: 'lab07',
  LAB08: 'lab08',
  LAB09: 'lab09',
  LAB10: 'lab10',
  LAB11: 'lab11',
  LAB12: 'lab12',
  LAB13: 'lab13',
  INTEGRATION: 'integrationsloven',
  OEVRIGE: 'oevrige',
  OEVRIGE_UDEN_KONTAKTGRUPPE: 'oevrige-uden-kontaktgruppe',
};

/** The cast's målgruppe as DFDG writes it. */
export function maalgruppeOf(person: Pick<Person, 'maalgruppe'>): Maalgruppe | null {
  return person.maalgruppe ? maalgruppeKeys[person.maalgruppe] : null;
}

type Fact = (person: Person) => string | false;

const insurance = { fuldtid: 'fuldtidsforsikret', deltid: 'deltidsforsikret' } as const;

const facts: readonly Fact[] = [
  (person) => !person.hasAccount && 'Har MitID, men ingen konto. Brug personen til at oprette en.',
  (person) => person.tilmeldtSince !== null && 'Tilmeldt som ledig.',
  (person) => person.afmeldtSince !== null && 'Afmeldt.',
  (person) => person.sygemeldtSince !== null && 'Sygemeldt.',
  (person) => person.frist !== null && person.frist.day >= 0 && 'Har en frist for at booke jobsamtale.',
  (person) => person.frist !== null && person.frist.day < 0 && 'Har overskredet en frist for jobsamtale.',
  (person) => person.isStraksbookingramt && 'Skal booke et møde for at kunne tilmelde sig.',
  (person) => person.akasse !== null && `Medlem af ${person.akasse.name}, ${insurance[person.akasse.insurance]}.`,
  (person) => person.hasDagpengeCounter && 'Har dagpengetællere.',
  (person) => person.hasSupplerendeCounter && 'Får supplerende dagpenge.',
  (person) => person.hours225 !== null && 'Omfattet af 225-timersreglen.',
  (person) => person.screening?.state === 'aktiv' && 'Skal udfylde et forberedelsesskema.',
  (person) =>
    person.screening?.state === 'besvaret' &&
    `Besvarede forberedelsesskemaet ${-person.screening.answeredOn} dage før demonstrationen begyndte.`,
  (person) => person.rehabilitering?.status === 'forberedelse' && 'Rehabiliteringssag: skal udfylde "Min situation".',
  (person) => person.rehabilitering?.status === 'indstillet' && 'Rehabiliteringssag: indstillet til ressourceforløb.',
  (person) => person.isProtected && 'Har navne- og adressebeskyttelse.',
  (person) => (person.lastLogin ?? 0) < -365 && 'Har ikke logget ind i halvandet år.',
  (person) => person.home === null && 'Ingen registreret adresse.',
];

/** What is worth knowing about a person before logging in as them: one sentence each. */
export function factsAbout(person: Person): string[] {
  return facts.map((fact) => fact(person)).filter((sentence) => sentence !== false);
}
