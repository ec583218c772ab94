import { type ForsideFacts, nothingWaits } from '@/lib/forside/rules/facts';
import { type CitizenFacts, nothingKnown } from '@/lib/maalgruppe/rules/facts';
import type { Maalgruppe } from '@/services/dfdg';

/** A Monday. */
export const on = '2026-11-23';

/** A citizen of a målgruppe, ordinary but for what is said here. */
export function citizen(maalgruppe: Maalgruppe | null, status: Partial<CitizenFacts> = {}) {
  return { citizen: { maalgruppe, status: { ...nothingKnown, ...status } } };
}

/** A dagpengemodtager for whom there is nothing to do, but for what is said here. */
export function factsOf(some: Partial<ForsideFacts> = {}): ForsideFacts {
  return {
    ...{ on, waiting: nothingWaits, jobwishes: [], account: { email: 'confirmed', previousLogin: '2026-11-22' } },
    ...citizen('lab01', { tilmeldt: true }),
    ...some,
  };
}

/** What waits, but for what is said here nothing. */
export function waits(some: Partial<NonNullable<ForsideFacts['waiting']>>): Pick<ForsideFacts, 'waiting'> {
  return { waiting: { ...nothingWaits, ...some } };
}

/** A frist for a jobsamtale, with a fortnight to hold it. */
export function fristOn(fristdato: string): CitizenFacts['frister'][number] {
  const friststatusType = fristdato < on ? 'overskredet' : 'aktiv';
  return { friststatusType, samtaleType: 7, fristdato, sidsteAfholdelsesdato: '2026-12-24' };
}
