import { expect, test } from 'vitest';
import { wordsOf } from '@/services/ankiro/stub/engine/tokens';

test.each([
  ['Social- og sundhedshjælper', ['social', 'og', 'sundhedshjælper']],
  ['C#, C++ og .NET', ['c#', 'c++', 'og', 'net']],
  ['A+B', ['a', 'b']],
  ['2100 København Ø', ['2100', 'københavn', 'ø']],
  ['a\u030arhus', ['århus']],
  ['Łódź і Київ', ['łódź', 'і', 'київ']],
  ['– … “”', []],
])('the words of %j', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});
