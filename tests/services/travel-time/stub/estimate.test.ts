import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAddressTables } from '@/services/address/stub/seed';
import { estimate } from '@/services/travel-time/stub/estimate';
import { partOf } from '@/services/travel-time/stub/parts';

const koebenhavn = { lat: 55.673, lon: 12.565 };
const aarhus = { lat: 56.15, lon: 10.204 };
/** So many kilometres north of a place. */
const north = ({ lat, lon }: { lat: number; lon: number }, km: number) => ({ lat: lat + km / 111.195, lon });

/** Between two bounds, because an estimate is no timetable. */
function between(least: number, most: number, found: { minutter: number } | null) {
  expect(found?.minutter).toBeGreaterThanOrEqual(least);
  expect(found?.minutter).toBeLessThanOrEqual(most);
}

describe('near by', () => {
  test('nobody is under way to where they are', () => {
    expect(estimate(aarhus, aarhus)).toEqual({ minutter: 0, skift: 0 });
  });

  test.each([
    [0.99, 15, 0],
    [1.01, 16, 0],
    [1.49, 17, 0],
  ])('%d km take %i minutes', (km, minutter, skift) => {
    expect(estimate(aarhus, north(aarhus, km))).toEqual({ minutter, skift });
  });
});

describe('changes', () => {
  test.each([
    [4.99, 0],
    [5.01, 1],
    [24.9, 1],
    [25.1, 2],
    [89.5, 2],
    [90.5, 3],
  ])('%d km have %i', (km, skift) => {
    expect(estimate(aarhus, north(aarhus, km))?.skift).toBe(skift);
  });
});

describe('well-known journeys', () => {
  test.each([
    ['Roskilde', { lat: 55.642, lon: 12.08 }, 45, 90],
    ['Aarhus', aarhus, 180, 260],
    ['Aalborg', { lat: 57.048, lon: 9.921 }, 240, 340],
    ['Rønne', { lat: 55.1065, lon: 14.7247 }, 200, 260],
    ['Odense', { lat: 55.4028, lon: 10.392 }, 90, 170],
  ])('from København to %s', (_, place, least, most) => {
    between(least, most, estimate(koebenhavn, place));
  });

  test('over the water take longer than the way of the crow', () => {
    const acrossKattegat = estimate({ lat: 55.74, lon: 11.09 }, { lat: 55.865, lon: 10.6 })?.minutter ?? 0;
    expect(acrossKattegat).toBeGreaterThan(180);
  });

  test('abroad are not known', () => {
    expect(estimate(koebenhavn, { lat: 53.55, lon: 9.99 })).toBeNull();
  });
});

describe('whatever the places', async () => {
  const { postnumre } = await readAddressTables();
  const centres = postnumre.map(({ koordinat }) => koordinat);
  const place = fc
    .tuple(fc.constantFrom(...centres), fc.double({ min: -0.02, max: 0.02, noNaN: true }))
    .map(([{ lat, lon }, off]) => ({ lat: lat + off, lon }));
  const runs = { numRuns: 10_000 };
  const minutes = (fra: typeof aarhus, til: typeof aarhus) =>
    estimate(fra, til)?.minutter ?? expect.unreachable('known');

  test('the way back takes as long', () => {
    fc.assert(
      fc.property(place, place, (one, other) => {
        expect(estimate(one, other)).toEqual(estimate(other, one));
      }),
      runs,
    );
  });

  test('it never takes longer than walking, and never as little as a fast train without a stop', () => {
    fc.assert(
      fc.property(place, place, (one, other) => {
        if (partOf(one) !== partOf(other)) return;
        const km = Math.hypot((one.lat - other.lat) * 111.195, (one.lon - other.lon) * 111.195 * Math.cos(0.98));
        expect(minutes(one, other)).toBeLessThanOrEqual(Math.ceil(((km * 1.03 + 0.1) * 1.25 * 60) / 5));
        expect(minutes(one, other)).toBeGreaterThanOrEqual(Math.floor(((km * 0.95) / 180) * 60));
      }),
      runs,
    );
  });

  test('farther away in the same direction never takes less', () => {
    const away = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(away, away, (one, other) => {
        const [near, far] = [Math.min(one, other), Math.max(one, other)];
        const south = { lat: 56, lon: 9.2 };
        expect(minutes(south, north(south, far))).toBeGreaterThanOrEqual(minutes(south, north(south, near)));
      }),
      runs,
    );
  });

  test('it is done within a day', () => {
    fc.assert(
      fc.property(place, place, (one, other) => minutes(one, other) < 24 * 60),
      runs,
    );
  });
});
