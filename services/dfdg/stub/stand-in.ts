import type { Database, Transaction } from '@/prisma/client';
import type { Caller } from '@/services/http/caller';
import type { Implementation } from '@/services/http/implementation';
import { Err, Ok, type Result } from '@/services/http/result';
import { dfdgCodes as codes, type dfdgContract } from '../contract';
import type { SkjultFelt } from '../status';
import { faultIn, withConsequences } from './changes';
import { maaSe, skjulteFelterFor, withhold } from './rules';
import { type Borger, findBorger, findMyndighed, updateBorger } from './tables';

/** What the stand-in needs around it. */
export type DfdgStandIn = {
  db: Database;
  /** A keyed hash of a CPR number, so that no copy of the database holds one. */
  personKey: (cpr: string) => string;
  /** Today in Denmark as `YYYY-MM-DD`. */
  today: () => string;
};

const notAuthorised = () => Err('refused', 'the caller may not', codes.notAuthorised);
const unknownCitizen = () => Err('not_found', 'DFDG does not know the citizen', codes.notFound);

/** DFDG as far as it is public, on the stand-in's own tables. */
export function dfdgStandIn(standIn: DfdgStandIn): Implementation<typeof dfdgContract, Transaction> {
  const { db, personKey, today } = standIn;

  return {
    async getBorgerstatus({ cpr }, caller) {
      const borger = await findByCpr(standIn, cpr);
      if (!borger.ok) return borger;
      const skjulteFelter = await withheldFrom(standIn, caller, borger.value);
      return skjulteFelter.ok ? Ok(withhold(borger.value.status, skjulteFelter.value)) : skjulteFelter;
    },

    async getSagsbehandleradgang({ cpr }, caller) {
      if (caller.kind !== 'sagsbehandler') return notAuthorised();
      const borger = await findByCpr(standIn, cpr);
      if (!borger.ok) return borger;
      const skjulteFelter = await withheldFrom(standIn, caller, borger.value);
      return skjulteFelter.ok ? Ok({ skjulteFelter: skjulteFelter.value }) : skjulteFelter;
    },

    async getMyndighed({ cvr }) {
      const found = await findMyndighed(db, cvr);
      return found
        ? Ok({ art: found.art, navn: found.navn })
        : Err('not_found', 'no such organisation', codes.notFound);
    },

    async opdaterBorgerstatus({ cpr, ...changes }, caller, { tx }) {
      if (caller.kind !== 'system') return notAuthorised();
      if (!isCpr(cpr)) return malformedCpr();
      const fault = faultIn(changes, today());
      if (fault) return Err('invalid', fault, codes.invalidMessage);
      if (!tx) throw new Error('A write needs the transaction that remembers its request id');
      const isKnown = await updateBorger(tx, personKey(cpr), withConsequences(changes));
      const borger = isKnown && (await findBorger(tx, personKey(cpr), today()));
      return borger ? Ok(borger.status) : unknownCitizen();
    },
  };
}

async function findByCpr({ db, personKey, today }: DfdgStandIn, cpr: string): Promise<Result<Borger>> {
  if (!isCpr(cpr)) return malformedCpr();
  const borger = await findBorger(db, personKey(cpr), today());
  return borger ? Ok(borger) : unknownCitizen();
}

/** The fields withheld from this caller, or 4575 when the caller is a caseworker who may not look at all. */
async function withheldFrom(standIn: DfdgStandIn, caller: Caller, borger: Borger): Promise<Result<SkjultFelt[]>> {
  if (caller.kind !== 'sagsbehandler') return Ok([]);
  const myndighed = await findMyndighed(standIn.db, caller.cvr);
  // The kind of office is DFDG's to know; a caller that calls itself something else is not believed.
  const isGenuine = myndighed?.art === caller.art;
  return isGenuine && maaSe(myndighed, borger, standIn.today()) ? Ok(skjulteFelterFor(caller.art)) : notAuthorised();
}

// Modulus 11 no longer holds for all numbers (since 1 October 2007), so the ten digits are all there is to check.
function isCpr(cpr: string): boolean {
  return /^\d{10}$/.test(cpr);
}

function malformedCpr(): Result<never> {
  return Err('invalid', 'not a CPR number of ten digits', codes.malformedCpr);
}
