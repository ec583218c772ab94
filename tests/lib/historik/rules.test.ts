import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loginHistoryKeptFrom, soegtJobKeptFrom } from '@/lib/historik/rules';

describe('the login history', () => {
  test.each([
    ['2026-06-15', '2026-03-15'],
    ['2026-03-31', '2025-12-31'],
    ['2026-01-01', '2025-10-01'],
    ['2026-05-31', '2026-02-28'],
    ['2028-05-31', '2028-02-29'],
    ['2028-05-29', '2028-02-29'],
    ['2026-07-31', '2026-04-30'],
  ])('goes back from %s to %s', (today, keptFrom) => {
    expect(loginHistoryKeptFrom(today)).toBe(keptFrom);
  });

  test('is never shorter than 89 days nor longer than 92', () => {
    const day = fc.integer({ min: 0, max: 40_000 }).map((offset) => new Date(offset * 86_400_000));
    fc.assert(
      fc.property(day, (today) => {
        const keptFrom = new Date(loginHistoryKeptFrom(today.toISOString().slice(0, 10)));
        const days = (today.getTime() - keptFrom.getTime()) / 86_400_000;
        expect(days).toBeGreaterThanOrEqual(89);
        expect(days).toBeLessThanOrEqual(92);
      }),
    );
  });

  test('never becomes longer as days go by', () => {
    const day = fc.integer({ min: 0, max: 40_000 });
    const isoDay = (offset: number) => new Date(offset * 86_400_000).toISOString().slice(0, 10);
    fc.assert(
      fc.property(day, (offset) => {
        expect(loginHistoryKeptFrom(isoDay(offset)) <= loginHistoryKeptFrom(isoDay(offset + 1))).toBe(true);
      }),
    );
  });
});

describe('the history of "Jeg søger job som"', () => {
  test('goes three years back', () => {
    expect(soegtJobKeptFrom('2026-11-23')).toBe('2023-11-23');
  });

  test('goes to the last day of February when there is no 29th', () => {
    expect(soegtJobKeptFrom('2028-02-29')).toBe('2025-02-28');
  });
});
