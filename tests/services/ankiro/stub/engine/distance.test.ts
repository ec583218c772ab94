import { expect, test } from 'vitest';
import { lettersApart, lettersDiffering, lettersIn } from '@/services/ankiro/stub/engine/distance';

test.each([
  ['kok', 'kok', 0],
  ['kok', 'kik', 1],
  ['kok', 'kokk', 1],
  ['kok', 'ko', 1],
  ['kok', 'okk', 1],
  ['rengøring', 'rengorign', 2],
  ['', 'ab', 2],
])('%s and %s are %i letters apart', (a, b, apart) => {
  expect(lettersApart(a, b, 2)).toBe(apart);
  expect(lettersApart(b, a, 2)).toBe(apart);
});

test('more than asked for is not measured', () => {
  expect(lettersApart('sygeplejerske', 'kok', 2)).toBe(3);
  expect(lettersApart('abcdef', 'uvwxyz', 2)).toBe(3);
});

test('letters that differ are seen without measuring', () => {
  expect(lettersDiffering(lettersIn('kok'), lettersIn('kokk'))).toBe(0);
  expect(lettersDiffering(lettersIn('kok'), lettersIn('bil'))).toBe(5);
});
