import { expect, test } from 'vitest';
import { tilmelding } from '@/lib/forside/rules/primary-actions/tilmelding';
import { actionFacts } from './facts';

test('is due for whoever is not tilmeldt', () => {
  expect(tilmelding.isDue(actionFacts({ tilmeldt: false }))).toBe(true);
  expect(tilmelding.isDue(actionFacts({ tilmeldt: true }))).toBe(false);
});
