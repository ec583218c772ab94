import { expect, test } from 'vitest';
import { foldText, foldWord } from '@/services/ankiro/stub/engine/fold';

test.each([
  ['aarhus', 'århus'],
  ['rengoering', 'rengøring'],
  ['paedagog', 'pædagog'],
  ['malmö', 'malmø'],
  ['café', 'cafe'],
  ['århus', 'århus'],
])('%s is compared as %s', (word, folded) => {
  expect(foldWord(word)).toBe(folded);
});

test('a text keeps one space for whatever stands between its words', () => {
  expect(foldText('  Social- og\nSundhedshjælper (C#) ')).toBe('social og sundhedshjælper c#');
});
