import { expect, test } from 'vitest';
import { raskmelding } from '@/lib/forside/rules/primary-actions/raskmelding';
import { actionFacts } from './facts';

test.each([
  ['since 20 days', '2026-11-03', true],
  ['from today', '2026-11-23', true],
  ['from tomorrow', '2026-11-24', false],
  ['not at all', null, false],
])('is due for somebody sygemeldt %s: %s', (_, sygemeldtSiden, isDue) => {
  expect(raskmelding.isDue(actionFacts({ sygemeldtSiden }))).toBe(isDue);
});
