import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boxAround, boxAroundCircle, clusterPoints, isInside, readingOrder } from '@/components/map/clusters';
import type { MapPoint } from '@/components/map/map-types';

const pointAt = (id: string, lat: number, lon: number): MapPoint => ({
  ...{ id, lat, lon },
  ...{ title: id, lang: null, lines: [], href: `/${id}`, newTab: false },
});

const odense = pointAt('odense', 55.4, 10.39);
const nearOdense = pointAt('naer-odense', 55.41, 10.4);
const skagen = pointAt('skagen', 57.72, 10.58);

describe('points on a map', () => {
  test('are one cluster when they would lie on top of each other', () => {
    const clusters = clusterPoints([odense, skagen, nearOdense], 6);
    expect(clusters.map(({ points }) => points.map(({ id }) => id))).toEqual([['odense', 'naer-odense'], ['skagen']]);
  });

  test('come apart from near by', () => {
    expect(clusterPoints([odense, nearOdense], 13)).toHaveLength(2);
  });

  test('keep the name of their cluster while it holds the same points', () => {
    const keyAt = (zoom: number) => clusterPoints([odense, nearOdense], zoom)[0]?.key;
    expect(keyAt(5)).toBe(keyAt(6));
  });

  test('are each in one cluster, at any zoom', () => {
    const place = fc.tuple(fc.double({ min: 54, max: 58, noNaN: true }), fc.double({ min: 8, max: 15, noNaN: true }));
    fc.assert(
      fc.property(fc.array(place, { maxLength: 60 }), fc.integer({ min: 4, max: 14 }), (places, zoom) => {
        const points = places.map(([lat, lon], index) => pointAt(String(index), lat, lon));
        const ids = clusterPoints(points, zoom).flatMap((cluster) => cluster.points.map(({ id }) => id));
        expect(ids.toSorted()).toEqual(points.map(({ id }) => id).toSorted());
      }),
    );
  });

  test('are met from north to south, and from west to east beside each other', () => {
    const aarhus = pointAt('aarhus', 56.15, 10.2);
    const thy = pointAt('thy', 56.2, 8.5);
    expect([odense, aarhus, skagen, thy].sort(readingOrder).map(({ id }) => id)).toEqual([
      'skagen',
      'thy',
      'aarhus',
      'odense',
    ]);
  });
});

describe('a box', () => {
  test('holds all the points it is drawn around', () => {
    expect(boxAround([odense, skagen])).toEqual({ minLat: 55.4, maxLat: 57.72, minLon: 10.39, maxLon: 10.58 });
  });

  test('is none around nothing', () => {
    expect(boxAround([])).toBeNull();
  });

  test('holds what lies within the kilometres of a search, and little else', () => {
    const box = boxAroundCircle(odense, 30);
    expect(isInside({ lat: 55.66, lon: 10.39 }, box)).toBe(true);
    expect(isInside({ lat: 55.68, lon: 10.39 }, box)).toBe(false);
  });
});
