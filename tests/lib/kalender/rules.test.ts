import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  daysBetween,
  easterSundayOf,
  isHelligdag,
  isoWeekOf,
  mondayOf,
  nextHverdag,
  nextWeekday,
  noonOf,
  weekdayOf,
} from '@/lib/kalender/rules';

const anyDay = fc
  .integer({ min: 0, max: 73_000 })
  .map((days) => new Date(Date.UTC(1950, 0, 1 + days)).toISOString().slice(0, 10));
const anyNumber = fc.integer({ min: -5000, max: 5000 });

describe('days', () => {
  test.each([
    ['2026-03-28', 1, '2026-03-29'],
    // The clocks are changed on these nights.
    ['2026-03-29', 1, '2026-03-30'],
    ['2026-10-24', 1, '2026-10-25'],
    ['2026-10-25', 1, '2026-10-26'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2027-01-01', -1, '2026-12-31'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-02-28', 1, '2027-03-01'],
  ])('%s and %i more is %s', (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected);
  });

  test.each([
    ['2026-11-23', '2026-11-28', 5],
    ['2026-11-23', '2026-11-23', 0],
    ['2026-11-23', '2026-11-22', -1],
    ['2026-10-24', '2026-10-26', 2],
    ['2026-03-28', '2026-03-30', 2],
    ['2028-02-28', '2028-03-01', 2],
  ])('from %s to %s there are %i', (from, to, expected) => {
    expect(daysBetween(from, to)).toBe(expected);
  });

  test('that are added are counted again', () => {
    fc.assert(fc.property(anyDay, anyNumber, (day, days) => daysBetween(day, addDays(day, days)) === days));
  });

  test('stand in the order they are added in', () => {
    fc.assert(fc.property(anyDay, anyNumber, (day, days) => Math.sign(days) === compare(addDays(day, days), day)));
  });
});

test.each([
  ['2026-09-23', '2026-11-23'],
  ['2026-12-31', '2027-02-28'],
  ['2027-12-31', '2028-02-29'],
  ['2026-12-28', '2027-02-28'],
  ['2026-06-30', '2026-08-30'],
  ['2026-11-15', '2027-01-15'],
])('%s and two months more is %s', (day, expected) => {
  expect(addMonths(day, 2)).toBe(expected);
});

test('noon of a day is that day in Denmark, summer and winter', () => {
  const danish = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' });
  fc.assert(fc.property(anyDay, (day) => danish.format(noonOf(day)) === day));
});

describe('a week', () => {
  test.each([
    ['2026-11-23', 1],
    ['2026-11-27', 5],
    ['2026-11-28', 6],
    ['2026-11-29', 7],
  ])('has %s as its day %i', (day, expected) => {
    expect(weekdayOf(day)).toBe(expected);
  });

  test.each([
    ['2026-11-22', '2026-11-16'],
    ['2026-11-23', '2026-11-23'],
    ['2026-11-29', '2026-11-23'],
    ['2026-11-30', '2026-11-30'],
    ['2027-01-01', '2026-12-28'],
  ])('that holds %s begins on %s', (day, expected) => {
    expect(mondayOf(day)).toBe(expected);
  });

  test.each([
    ['2024-12-29', 2024, 52],
    ['2024-12-30', 2025, 1],
    ['2025-12-29', 2026, 1],
    ['2026-11-23', 2026, 48],
    ['2026-12-28', 2026, 53],
    ['2027-01-03', 2026, 53],
    ['2027-01-04', 2027, 1],
    ['2028-01-02', 2027, 52],
    ['2028-01-03', 2028, 1],
  ])('that holds %s is of %i, number %i', (day, year, week) => {
    expect(isoWeekOf(day)).toEqual({ year, week });
  });

  test('begins on a Monday, at most six days back', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const monday = mondayOf(day);
        return weekdayOf(monday) === 1 && daysBetween(monday, day) === weekdayOf(day) - 1;
      }),
    );
  });

  test('has one number from Monday to Sunday, and the next week another', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, week } = isoWeekOf(day);
        expect(isoWeekOf(mondayOf(day))).toEqual({ year, week });
        expect([
          { year, week: week + 1 },
          { year: year + 1, week: 1 },
        ]).toContainEqual(isoWeekOf(addDays(day, 7)));
        expect(week).toBeLessThanOrEqual(53);
      }),
    );
  });

  test('that holds 4 January is number one of that year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1950, max: 2149 }), (year) => {
        expect(isoWeekOf(`${year}-01-04`)).toEqual({ year, week: 1 });
      }),
    );
  });
});

describe('the next weekday', () => {
  test.each([
    ['2026-11-23', '2026-11-24'],
    ['2026-11-26', '2026-11-27'],
    ['2026-11-27', '2026-11-30'],
    ['2026-11-28', '2026-11-30'],
    ['2026-11-29', '2026-11-30'],
  ])('after %s is %s', (day, expected) => {
    expect(nextWeekday(day)).toBe(expected);
  });

  test('comes after the day, on a weekday, with only Saturday and Sunday between', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const next = nextWeekday(day);
        const skipped = Array.from({ length: daysBetween(day, next) - 1 }, (_, at) => addDays(day, at + 1));
        expect(weekdayOf(next)).toBeLessThanOrEqual(5);
        expect(next > day).toBe(true);
        expect(skipped.every((one) => weekdayOf(one) > 5)).toBe(true);
      }),
    );
  });
});

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

describe('public holidays', () => {
  test.each([
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
  ])('Easter of %i is on %s', (year, expected) => {
    expect(easterSundayOf(year)).toBe(expected);
  });

  test('of 2026', () => {
    const days = Array.from({ length: 365 }, (_, at) => addDays('2026-01-01', at));
    expect(days.filter(isHelligdag)).toEqual([
      ...['2026-01-01', '2026-04-02', '2026-04-03', '2026-04-05', '2026-04-06'],
      ...['2026-05-14', '2026-05-24', '2026-05-25', '2026-12-25', '2026-12-26'],
    ]);
  });

  test('had store bededag among them until 2023', () => {
    expect([isHelligdag('2023-05-05'), isHelligdag('2024-04-26')]).toEqual([true, false]);
  });

  test('Easter is always a Sunday from 22 March to 25 April', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2300 }), (year) => {
        const day = easterSundayOf(year);
        expect(weekdayOf(day)).toBe(7);
        expect(day >= `${year}-03-22` && day <= `${year}-04-25`).toBe(true);
      }),
    );
  });
});

describe('the next hverdag', () => {
  test.each([
    ['2026-11-23', '2026-11-24'],
    ['2026-11-27', '2026-11-30'],
    // Skærtorsdag to 2. påskedag.
    ['2026-04-01', '2026-04-07'],
    ['2026-12-24', '2026-12-28'],
    ['2026-12-31', '2027-01-04'],
    ['2026-05-13', '2026-05-15'],
    ['2026-05-22', '2026-05-26'],
  ])('after %s is %s', (day, expected) => {
    expect(nextHverdag(day)).toBe(expected);
  });

  test('is never a weekend or a holiday, and at most six days away', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const next = nextHverdag(day);
        expect(weekdayOf(next)).toBeLessThan(6);
        expect(isHelligdag(next)).toBe(false);
        expect(daysBetween(day, next)).toBeGreaterThan(0);
        expect(daysBetween(day, next)).toBeLessThanOrEqual(6);
      }),
    );
  });
});
