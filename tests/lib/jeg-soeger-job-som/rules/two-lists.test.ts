import { describe, expect, test } from 'vitest';
import type { KeptJobwish } from '@/lib/jeg-soeger-job-som/rules';
import { isSameList, resolved } from '@/lib/jeg-soeger-job-som/rules/two-lists';

const wish = (titel: string, more: Partial<KeptJobwish> = {}): KeptJobwish => ({
  conceptUriDa: `uri:${titel}`,
  titel,
  alias: null,
  aliasIdentifier: null,
  hasEducation: false,
  experience: null,
  ...more,
});

const kok = wish('Kok', { experience: { years: 6, lastUsedYear: 2026 } });
const tjener = wish('Tjener');

describe('two lists', () => {
  test('are the same in whatever order', () => {
    expect(isSameList([kok, tjener], [tjener, kok])).toBe(true);
    expect(isSameList([], [])).toBe(true);
  });

  test('are the same under other names', () => {
    expect(isSameList([kok], [{ ...kok, titel: 'Køkkenchef' }])).toBe(true);
  });

  test.each([
    ['one is missing', [kok]],
    ['one is more', [kok, tjener, wish('Pedel')]],
    ['one is another', [kok, wish('Pedel')]],
    ['an alias is another', [{ ...kok, aliasIdentifier: 'a' }, tjener]],
    ['the education is another', [{ ...kok, hasEducation: true }, tjener]],
    ['the years are others', [{ ...kok, experience: { years: 7, lastUsedYear: 2026 } }, tjener]],
    ['the year is another', [{ ...kok, experience: { years: 6, lastUsedYear: 2025 } }, tjener]],
    ['the experience is gone', [{ ...kok, experience: null }, tjener]],
  ])('differ when %s', (_, other) => {
    expect(isSameList([kok, tjener], other)).toBe(false);
  });
});

describe('a choice between them', () => {
  const theirs = [{ ...kok, hasEducation: true }, wish('Pedel')];

  test('is the one or the other', () => {
    expect(resolved([kok, tjener], theirs, 'jobnet')).toEqual([kok, tjener]);
    expect(resolved([kok, tjener], theirs, 'dfdg')).toEqual(theirs);
  });

  test('is both, with our answers about what stands in both', () => {
    expect(resolved([kok, tjener], theirs, 'begge')).toEqual([kok, tjener, wish('Pedel')]);
  });
});
