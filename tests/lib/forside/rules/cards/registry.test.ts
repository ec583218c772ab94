import { describe, expect, test } from 'vitest';
import type { CardFacts } from '@/lib/forside/rules/cards/card';
import { cards, cardsFor } from '@/lib/forside/rules/cards/registry';
import { pages } from '@/tests/access/table';
import { cardFacts } from './facts';

const counters = [
  { art: 'forlaengelse', vaerdi: 765, maal: 962 },
  { art: 'karens', vaerdi: 76, maal: 148, til: '2027-01-03' },
  { art: 'supplerende', vaerdi: 21, maal: 30 },
  { art: 'timer-225', vaerdi: 140, maal: 225 },
] as const;
const flags = { harSupplerendeTaeller: true, hasHoursToNudgingSocialAid: true };
const nearbyAds = { stilling: 'kok', count: 9, km: 50, days: 7, href: '/find-job?occupations=x' };

const joblog = { isBegun: true, stilleDage: 40, antal: 0, aftaltPrUge: 2 };

const everything: CardFacts = { ...cardFacts(counters, flags), nearbyAds, joblog };
const keys = (facts = everything) => cardsFor(facts).map(({ key }) => key);

describe('the forsidekort (FOR-2)', () => {
  test('are two at most, the ones that move people most', () => {
    expect(keys()).toEqual(['nye-annoncer', 'karens']);
  });

  test('are those with data', () => {
    expect(keys({ ...everything, nearbyAds: { ...nearbyAds, count: 0 } })).toEqual(['karens', 'supplerende']);
    expect(keys({ ...everything, taellere: null, joblog: null })).toEqual(['nye-annoncer']);
    expect(keys({ ...everything, nearbyAds: null, taellere: null })).toEqual(['joblog']);
    expect(cardsFor(cardFacts([]))).toEqual([]);
  });

  test('have a key of their own each, and lead to pages that exist', () => {
    expect(new Set(cards.map(({ key }) => key)).size).toBe(cards.length);
    for (const { draw } of cards) {
      const path = draw(everything)?.link.path ?? expect.unreachable('every card has its data here');
      expect(pages[path.replace(/\?.*/, '')]?.looking).toBe('shows');
    }
  });
});
