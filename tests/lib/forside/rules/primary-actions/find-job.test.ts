import { expect, test } from 'vitest';
import { findJob } from '@/lib/forside/rules/primary-actions/find-job';
import { actionFacts } from './facts';

test('is what is left, and tells Find Job from where it was opened', () => {
  expect(findJob.isDue(actionFacts())).toBe(true);
  expect(findJob.link.path).toBe('/find-job?fra=forside');
});
