import { describe, expect, test } from 'vitest';
import { foldDanish } from '@/lib/core/danish';
import { foldStednavn, townOf } from '@/lib/geografi/rules/stednavn';

describe('foldStednavn', () => {
  test.each([
    ['Kgs. Lyngby', 'Kongens Lyngby'],
    ['Århus C', 'AARHUS C'],
    ['Kbh. Ø', 'København Ø'],
    ['kbh', 'København'],
    ['Nr. Aaby', 'Nørre Åby'],
    ['Sdr. Omme', 'Sønder Omme'],
    ['St. Heddinge', 'Store Heddinge'],
    ['Ll. Skensved', 'Lille Skensved'],
    ['Bylderup-Bov', 'Bylderup Bov'],
  ])('takes %s for %s', (short, whole) => {
    expect(foldStednavn(short, foldDanish)).toBe(foldStednavn(whole, foldDanish));
  });

  test('leaves a station at the end of a name alone', () => {
    expect(foldStednavn('Lem St', foldDanish)).toBe('lem st');
  });
});

test.each([
  ['aarhus c', 'aarhus'],
  ['koebenhavn nv', 'koebenhavn'],
  ['vejle oest', 'vejle'],
  ['nykoebing sj', null],
  ['odense', null],
  ['c', null],
])('the town of %s is %s', (name, town) => {
  expect(townOf(name)).toBe(town);
});
