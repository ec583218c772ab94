import type { Transaction } from '@/prisma/client';
import type { Person } from '@/prisma/seed/person';
import { addressLine } from './tables';

type Cast = { people: readonly Person[]; personKey: (cpr: string) => string };

/** The cast in the register. */
export function cprSeed({ people, personKey }: Cast) {
  return {
    name: 'cpr',
    isEmpty: async (db: Transaction): Promise<boolean> => (await db.cprPerson.count()) === 0,
    fill: async (db: Transaction): Promise<void> => {
      const data = people.map((person) => ({
        personKey: personKey(person.cpr),
        ...nameOf(person),
        beskyttet: person.isProtected,
        ...homeOf(person),
      }));
      await db.cprPerson.createMany({ data });
    },
  };
}

function nameOf({ name }: Person): { fornavn: string; efternavn: string } {
  const lastSpace = name.lastIndexOf(' ');
  return { fornavn: name.slice(0, lastSpace), efternavn: name.slice(lastSpace + 1) };
}

function homeOf({ home }: Person) {
  if (!home) return {};
  const { postcode: postnr, city: by, municipalityCode: kommunekode, latitude: lat, longitude: lon } = home;
  return { ...addressLine(home.street), postnr, by, kommunekode, lat, lon };
}
