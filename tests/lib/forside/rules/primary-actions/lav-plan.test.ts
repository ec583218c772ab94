import { expect, test } from 'vitest';
import { nothingWaits } from '@/lib/forside/rules/facts';
import { lavPlan } from '@/lib/forside/rules/primary-actions/lav-plan';
import { actionFacts } from './facts';

test('is due for somebody tilmeldt without a plan', () => {
  expect(lavPlan.isDue(actionFacts({}, { waiting: nothingWaits }))).toBe(true);
  expect(lavPlan.isDue(actionFacts({ tilmeldt: false }, { waiting: nothingWaits }))).toBe(false);
  expect(lavPlan.isDue(actionFacts())).toBe(false);
});

test('is not due while nobody knows whether there is a plan', () => {
  expect(lavPlan.isDue(actionFacts({}, { waiting: null }))).toBe(false);
});
