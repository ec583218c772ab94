import type { Employee, Person } from '@/prisma/seed/person';
import type { Cast, EmployedPerson, MitidPerson } from '@/services/identity/stub/cast';

const maalgrupper: Record<NonNullable<Person['maalgruppe']>, string> = {
  LAB01: 'Dagpengemodtager',
  LAB02: 'Jobparat kontanthjælpsmodtager',
  LAB03: 'Aktivitetsparat kontanthjælpsmodtager',
  LAB04: 'Uddannelsesparat uddannelseshjælpsmodtager',
  LAB05: 'Aktivitetsparat uddannelseshjælpsmodtager',
  LAB06: 'Sygedagpengemodtager',
  LAB07: 'Jobafklaringsforløb',
  LAB08: 'Ressourceforløb',
  LAB09: 'Fleksjobvisiteret',
  LAB10: 'Revalidend',
  LAB11: 'Førtidspensionist',
  LAB12: 'Selvforsørgende, ikke i beskæftigelse',
  LAB13: 'Ung under 18',
  INTEGRATION: 'Integrationsloven',
  OEVRIGE: 'Øvrige',
  OEVRIGE_UDEN_KONTAKTGRUPPE: 'Øvrige uden kontaktgruppe',
};

const roles: Record<Employee['role'], string> = {
  jobcenter: 'Sagsbehandler i jobcenter: må se dem, der bor i kommunen',
  akasse: 'Sagsbehandler i a-kasse: må se a-kassens medlemmer',
  support: 'Support',
  arbejdsgiver: 'Arbejdsgiver',
};

/** The demonstration's people as the identity stand-in shows them and speaks for them. */
export function demoCast(people: readonly Person[], employees: readonly Employee[]): Cast {
  return { people: people.map(asMitidPerson), employees: employees.map(asEmployedPerson) };
}

function asMitidPerson(person: Person): MitidPerson {
  return {
    key: person.key,
    cpr: person.cpr,
    name: person.name,
    isProtected: person.isProtected,
    birthDate: person.birthDate,
    mitidUuid: person.mitidUuid,
    city: person.home?.city ?? 'Ingen registreret bopæl',
    maalgruppe: person.maalgruppe ? maalgrupper[person.maalgruppe] : 'Ingen målgruppe',
    story: storyOf(person),
  };
}

function asEmployedPerson(employee: Employee): EmployedPerson {
  const { key, name, cvr, organisation, professionalId } = employee;
  return { key, name, cvr, organisation, professionalId, story: roles[employee.role] };
}

/** One line from what the registers say, so that the picker cannot promise what the seed does not hold. */
export function storyOf(person: Person): string {
  const facts = [
    person.hasAccount ? undefined : 'har MitID, men ingen konto på Jobnet',
    tilmelding(person),
    person.isStraksbookingramt ? 'skal booke en samtale straks' : undefined,
    person.frist && person.frist.day > 0 ? 'skal booke en jobsamtale' : undefined,
    person.akasse ? `medlem af ${person.akasse.name}, ${person.akasse.insurance}sforsikret` : undefined,
    person.hours225 ? 'omfattet af 225-timersreglen' : undefined,
    person.screening?.state === 'aktiv' ? 'screening venter på svar' : undefined,
    person.screening?.state === 'besvaret' ? 'screening besvaret' : undefined,
    rehabilitering(person),
    person.isProtected ? 'navne- og adressebeskyttet' : undefined,
    (person.lastLogin ?? 0) < -365 ? 'har ikke logget ind i over et år' : undefined,
  ].filter((fact) => fact !== undefined);
  const line = facts.join(', ');
  return line.charAt(0).toUpperCase() + line.slice(1);
}

function tilmelding(person: Person): string | undefined {
  if (person.sygemeldtSince !== null) return 'sygemeldt';
  if (person.tilmeldtSince !== null) return 'tilmeldt som ledig';
  if (person.afmeldtSince !== null) return 'afmeldt efter en overskredet frist';
  return person.hasAccount ? 'ikke tilmeldt' : undefined;
}

function rehabilitering(person: Person): string | undefined {
  if (!person.rehabilitering) return undefined;
  const isPreparing = person.rehabilitering.status === 'forberedelse';
  return isPreparing ? 'rehabiliteringsforløb under forberedelse' : 'indstillet til ressourceforløb';
}
