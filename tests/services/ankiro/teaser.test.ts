import { expect, test } from 'vitest';
import { excerptOf, teaserOf } from '@/services/ankiro/teaser';
import { adWith } from './sample';

test('an excerpt is the whole text when it is short, on one line', () => {
  expect(excerptOf('Vi søger\n\n- en kok \n- en tjener')).toBe('Vi søger - en kok - en tjener');
  expect(excerptOf('')).toBe('');
});

test('a longer one ends between two words, without the comma before the gap', () => {
  const text = `${'ord '.repeat(54)}sidste, og mere`;
  expect(excerptOf(text)).toBe(`${'ord '.repeat(54).trim()}…`);
  expect(excerptOf(`${'ord, '.repeat(60)}`)).toMatch(/ord…$/);
});

test('a word that never ends is cut', () => {
  expect(excerptOf('a'.repeat(900))).toHaveLength(221);
});

test('a teaser has the beginning of the text and none of the rest', () => {
  const teaser = teaserOf(adWith({ id: '1', text: 'En lang tekst', english: { title: 'Cook', text: 'A long text' } }));
  expect(teaser).toMatchObject({ excerpt: 'En lang tekst', english: { title: 'Cook', excerpt: 'A long text' } });
  expect(teaser).not.toHaveProperty('text');
});
