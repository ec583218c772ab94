import { expect, test } from 'vitest';
import { minSituation } from '@/lib/forside/rules/primary-actions/min-situation';
import { actionFacts } from './facts';

test.each([
  ['forberedelse', true],
  ['indstillet', false],
  ['afsluttet', false],
] as const)('in a forløb that is in %s: %s', (status, isDue) => {
  expect(minSituation.isDue(actionFacts({ rehabilitering: { status } }))).toBe(isDue);
});

test('is not due without a forløb', () => {
  expect(minSituation.isDue(actionFacts())).toBe(false);
});
