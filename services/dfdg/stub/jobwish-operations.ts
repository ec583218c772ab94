import type { Transaction } from '@/prisma/client';
import type { Caller } from '@/services/http/caller';
import type { ParsedInput } from '@/services/http/contract';
import type { Implementation } from '@/services/http/implementation';
import { Err, Ok } from '@/services/http/result';
import { dfdgCodes as codes, type dfdgContract } from '../contract';
import { type DfdgStandIn, findByCpr, isCpr, isStranger, malformedCpr, notAuthorised, withheldFrom } from './access';
import { passOn } from './jobsearch';
import { findJobwishList, findVideresendelse, saveJobwishList } from './jobwish-tables';

type Operations = Implementation<typeof dfdgContract, Transaction>;
type Written = ParsedInput<typeof dfdgContract, 'replaceJobwishes'>['jobwishes'];

/** "Jeg søger job som": DFDG holds the list that all systems agree on, and passes it on. */
export function jobwishOperations(
  standIn: DfdgStandIn,
): Pick<Operations, 'getJobwishes' | 'replaceJobwishes' | 'getVideresendelse'> {
  const { db, personKey, today, now = () => new Date() } = standIn;

  return {
    async getJobwishes({ cpr }, caller) {
      if (!isCpr(cpr)) return malformedCpr();
      if (await isStranger(standIn, caller)) return notAuthorised();
      if (caller.kind === 'sagsbehandler') {
        const borger = await findByCpr(standIn, cpr);
        if (!borger.ok) return notAuthorised();
        const withheld = await withheldFrom(standIn, caller, borger.value);
        if (!withheld.ok) return withheld;
      }
      return Ok(await findJobwishList(db, personKey(cpr)));
    },

    async replaceJobwishes({ cpr, kendtVersion, jobwishes }, caller, { tx, requestId }) {
      if (caller.kind === 'sagsbehandler' || (await isStranger(standIn, caller))) return notAuthorised();
      if (!isCpr(cpr)) return malformedCpr();
      const fault = faultInJobwishes(jobwishes, today());
      if (fault) return Err('invalid', fault, codes.invalidMessage);
      if (!tx) throw new Error('A write needs the transaction that remembers its request id');
      const list = { version: requestId, aendret: now(), aendretAf: nameOf(caller), jobwishes };
      const isSaved = await saveJobwishList(tx, personKey(cpr), kendtVersion, list);
      if (!isSaved) return Err('conflict', 'the list has another version by now', codes.newerVersion);
      await passOn(tx, personKey(cpr), list);
      return Ok({ version: requestId });
    },

    async getVideresendelse({ cpr }, caller) {
      if (caller.kind === 'sagsbehandler' || caller.kind === 'borger') return notAuthorised();
      if (await isStranger(standIn, caller)) return notAuthorised();
      return isCpr(cpr) ? Ok(await findVideresendelse(db, personKey(cpr))) : malformedCpr();
    },
  };
}

/** What contradicts itself in a list, in English for the writing system's operators; null when it holds. */
export function faultInJobwishes(jobwishes: Written, idag: string): string | null {
  const uris = new Set(jobwishes.map(({ conceptUriDa }) => conceptUriDa));
  if (uris.size < jobwishes.length) return 'the same stillingsbetegnelse twice';
  const thisYear = Number(idag.slice(0, 4));
  return jobwishes.some(({ yearLastUsed }) => (yearLastUsed ?? 0) > thisYear) ? 'a yearLastUsed in the future' : null;
}

function nameOf(caller: Caller): string {
  return caller.kind === 'system' ? caller.name : 'jobnet';
}
