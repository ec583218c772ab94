import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldUsername, oneTimePasswordHours } from '@/lib/login/rules';

describe('the rules', () => {
  test('let a one-time password be used for three days', () => {
    expect(oneTimePasswordHours).toBe(72);
  });
});

describe('a user name', () => {
  test.each([
    ['Anna.Kjaer', 'anna.kjaer'],
    ['  anna.kjaer ', 'anna.kjaer'],
    ['ＡＮＮＡ', 'anna'],
    ['ÆØÅ', 'æøå'],
    ['a\u030a', 'å'],
  ])('%j is looked up as %j', (typed, folded) => expect(foldUsername(typed)).toBe(folded));

  test('is folded once and for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (typed) => {
        expect(foldUsername(foldUsername(typed))).toBe(foldUsername(typed));
      }),
      { numRuns: 10_000 },
    );
  });
});
