import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distanceKm, distanceMeters } from '@/lib/geografi/rules/distance';

const koebenhavn = { lat: 55.6761, lon: 12.5683 };
const point = fc.record({
  lat: fc.double({ min: 54.5, max: 57.8, noNaN: true }),
  lon: fc.double({ min: 8, max: 15.2, noNaN: true }),
});

describe('distanceKm', () => {
  test.each([
    ['Aarhus', { lat: 56.1629, lon: 10.2039 }, 157],
    ['Odense', { lat: 55.4038, lon: 10.4024 }, 139],
    ['Rønne', { lat: 55.1009, lon: 14.7065 }, 149],
    ['Malmø', { lat: 55.605, lon: 13.0038 }, 28],
  ])('from København to %s is right to a kilometre or two', (_, to, km) => {
    expect(Math.abs(distanceKm(koebenhavn, to) - km)).toBeLessThan(2);
  });

  test('is nothing to the same place, and the same both ways', () => {
    fc.assert(
      fc.property(point, point, (a, b) => {
        expect(distanceKm(a, a)).toBe(0);
        expect(distanceKm(a, b)).toBeCloseTo(distanceKm(b, a), 9);
      }),
    );
  });

  test('is never longer than the way round by a third place', () => {
    fc.assert(
      fc.property(point, point, point, (a, b, c) => distanceKm(a, b) <= distanceKm(a, c) + distanceKm(c, b) + 1e-9),
    );
  });

  test('goes half round the earth and no further', () => {
    expect(distanceKm({ lat: 0, lon: 0 }, { lat: 0, lon: 180 })).toBeCloseTo(20_015, -1);
  });
});

test('distanceMeters is the same in whole metres', () => {
  expect(distanceMeters(koebenhavn, koebenhavn)).toBe(0);
  expect(distanceMeters(koebenhavn, { ...koebenhavn, lat: koebenhavn.lat + 0.001 })).toBe(111);
});
