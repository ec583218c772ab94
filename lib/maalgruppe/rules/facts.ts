import { daysBetween } from '@/lib/kalender/rules';
import type { Borgerstatus } from '@/services/dfdg';

/** What menu and forside need to know of a citizen, as DFDG tells it. */
export type CitizenFacts = Pick<
  Borgerstatus,
  | 'tilmeldt'
  | 'sygemeldtSiden'
  | 'straksbookingPaakraevet'
  | 'frister'
  | 'harDagpengetaeller'
  | 'harSupplerendeTaeller'
  | 'hasHoursToNudgingSocialAid'
  | 'currentAidLevelIsHigh'
  | 'screening'
  | 'rehabilitering'
>;

/** For the menu when DFDG cannot be asked, and for somebody DFDG has never heard of: what everybody has. */
export const nothingKnown: CitizenFacts = {
  tilmeldt: false,
  sygemeldtSiden: null,
  straksbookingPaakraevet: false,
  frister: [],
  harDagpengetaeller: false,
  harSupplerendeTaeller: false,
  hasHoursToNudgingSocialAid: false,
  currentAidLevelIsHigh: null,
  screening: null,
  rehabilitering: null,
};

// SCR-2: the result is shown on the day of the answer and the 89 days after it.
const resultDays = 90;

/** Whether a screening waits for an answer, or its result can still be seen. */
export function hasScreening({ screening }: CitizenFacts, on: string): boolean {
  if (!screening) return false;
  const { aktiv, besvaretDato } = screening;
  return aktiv || (besvaretDato !== null && daysBetween(besvaretDato, on) < resultDays);
}

/** Whether the citizen is reported sick on the day. */
export function isSygemeldt({ sygemeldtSiden }: CitizenFacts, on: string): boolean {
  return sygemeldtSiden !== null && sygemeldtSiden <= on;
}

/** Whether a meeting has to be booked and there is still time. */
export function hasOpenFrist({ frister }: CitizenFacts, on: string): boolean {
  return frister.some(({ fristdato }) => fristdato >= on);
}

/** Whether the citizen has a rehabiliteringsforløb that has not ended. */
export function isInRehabilitering({ rehabilitering }: CitizenFacts): boolean {
  return rehabilitering !== null && rehabilitering.status !== 'afsluttet';
}
