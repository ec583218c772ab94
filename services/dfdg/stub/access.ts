import type { Database } from '@/prisma/client';
import type { Caller } from '@/services/http/caller';
import { Err, Ok, type Result } from '@/services/http/result';
import { dfdgCodes as codes } from '../contract';
import type { SkjultFelt } from '../status';
import { maaSe, skjulteFelterFor } from './rules';
import { findSystem } from './systems';
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

/** The fields withheld from this caller, or 4575 when the caller is a caseworker or a system that may not look at all. */
export async function withheldFrom(
  standIn: DfdgStandIn,
  caller: Caller,
  borger: Borger,
): Promise<Result<SkjultFelt[]>> {
  if (caller.kind === 'portal' || caller.kind === 'borger') return Ok([]);
  if (caller.kind === 'system') {
    const office = await officeOf(standIn, caller.name, borger);
    return office.ok ? Ok(skjulteFelterFor(office.value.art)) : office;
  }
  const myndighed = await findMyndighed(standIn.db, caller.cvr);
  // The kind of office is DFDG's to know; a caller that calls itself something else is not believed.
  const isGenuine = myndighed?.art === caller.art;
  return isGenuine && maaSe(myndighed, borger, standIn.today()) ? Ok(skjulteFelterFor(caller.art)) : notAuthorised();
}

/** The organisation a system speaks for, when its people may look at the citizen. */
export async function officeOf(
  { db, today }: DfdgStandIn,
  system: string,
  borger: Borger,
): Promise<Result<{ art: 'jobcenter' | 'akasse'; navn: string }>> {
  const office = await findSystem(db, system);
  if (!office || !maaSe(office, borger, today())) return notAuthorised();
  const { art, navn } = office;
  return art === 'jobcenter' || art === 'akasse' ? Ok({ art, navn }) : notAuthorised();
}

/** Whether a system speaks for no organisation that DFDG knows. */
export async function isStranger({ db }: DfdgStandIn, caller: Caller): Promise<boolean> {
  return caller.kind === 'system' && (await findSystem(db, caller.name)) === null;
}

// Modulus 11 no longer holds for all numbers (since 1 October 2007), so the ten digits are all there is to check.
export function isCpr(cpr: string): boolean {
  return /^\d{10}$/.test(cpr);
}

export function malformedCpr(): Result<never> {
  return Err('invalid', 'not a CPR number of ten digits', codes.malformedCpr);
}
