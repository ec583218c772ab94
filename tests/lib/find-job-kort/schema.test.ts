import { describe, expect, test } from 'vitest';
import { readMapArea, writeMapArea } from '@/lib/find-job-kort/schema';

const read = (text: string) => readMapArea(new URLSearchParams({ mapArea: text }));

describe('a part of the map in an address', () => {
  test('is read as south, west, north and east', () => {
    expect(read('55.5,11.8,56,12.8')).toEqual({ minLat: 55.5, minLon: 11.8, maxLat: 56, maxLon: 12.8 });
  });

  test('is written as it is read', () => {
    expect(writeMapArea({ minLat: 55.5, minLon: 11.80001, maxLat: 56, maxLon: 12.8 })).toBe('55.5,11.8,56,12.8');
  });

  test.each([
    ['', 'nothing'],
    ['55,11,56', 'three numbers'],
    ['56,11,55,12', 'a north that lies south'],
    ['55,12,56,11', 'an east that lies west'],
    ['55,11,91,12', 'what lies beyond the pole'],
    ['55,11,56,12,13', 'five numbers'],
    ['55;11;56;12', 'other separators'],
    ['1e1,11,56,12', 'an exponent'],
    ['NaN,11,56,12', 'no number at all'],
  ])('means the whole map when it is "%s": %s', (text) => {
    expect(read(text)).toBeNull();
  });
});
