import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldDanish } from '@/lib/core/danish';

describe('foldDanish', () => {
  test.each([
    ['Århus', 'aarhus'],
    ['AARHUS', 'aarhus'],
    ['Køge', 'koege'],
    ['Sælger', 'saelger'],
    ['Malmö', 'malmoe'],
    ['ph.d., sundhedsvidenskab', 'ph d sundhedsvidenskab'],
    ['it-chef', 'it chef'],
    ['lægesekretær — receptionist', 'laegesekretaer receptionist'],
    ['  B&B-vært ', 'b b vaert'],
    ['Attaché', 'attache'],
    ['Ǽ ǿ ǻ', 'ae oe aa'],
    ['!?', ''],
  ])('folds %s into %s', (text, folded) => {
    expect(foldDanish(text)).toBe(folded);
  });

  test('folds letters typed as letter and accent like letters typed as one', () => {
    expect(foldDanish('A\u030Arhus')).toBe(foldDanish('Århus'));
  });

  test('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldDanish(foldDanish(text))).toBe(foldDanish(text));
      }),
    );
  });

  test('does not tell capitals from small letters in Danish words', () => {
    const danish = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzæøåé -.,'), minLength: 1 });
    fc.assert(fc.property(danish, (text) => foldDanish(text.toUpperCase()) === foldDanish(text)));
  });
});
