import type { Card, CardEntry, CardFacts } from './card';
import { forlaengelse } from './forlaengelse';
import { joblog } from './joblog';
import { karens } from './karens';
import { nyeAnnoncer } from './nye-annoncer';
import { supplerende } from './supplerende';
import { timer225 } from './timer-225';

/** FOR-2: as many as stand on the forside at once. */
export const mostCards = 2;

/** Every kind of forsidekort, the one that moves people most first. */
export const cards: readonly CardEntry[] = [nyeAnnoncer, karens, supplerende, timer225, joblog, forlaengelse];

/** The cards to show: the first that have data. */
export function cardsFor(facts: CardFacts, entries: readonly CardEntry[] = cards): (Card & { key: string })[] {
  return entries
    .flatMap(({ key, draw }) => {
      const card = draw(facts);
      return card ? [{ key, ...card }] : [];
    })
    .slice(0, mostCards);
}
