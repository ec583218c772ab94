import { describe, expect, test } from 'vitest';
import { Compounds } from '@/services/ankiro/stub/engine/compounds';
import { Suggestions } from '@/services/ankiro/stub/engine/suggestions';
import { conceptOf, vocabulary } from '../../sample';

const suggestions = new Suggestions(
  vocabulary,
  new Compounds(['rengøring', 'assistent', 'kontor', 'butik', 'fisk', 'kok']),
);
const find = (text: string, isWorkInDenmark = false) =>
  suggestions
    .find(text, 5, isWorkInDenmark)
    .map(({ facet, suggestions: found }) => [facet, ...found.map(({ label, matched }) => matched ?? label)]);

test.each([
  [
    'kok',
    [
      ['gruppe', 'Kokke'],
      ['stilling', 'Kok'],
    ],
  ],
  [
    'aarhus',
    [
      ['kommune', 'Aarhus'],
      ['by', 'Aarhus C', 'Aarhus N'],
      ['postnummer', '8000 Aarhus C', '8200 Aarhus N'],
    ],
  ],
  [
    'ÅRHUS C',
    [
      ['by', 'Aarhus C'],
      ['postnummer', '8000 Aarhus C'],
    ],
  ],
  ['820', [['postnummer', '8200 Aarhus N']]],
  [
    'kgs. ly',
    [
      ['by', 'Kongens Lyngby'],
      ['postnummer', '2800 Kongens Lyngby'],
    ],
  ],
  [
    'copenh',
    [
      ['kommune', 'København'],
      ['by', 'København Ø'],
      ['postnummer', '2100 København Ø'],
    ],
  ],
  ['sver', [['land', 'Sverige']]],
  ['opvask', [['stilling', 'Opvasker']]],
  ['assistent', [['stilling', 'Butiksassistent', 'Kontorassistent', 'Rengøringsassistent']]],
  ['hjælper social', [['stilling', 'Social- og sundhedshjælper']]],
  ['xyz', []],
  ['...', []],
])('%s is completed', (text, expected) => {
  expect(find(text)).toEqual(expected);
});

test('an alias leads to its stilling, once', () => {
  expect(suggestions.find('fiskekok', 5, false)).toEqual([
    {
      facet: 'stilling',
      suggestions: [{ label: 'Kok', matched: 'Fiskekok', facet: 'stilling', value: conceptOf('Kok'), rest: '' }],
    },
  ]);
});

describe('places at the end of a text that is no name', () => {
  const withRest = (text: string) =>
    suggestions.find(text, 5, false).flatMap(({ suggestions: found }) => found.map(({ label, rest }) => [label, rest]));

  test.each([
    ['kok aalb', 'Aalborg', 'kok'],
    ['Dygtig kok i Kgs. Lyn', '2800 Kongens Lyngby', 'Dygtig kok'],
    ['kok 2100', '2100 København Ø', 'kok'],
    ['i aalborg', 'Aalborg', ''],
    ['it-support 9000', '9000 Aalborg', 'it-support'],
  ])('%s', (text, label, rest) => {
    const found = withRest(text);
    expect(found).toContainEqual([label, rest]);
    expect(found.every(([, left]) => left === rest)).toBe(true);
  });

  test.each(['kok xyz', 'kok aa', 'kok sverige', 'aalborg kok'])('are none in "%s"', (text) => {
    expect(withRest(text)).toEqual([]);
  });

  test('give way to names that hold all the words', () => {
    expect(withRest('hjælper social')).toEqual([['Social- og sundhedshjælper', '']]);
  });
});

test('Work in Denmark is offered places at home only', () => {
  expect(find('kok', true)).toEqual([]);
  expect(find('sver', true)).toEqual([]);
  expect(find('aal', true)).toEqual([
    ['kommune', 'Aalborg'],
    ['by', 'Aalborg'],
    ['postnummer', '9000 Aalborg'],
  ]);
});
