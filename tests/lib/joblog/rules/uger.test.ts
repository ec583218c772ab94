import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { manglerOf, periodeOf, ugerOf, ugerVist } from '@/lib/joblog/rules/uger';
import { addDays, isoWeekOf, mondayOf, weekdayOf } from '@/lib/kalender/rules';

const anyDay = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10));

describe('weeks of activity', () => {
  test('begin on Monday and have this week first', () => {
    const dage = [
      { dato: '2026-11-23', antal: 2 },
      { dato: '2026-11-22', antal: 1 },
      { dato: '2026-11-16', antal: 3 },
    ];
    expect(ugerOf(dage, '2026-11-29', 3)).toEqual([
      { year: 2026, week: 48, fra: '2026-11-23', til: '2026-11-29', antal: 2 },
      { year: 2026, week: 47, fra: '2026-11-16', til: '2026-11-22', antal: 4 },
      { year: 2026, week: 46, fra: '2026-11-09', til: '2026-11-15', antal: 0 },
    ]);
  });

  test('take a week that lies in two years as one, also the 53rd', () => {
    const dage = ['2026-12-31', '2027-01-01', '2027-01-03'].map((dato) => ({ dato, antal: 1 }));
    const [first, last] = ugerOf([...dage, { dato: '2027-01-04', antal: 5 }], '2027-01-05', 2);
    expect(first).toMatchObject({ year: 2027, week: 1, antal: 5 });
    expect(last).toEqual({ year: 2026, week: 53, fra: '2026-12-28', til: '2027-01-03', antal: 3 });
  });

  test('count every day of the period exactly once, whatever the day', () => {
    const days = fc.array(fc.record({ back: fc.integer({ min: 0, max: 55 }), antal: fc.integer({ min: 1, max: 9 }) }));
    fc.assert(
      fc.property(anyDay, days, (today, list) => {
        const { fra, til } = periodeOf(today);
        const dage = list.map(({ back, antal }) => ({ dato: addDays(til, -back), antal }));
        const weeks = ugerOf(dage, today);
        expect(weeks.reduce((sum, { antal }) => sum + antal, 0)).toBe(dage.reduce((sum, { antal }) => sum + antal, 0));
        expect(weeks).toHaveLength(ugerVist);
        expect(weeks.at(-1)?.fra).toBe(fra);
        expect(weeks[0]?.til).toBe(til);
      }),
    );
  });

  test('follow each other without a gap, each named by its own number', () => {
    fc.assert(
      fc.property(anyDay, (today) => {
        const weeks = ugerOf([], today);
        expect(weeks[0]?.fra).toBe(mondayOf(today));
        for (const [index, { fra, til, year, week }] of weeks.entries()) {
          expect(weekdayOf(fra)).toBe(1);
          expect(til).toBe(addDays(fra, 6));
          expect(isoWeekOf(til)).toEqual({ year, week });
          expect(weeks[index + 1]?.til ?? addDays(fra, -1)).toBe(addDays(fra, -1));
        }
      }),
    );
  });

  test('leave out what lies outside them', () => {
    const outside = [
      { dato: '2026-11-30', antal: 4 },
      { dato: '2026-10-04', antal: 4 },
    ];
    expect(ugerOf(outside, '2026-11-25').every(({ antal }) => antal === 0)).toBe(true);
  });
});

test('what is missing of an agreement is never less than nothing', () => {
  expect([0, 1, 2, 3].map((antal) => manglerOf(antal, 2))).toEqual([2, 1, 0, 0]);
  expect(manglerOf(0, null)).toBeNull();
});
