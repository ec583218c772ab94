import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gridOf, inOrder, mapReach, shareOut, withinReach } from '@/lib/find-job-kort/rules';
import type { Hit } from '@/services/ankiro';
import { teaserOf } from '@/services/ankiro/teaser';
import { adWith } from '@/tests/services/ankiro/sample';

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

function hitOf(id: string, score: number, given: { publishedAt?: string; deadline?: string | null } = {}): Hit {
  const teaser = { ...teaserOf(adWith({ id })), ...given };
  return { index: 'internal', id, score, distanceKm: null, teaser };
}

describe('500 ads of more', () => {
  test('are all of them when there are no more than 500', () => {
    expect(shareOut([300, 0, 200], 500)).toEqual([300, 0, 200]);
  });

  test('are shared as the ads lie', () => {
    expect(shareOut([800, 200], 500)).toEqual([400, 100]);
  });

  test('leave no part of the country empty that has any', () => {
    expect(shareOut([100_000, 1, 0], 500)).toEqual([499, 1, 0]);
  });

  test('are 500 whatever the parts, and never more of a part than it has', () => {
    const parts = fc.array(fc.nat(20_000), { minLength: 16, maxLength: 16 });
    fc.assert(
      fc.property(parts, (counts) => {
        const shares = shareOut(counts, 500);
        expect(sum(shares)).toBe(Math.min(500, sum(counts)));
        for (const [index, share] of shares.entries()) {
          expect(share).toBeLessThanOrEqual(counts[index] ?? 0);
          expect(share > 0).toBe((counts[index] ?? 0) > 0);
        }
      }),
    );
  });
});

describe('the parts of the map', () => {
  test('cover it without overlapping', () => {
    const cells = gridOf(mapReach, 4);
    expect(cells).toHaveLength(16);
    const sizeOf = (area: typeof mapReach) => (area.maxLat - area.minLat) * (area.maxLon - area.minLon);
    expect(sum(cells.map(sizeOf))).toBeCloseTo(sizeOf(mapReach), 8);
    expect(cells[0]?.minLat).toBe(mapReach.minLat);
    expect(cells.at(-1)?.maxLon).toBeCloseTo(mapReach.maxLon, 8);
  });

  test('end where the map ends', () => {
    expect(withinReach({ minLat: 50, maxLat: 56, minLon: 10, maxLon: 20 })).toEqual({
      minLat: mapReach.minLat,
      maxLat: 56,
      minLon: 10,
      maxLon: mapReach.maxLon,
    });
  });

  test('are none where there is no map', () => {
    expect(withinReach({ minLat: 40, maxLat: 41, minLon: 10, maxLon: 11 })).toBeNull();
  });
});

describe('the ads of all parts together', () => {
  const older = hitOf('1', 3, { publishedAt: '2026-11-01T08:00:00Z', deadline: null });
  const newer = hitOf('2', 1, { publishedAt: '2026-11-20T08:00:00Z', deadline: '2026-12-24' });
  const soonest = hitOf('3', 2, { publishedAt: '2026-11-10T08:00:00Z', deadline: '2026-12-01' });
  const ids = (hits: readonly Hit[]) => hits.map(({ id }) => id);

  test('stand in the order of the search', () => {
    expect(ids(inOrder([older, newer, soonest], 'BestMatch'))).toEqual(['1', '3', '2']);
    expect(ids(inOrder([older, newer, soonest], 'PublicationDate'))).toEqual(['2', '3', '1']);
  });

  test('come last without a deadline when they stand by deadline', () => {
    expect(ids(inOrder([older, newer, soonest], 'ApplicationDate'))).toEqual(['3', '2', '1']);
  });

  test('are there once when they lie on the line between two parts', () => {
    expect(ids(inOrder([older, older], 'BestMatch'))).toEqual(['1']);
  });
});
