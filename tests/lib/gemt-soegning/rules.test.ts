import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countNew, remember, rememberNothing } from '@/lib/gemt-soegning/rules';

const ad = (key: string, day: number) => ({ key, publishedAt: `2026-11-${String(day).padStart(2, '0')}T08:00:00Z` });
const before = [ad('c', 20), ad('b', 18), ad('a', 10)];

describe('the new ads of a saved search', () => {
  test('are none when nothing has changed', () => {
    expect(countNew(before, 3, remember(before, 3))).toEqual({ count: 0, isMore: false });
  });

  test('are those that were not there, also when they say that they are old', () => {
    const now = [ad('d', 21), ...before, ad('late', 2)];
    expect(countNew(now, 5, remember(before, 3))).toEqual({ count: 2, isMore: false });
  });

  test('are not those that have moved up because others went away', () => {
    const now = [ad('c', 20), ad('a', 10), ad('older', 9)];
    expect(countNew(now, 900, remember(before, 1_000))).toEqual({ count: 0, isMore: false });
  });

  test('may be more than were compared', () => {
    const now = [ad('f', 23), ad('e', 22)];
    expect(countNew(now, 500, remember(before, 500))).toEqual({ count: 2, isMore: true });
  });

  test('are those published since, when nobody could say what there was', () => {
    const known = rememberNothing(new Date('2026-11-18T08:00:00Z'));
    expect(countNew(before, 3, known)).toEqual({ count: 2, isMore: false });
  });

  test('are never counted right after it was run', () => {
    const ads = fc.uniqueArray(fc.record({ key: fc.string(), day: fc.integer({ min: 1, max: 28 }) }), {
      selector: ({ key }) => key,
    });
    fc.assert(
      fc.property(ads, fc.nat(1_000), (some, more) => {
        const newest = some
          .map(({ key, day }) => ad(key, day))
          .toSorted((a, b) => (a.publishedAt < b.publishedAt ? 1 : -1));
        const total = newest.length + more;
        expect(countNew(newest, total, remember(newest, total)).count).toBe(0);
      }),
    );
  });
});
