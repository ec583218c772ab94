import type { Transaction } from '@/prisma/client';
import { dayFrom, type Employee, type Person } from '@/prisma/seed/person';
import { type Maalgruppe, maalgruppeSchema } from '../status';
import { addDays } from './rules';

type Cast = { people: readonly Person[]; employees: readonly Employee[]; personKey: (cpr: string) => string };

/** A meeting has to be held at the latest this many days after the last day for booking it. */
const daysFromFristToMeeting = 14;

/** What jobcentres and a-kasser have reported about the cast. */
export function dfdgSeed(cast: Cast) {
  return {
    name: 'dfdg',
    isEmpty: async (db: Transaction): Promise<boolean> => (await db.dfdgMyndighed.count()) === 0,
    fill: async (db: Transaction, seededOn: string): Promise<void> => {
      await db.dfdgMyndighed.createMany({ data: organisations(cast), skipDuplicates: true });
      for (const person of cast.people) await addBorger(db, person, cast.personKey(person.cpr), seededOn);
    },
  };
}

function organisations({ people, employees }: Cast) {
  const offices = employees.map(({ cvr, role, organisation, municipalityCode }) => ({
    cvr,
    art: role === 'arbejdsgiver' ? ('employer' as const) : role,
    navn: organisation,
    kommunekode: municipalityCode ?? null,
  }));
  const funds = people.flatMap(({ akasse }) =>
    akasse ? [{ cvr: akasse.cvr, art: 'akasse' as const, navn: akasse.name }] : [],
  );
  return [...offices, ...funds];
}

async function addBorger(db: Transaction, person: Person, personKey: string, seededOn: string): Promise<void> {
  // Nobody has reported a person without målgruppe, so DFDG does not know them.
  if (!person.maalgruppe) return;
  const day = (offset: number | null) => (offset === null ? null : dateOf(dayFrom(seededOn, offset)));
  const { frist, akasse, screening } = person;
  await db.dfdgBorger.create({
    data: {
      personKey,
      maalgruppe: maalgruppeOf(person.maalgruppe),
      kommunekode: person.home?.municipalityCode ?? null,
      tilmeldtSiden: day(person.tilmeldtSince),
      afmeldtSiden: day(person.afmeldtSince),
      sygemeldtSiden: day(person.sygemeldtSince),
      kanSelvbooke: person.tilmeldtSince !== null || frist !== null,
      straksbookingPaakraevet: person.isStraksbookingramt,
      harDagpengetaeller: person.hasDagpengeCounter,
      harSupplerendeTaeller: person.hasSupplerendeCounter,
      hasHoursToNudgingSocialAid: person.hours225 !== null,
      currentAidLevelIsHigh: person.hours225?.isAidLevelHigh ?? null,
      screeningAktiv: screening?.state === 'aktiv',
      screeningBesvaretDato: screening?.state === 'besvaret' ? day(screening.answeredOn) : null,
      rehabiliteringStatus: person.rehabilitering?.status ?? null,
      frister: { create: frist ? [fristOf(frist, seededOn)] : [] },
      medlemskaber: {
        create: akasse ? [{ cvr: akasse.cvr, fraDato: dateOf(dayFrom(seededOn, akasse.memberSince)) }] : [],
      },
    },
  });
}

function fristOf({ samtaletype, day }: NonNullable<Person['frist']>, seededOn: string) {
  const fristdato = dayFrom(seededOn, day);
  const sidsteAfholdelsesdato = dateOf(addDays(fristdato, daysFromFristToMeeting));
  return { samtaleType: samtaletype, fristdato: dateOf(fristdato), sidsteAfholdelsesdato };
}

function maalgruppeOf(name: NonNullable<Person['maalgruppe']>): Maalgruppe {
  if (name === 'INTEGRATION') return 'integrationsloven';
  return maalgruppeSchema.parse(name.toLowerCase().replaceAll('_', '-'));
}

function dateOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
