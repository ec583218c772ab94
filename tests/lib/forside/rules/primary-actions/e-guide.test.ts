import { expect, test } from 'vitest';
import { eGuide } from '@/lib/forside/rules/primary-actions/e-guide';
import { actionFacts } from './facts';

test('is always there to be read', () => {
  expect(eGuide.isDue(actionFacts())).toBe(true);
  expect(eGuide.link.path).toBe('/info/e-guide-fleksjob');
});
