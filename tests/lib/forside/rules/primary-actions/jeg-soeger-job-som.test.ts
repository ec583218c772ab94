import { expect, test } from 'vitest';
import { jegSoegerJobSom } from '@/lib/forside/rules/primary-actions/jeg-soeger-job-som';
import { actionFacts } from './facts';

test('is due without a single job wish', () => {
  expect(jegSoegerJobSom.isDue(actionFacts({}, { jobwishes: [] }))).toBe(true);
  expect(jegSoegerJobSom.isDue(actionFacts())).toBe(false);
  expect(jegSoegerJobSom.isDue(actionFacts({}, { jobwishes: null }))).toBe(false);
});
