import type { Transaction } from '@/prisma/client';
import type { Implementation } from '@/services/http/implementation';
import { Err, Ok } from '@/services/http/result';
import { dfdgCodes as codes, type dfdgContract } from '../contract';
import { type DfdgStandIn, findByCpr, notAuthorised, unknownCitizen, withheldFrom } from './access';
import { faultIn, withConsequences } from './changes';
import { joblogOperations } from './joblog-operations';
import { jobwishOperations } from './jobwish-operations';
import { paamindelseOperations } from './paamindelse-operations';
import { withhold } from './rules';
import { findBorger, findMyndighed, updateBorger } from './tables';

export type { DfdgStandIn } from './access';

/** DFDG as far as it is public, on the stand-in's own tables. */
export function dfdgStandIn(standIn: DfdgStandIn): Implementation<typeof dfdgContract, Transaction> {
  const { db, personKey, today } = standIn;

  return {
    ...joblogOperations(standIn),
    ...jobwishOperations(standIn),
    ...paamindelseOperations(standIn),

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
      const borger = await findByCpr(standIn, cpr);
      if (!borger.ok) return borger;
      const skjulteFelter = await withheldFrom(standIn, caller, borger.value);
      if (!skjulteFelter.ok) return skjulteFelter;
      const fault = faultIn(changes, today());
      if (fault) return Err('invalid', fault, codes.invalidMessage);
      if (!tx) throw new Error('A write needs the transaction that remembers its request id');
      const isKnown = await updateBorger(tx, personKey(cpr), withConsequences(changes));
      const changed = isKnown && (await findBorger(tx, personKey(cpr), today()));
      return changed ? Ok(withhold(changed.status, skjulteFelter.value)) : unknownCitizen();
    },
  };
}
