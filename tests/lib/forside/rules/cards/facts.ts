import type { CardFacts } from '@/lib/forside/rules/cards/card';
import { type CitizenFacts, nothingKnown } from '@/lib/maalgruppe/rules/facts';
import type { Taeller } from '@/services/dfdg';
import { on } from '../facts';

type Counted = Pick<Taeller, 'art' | 'vaerdi' | 'maal'> & Partial<Taeller>;

/** Somebody with these counters, and nothing else to show. */
export function cardFacts(taellere: readonly Counted[], status: Partial<CitizenFacts> = {}): CardFacts {
  return {
    ...{ on, nearbyAds: undefined, joblog: null, status: { ...nothingKnown, ...status } },
    taellere: taellere.map((one) => ({ til: null, opgjort: '2026-11-03', ...one })),
  };
}
