import type { Maalgruppe } from '@/services/dfdg';
import { type CitizenFacts, hasOpenFrist, isSygemeldt } from './facts';
import { type PrimaryAction, ruleFor, type StatusChange } from './table';

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

const always: Condition = () => true;

const actionIsDue: Record<PrimaryAction, Condition> = {
  raskmelding: isSygemeldt,
  straksbooking: (facts) => !facts.tilmeldt && facts.straksbookingPaakraevet,
  tilmelding: (facts) => !facts.tilmeldt,
  'book-samtale': hasOpenFrist,
  'e-guide': always,
  'min-situation': (facts) => facts.rehabilitering?.status === 'forberedelse',
  forberedelsesskema: (facts) => facts.screening?.aktiv ?? false,
  'find-job': always,
};

/** The one thing the forside puts first for a citizen on a day (FOR-5). */
export function primaryActionFor(maalgruppe: Maalgruppe | null, facts: CitizenFacts, on: string): PrimaryAction {
  const { primaryActions } = ruleFor(maalgruppe, on);
  return primaryActions.find((action) => actionIsDue[action](facts, on)) ?? 'find-job';
}
