import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromWgs84, toWgs84 } from '@/services/address/utm';

test.each([
  // An address point of the register, and where it lies on a map.
  ['Vestergade 1, 1456 København K', { x: 724533.07, y: 6176026.84 }, { lat: 55.678015, lon: 12.571357 }],
  ['a point on the middle of the zone', { x: 500_000, y: 6_200_000 }, { lat: 55.945375, lon: 9 }],
])('%s', (_, punkt, { lat, lon }) => {
  const found = toWgs84(punkt);
  expect(found.lat).toBeCloseTo(lat, 5);
  expect(found.lon).toBeCloseTo(lon, 5);
});

test('every point of Denmark comes back from there, to half a metre', () => {
  const place = fc.record({
    lat: fc.double({ min: 54.5, max: 57.8, noNaN: true }),
    lon: fc.double({ min: 8, max: 15.3, noNaN: true }),
  });
  fc.assert(
    fc.property(place, ({ lat, lon }) => {
      const back = toWgs84(fromWgs84({ lat, lon }));
      expect(back.lat).toBeCloseTo(lat, 5);
      expect(back.lon).toBeCloseTo(lon, 5);
    }),
  );
});
