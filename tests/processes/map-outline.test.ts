import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodeLine } from '@/components/map/polyline';
import { mapOutline } from '@/processes/map-outline';
import { clipRing, encodeLine, type Position, simplifyLine } from '@/processes/map-outline/geometry';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

test('the outline that is sent is made of the data it is said to be made of; `npm run map:outline` makes it so', () => {
  const { outline, places } = mapOutline();
  expect(read('components/map/outline.json')).toBe(outline);
  expect(read('components/map/places.json')).toBe(places);
});

describe('a shore', () => {
  test('comes back from its text, to a thousandth of a degree', () => {
    const shore: Position[] = [
      [8.123, 55.5],
      [8.124, 55.499],
      [-3.5, 60],
    ];
    expect(decodeLine(encodeLine(shore))).toEqual(shore);
  });

  test('loses the points that do not bend it', () => {
    const ends: Position[] = [
      [8, 55],
      [10, 57],
    ];
    expect(
      simplifyLine(
        [
          [8, 55],
          [9, 56.001],
          [10, 57],
        ],
        0.01,
      ),
    ).toEqual(ends);
    expect(
      simplifyLine(
        [
          [8, 55],
          [9, 56.5],
          [10, 57],
        ],
        0.01,
      ),
    ).toHaveLength(3);
  });

  test('ends where the map ends', () => {
    const box = { west: 0, south: 0, east: 10, north: 10 };
    const ring: Position[] = [
      [5, 5],
      [15, 5],
      [15, 15],
      [5, 15],
      [5, 5],
    ];
    const clipped = clipRing(ring, box);
    expect(clipped).toHaveLength(5);
    expect(clipped).toContainEqual([10, 10]);
    expect(
      clipRing(
        ring.map(([x, y]): Position => [x + 20, y]),
        box,
      ),
    ).toEqual([]);
  });
});
