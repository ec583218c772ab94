import { expect, test } from 'vitest';
import { straksbooking } from '@/lib/forside/rules/primary-actions/straksbooking';
import { actionFacts } from './facts';

test.each([
  [{ tilmeldt: false, straksbookingPaakraevet: true }, true],
  [{ tilmeldt: true, straksbookingPaakraevet: true }, false],
  [{ tilmeldt: false, straksbookingPaakraevet: false }, false],
])('%j: %s', (status, isDue) => {
  expect(straksbooking.isDue(actionFacts(status))).toBe(isDue);
});
