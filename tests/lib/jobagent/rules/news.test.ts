import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isNews } from '@/lib/jobagent/rules/news';

const begun = { begunWith: 3, toldUpTo: 5, knownAds: [] };
const ad = (...editions: number[]) => ({ key: 'internal:1', editions });

describe('an ad is news', () => {
  test.each([
    ['of the edition after the last told', ad(6), true],
    ['of an edition that has been told', ad(5), false],
    ['from before the agent began', ad(2), false],
    ['of an edition that is not out yet', ad(8), false],
    ['from before the agent began, and published again', ad(2, 6), true],
    ['that was offered, and is published again', ad(4, 6), false],
    ['that was told when it was published again, and is so once more', ad(2, 5, 6), false],
  ])('%s: %j is %s', (_what, noted, expected) => {
    expect(isNews(noted, begun, 7)).toBe(expected);
  });

  test('not when it could be found already as the agent began', () => {
    expect(isNews(ad(6), { ...begun, knownAds: ['internal:1'] }, 7)).toBe(false);
  });

  test('at most once, and exactly once when it came after the agent, however the runs fall', () => {
    const editions = fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 5 });
    const runs = fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { maxLength: 30 });
    fc.assert(
      fc.property(editions, runs, fc.integer({ min: 1, max: 20 }), (published, at, begunWith) => {
        const noted = ad(...published.toSorted((a, b) => a - b));
        let told = 0;
        let toldUpTo = begunWith;
        // The last run is after everything.
        for (const upTo of [...at.filter((no) => no > begunWith), 31].toSorted((a, b) => a - b)) {
          // What is read at a run has no editions from after it.
          const known = { ...noted, editions: noted.editions.filter((no) => no <= upTo) };
          if (isNews(known, { begunWith, toldUpTo, knownAds: [] }, upTo)) told += 1;
          toldUpTo = upTo;
        }
        expect(told).toBe(published.some((edition) => edition > begunWith) ? 1 : 0);
      }),
      { numRuns: 5_000 },
    );
  });
});
