import type { Transaction } from '@/prisma/client';
import type { Caller } from '@/services/http/caller';
import type { Implementation } from '@/services/http/implementation';
import { Ok, type Result } from '@/services/http/result';
import type { dfdgContract } from '../contract';
import type { SkjultFelt } from '../status';
import { type DfdgStandIn, findByCpr, isCpr, malformedCpr, unknownCitizen, withheldFrom } from './access';
import { findPaamindelser, findTaellere } from './paamindelse-tables';
import { isForAkasse } from './rules';

type Operations = Implementation<typeof dfdgContract, Transaction>;

/** What waits for a citizen, and how far their counters have come. */
export function paamindelseOperations(standIn: DfdgStandIn): Pick<Operations, 'getPaamindelser' | 'listTaellere'> {
  const { db, personKey, today } = standIn;

  return {
    async getPaamindelser({ cpr }, caller) {
      const withheld = await withheldOf(standIn, caller, cpr);
      if (!withheld.ok) return withheld;
      const found = await findPaamindelser(db, personKey(cpr), today());
      if (!found) return unknownCitizen();
      const isFiltered = withheld.value.includes('frister');
      return Ok(isFiltered ? { ...found, indkaldelser: found.indkaldelser.filter(isForAkasse) } : found);
    },

    async listTaellere({ cpr }, caller) {
      const withheld = await withheldOf(standIn, caller, cpr);
      if (!withheld.ok) return withheld;
      const found = await findTaellere(db, personKey(cpr));
      if (!found) return unknownCitizen();
      const isHidden = withheld.value.includes('hasHoursToNudgingSocialAid');
      return Ok(isHidden ? found.filter(({ art }) => art !== 'timer-225') : found);
    },
  };
}

/** The fields withheld from this caller. Only a caseworker's right to look needs another question to the tables. */
async function withheldOf(standIn: DfdgStandIn, caller: Caller, cpr: string): Promise<Result<SkjultFelt[]>> {
  if (!isCpr(cpr)) return malformedCpr();
  if (caller.kind === 'portal' || caller.kind === 'borger') return Ok([]);
  const borger = await findByCpr(standIn, cpr);
  return borger.ok ? withheldFrom(standIn, caller, borger.value) : borger;
}
