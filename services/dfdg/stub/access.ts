import type { Database } from '@/prisma/client';
import type { Caller } from '@/services/http/caller';
import { Err, Ok, type Result } from '@/services/http/result';
import { dfdgCodes as codes } from '../contract';
import type { SkjultFelt } from '../status';
import { maaSe, skjulteFelterFor } from './rules';
import { type Borger, findBorger, findMyndighed } from './tables';

/** What the stand-in needs around it. */
export type DfdgStandIn = {
  db: Database;
  /** A keyed hash of a CPR number, so that no copy of the database holds one. */
  personKey: (cpr: string) => string;
  /** Today in Denmark as `YYYY-MM-DD`. */
  today: () => string;
  /** The present moment; the machine's own unless said. */
  now?: () => Date;
};

export const notAuthorised = () => Err('refused', 'the caller may not', codes.notAuthorised);
export const unknownCitizen = () => Err('not_found', 'DFDG does not know the citizen', codes.notFound);

/** The citizen, or why there is no answer about them. */
export async function findByCpr({ db, personKey, today }: DfdgStandIn, cpr: string): Promise<Result<Borger>> {
  if (!isCpr(cpr)) return malformedCpr();
  const borger = await findBorger(db, personKey(cpr), today());
  return borger ? Ok(borger) : unknownCitizen();
}

/** The fields withheld from this caller, or 4575 when the caller is a caseworker who may not look at all. */
export async function withheldFrom(
  standIn: DfdgStandIn,
  caller: Caller,
  borger: Borger,
): Promise<Result<SkjultFelt[]>> {
  if (caller.kind !== 'sagsbehandler') return Ok([]);
  const myndighed = await findMyndighed(standIn.db, caller.cvr);
  // The kind of office is DFDG's to know; a caller that calls itself something else is not believed.
  const isGenuine = myndighed?.art === caller.art;
  return isGenuine && maaSe(myndighed, borger, standIn.today()) ? Ok(skjulteFelterFor(caller.art)) : notAuthorised();
}

// Modulus 11 no longer holds for all numbers (since 1 October 2007), so the ten digits are all there is to check.
export function isCpr(cpr: string): boolean {
  return /^\d{10}$/.test(cpr);
}

export function malformedCpr(): Result<never> {
  return Err('invalid', 'not a CPR number of ten digits', codes.malformedCpr);
}
