import type { Database } from '@/prisma/client';
import type { Caller } from '@/services/http/caller';
import type { Implementation } from '@/services/http/implementation';
import { Err, Ok } from '@/services/http/result';
import { cprCodes as codes, type cprContract, type Person } from '../contract';
import { findPerson } from './tables';

/** What the stand-in needs around it. */
export type CprStandIn = {
  db: Database;
  /** A keyed hash of a CPR number, so that no copy of the database holds one. */
  personKey: (cpr: string) => string;
};

/** The CPR register as the portal meets it, on the stand-in's own table. */
export function cprStandIn({ db, personKey }: CprStandIn): Implementation<typeof cprContract> {
  return {
    async getPerson({ cpr }, caller) {
      // Authorities have agreements of their own with CPR; nobody borrows Jobnet's.
      if (caller.kind === 'system') return Err('refused', 'only the portal may ask', codes.notAuthorised);
      // Modulus 11 no longer holds for all numbers, so the ten digits are all there is to check.
      if (!/^\d{10}$/.test(cpr)) return Err('invalid', 'not a CPR number of ten digits', codes.malformedCpr);
      const person = await findPerson(db, personKey(cpr));
      if (!person) return Err('not_found', 'CPR does not know the person', codes.unknownPerson);
      return Ok(asSeenBy(caller, person));
    },
  };
}

/** A caseworker knows whom they look at, but a protected address stays with the citizen and the portal. */
function asSeenBy(caller: Caller, person: Person): Person {
  return person.beskyttet && caller.kind === 'sagsbehandler' ? { ...person, adresse: null } : person;
}
