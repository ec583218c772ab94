import type { Maalgruppe } from '@/services/dfdg';
import { type CitizenFacts, isSygemeldt } from './facts';
import { ruleFor, type StatusChange } from './table';

type Condition = (facts: CitizenFacts, on: string) => boolean;

const changeIsPossible: Record<StatusChange, Condition> = {
  tilmelding: (facts, on) => !facts.tilmeldt && !isSygemeldt(facts, on),
  afmelding: (facts) => facts.tilmeldt,
  sygemelding: (facts, on) => facts.tilmeldt && !isSygemeldt(facts, on),
  raskmelding: isSygemeldt,
};

/** The changes of status that a citizen can make here on a day (TIL-1, TIL-4, TIL-5), in a fixed order. */
export function statusChangesFor(maalgruppe: Maalgruppe | null, facts: CitizenFacts, on: string): StatusChange[] {
  return ruleFor(maalgruppe, on).statusChanges.filter((change) => changeIsPossible[change](facts, on));
}
