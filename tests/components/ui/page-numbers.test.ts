import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageNumbers } from '@/components/ui/page-numbers';

test('first, last and the neighbours are shown with gaps between', () => {
  expect(pageNumbers(7, 20)).toEqual([1, null, 6, 7, 8, null, 20]);
});

test('a gap of one page shows that page instead', () => {
  expect(pageNumbers(4, 7)).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

test('the ends have one gap', () => {
  expect(pageNumbers(1, 20)).toEqual([1, 2, null, 20]);
  expect(pageNumbers(20, 20)).toEqual([1, null, 19, 20]);
});

test('numbers rise, lie within the pages and hold first, current and last', () => {
  const pages = fc
    .integer({ min: 1, max: 500 })
    .chain((last) => fc.tuple(fc.integer({ min: 1, max: last }), fc.constant(last)));
  fc.assert(
    fc.property(pages, ([current, last]) => {
      const numbers = pageNumbers(current, last).filter((n) => n !== null);
      expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
      expect(numbers).toEqual(expect.arrayContaining([1, current, last]));
      expect(Math.min(...numbers)).toBeGreaterThanOrEqual(1);
      expect(Math.max(...numbers)).toBe(last);
    }),
  );
});
