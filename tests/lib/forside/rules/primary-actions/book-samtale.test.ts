import { expect, test } from 'vitest';
import { bookSamtale } from '@/lib/forside/rules/primary-actions/book-samtale';
import { fristOn } from '../facts';
import { actionFacts } from './facts';

test.each([
  ['2026-11-24', true],
  ['2026-11-23', true],
  ['2026-11-22', false],
])('with a frist on %s: %s', (day, isDue) => {
  expect(bookSamtale.isDue(actionFacts({ frister: [fristOn(day)] }))).toBe(isDue);
});

test('one open frist among passed ones is enough, and none is not', () => {
  const frister = [fristOn('2026-11-01'), fristOn('2026-11-28')];
  expect(bookSamtale.isDue(actionFacts({ frister }))).toBe(true);
  expect(bookSamtale.isDue(actionFacts())).toBe(false);
});
