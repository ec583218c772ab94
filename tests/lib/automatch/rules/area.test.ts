import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { circleAround, isInSquare, squareAround } from '@/lib/automatch/rules/area';
import { distanceKm } from '@/lib/geografi/rules/distance';

const home = { lat: 55.7, lon: 12.57 };
const square = squareAround(home, 70);
const metreInDegrees = 1 / 111_195;

describe('the square around a home', () => {
  it.each([
    ['north', { lat: square.maxLat, lon: home.lon }],
    ['south', { lat: square.minLat, lon: home.lon }],
    ['east', { lat: home.lat, lon: square.maxLon }],
    ['west', { lat: home.lat, lon: square.minLon }],
  ])('includes a place exactly 70,0 km to the %s', (_, place) => {
    expect(isInSquare(place, home, 70)).toBe(true);
    expect(distanceKm(home, place)).toBeCloseTo(70, 0);
  });

  it.each([
    ['north', { lat: square.maxLat + 2 * metreInDegrees, lon: home.lon }],
    ['south', { lat: square.minLat - 2 * metreInDegrees, lon: home.lon }],
    ['east', { lat: home.lat, lon: square.maxLon + 4 * metreInDegrees }],
    ['west', { lat: home.lat, lon: square.minLon - 4 * metreInDegrees }],
  ])('leaves out a place a few metres further to the %s', (_, place) => {
    expect(isInSquare(place, home, 70)).toBe(false);
  });

  it('includes its corners, which lie almost 100 km away', () => {
    const corner = { lat: square.maxLat, lon: square.minLon };
    expect(isInSquare(corner, home, 70)).toBe(true);
    expect(distanceKm(home, corner)).toBeGreaterThan(97);
    expect(distanceKm(home, corner)).toBeLessThan(100);
  });

  it('is no circle: a place 75 km away may be in it and another outside', () => {
    expect(isInSquare({ lat: home.lat + 53 / 111.195, lon: home.lon + 53 / 62.66 }, home, 70)).toBe(true);
    expect(isInSquare({ lat: home.lat + 75 / 111.195, lon: home.lon }, home, 70)).toBe(false);
  });

  it('lies within its circle wherever in Denmark the home is', () => {
    const danish = fc.record({ lat: fc.double({ min: 54.5, max: 57.8, noNaN: true }), lon: fc.constant(10) });
    fc.assert(
      fc.property(danish, fc.integer({ min: 1, max: 200 }), (anyHome, km) => {
        const { minLat, minLon, maxLat, maxLon } = squareAround(anyHome, km);
        for (const lat of [minLat, maxLat]) {
          for (const lon of [minLon, maxLon]) {
            expect(distanceKm(anyHome, { lat, lon })).toBeLessThan(circleAround(km));
          }
        }
      }),
    );
  });
});
