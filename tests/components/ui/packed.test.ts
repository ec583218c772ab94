import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pack, unpack } from '@/components/ui/packed';

test('what is packed comes out as it went in, whatever letters it holds', () => {
  const card = fc.record({ title: fc.string({ unit: 'binary' }), labels: fc.array(fc.string()), number: fc.integer() });
  fc.assert(
    fc.property(fc.array(card), (cards) => {
      expect(unpack(pack(cards))).toEqual(cards);
    }),
    { numRuns: 2_000 },
  );
});

test('what is left out takes no room', () => {
  expect(pack({ a: 1, b: undefined })).toBe('{"a":1}');
});
