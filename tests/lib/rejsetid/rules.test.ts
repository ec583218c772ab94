import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distanceMeters } from '@/lib/geografi/rules/distance';
import { departureAfter, middleOf, oldestKept, roughlyAt } from '@/lib/rejsetid/rules';

describe('the departure', () => {
  test.each([
    ['2026-11-23', '2026-11-24T08:00'],
    ['2026-11-27', '2026-11-30T08:00'],
    ['2026-04-01', '2026-04-07T08:00'],
  ])('after %s is %s', (today, expected) => {
    expect(departureAfter(today)).toBe(expected);
  });
});

describe('a rough place', () => {
  const place = fc.record({
    lat: fc.double({ min: 54.5, max: 57.8, noNaN: true }),
    lon: fc.double({ min: 8, max: 15.2, noNaN: true }),
  });

  test('is less than a hundred metres from the place', () => {
    fc.assert(fc.property(place, (at) => distanceMeters(at, middleOf(roughlyAt(at))) < 100));
  });

  test('is the same for neighbours', () => {
    expect(roughlyAt({ lat: 55.70721, lon: 12.57196 })).toEqual(roughlyAt({ lat: 55.70689, lon: 12.57234 }));
  });
});

test('an answer counts for thirty days', () => {
  expect(oldestKept('2026-11-23').toISOString().slice(0, 10)).toBe('2026-10-24');
});
