import { expect, test } from 'vitest';
import { forberedelsesskema } from '@/lib/forside/rules/primary-actions/forberedelsesskema';
import { actionFacts } from './facts';

test('is due while a screening is active, and not once it is answered', () => {
  expect(forberedelsesskema.isDue(actionFacts({ screening: { aktiv: true, besvaretDato: null } }))).toBe(true);
  expect(forberedelsesskema.isDue(actionFacts({ screening: { aktiv: false, besvaretDato: '2026-11-22' } }))).toBe(
    false,
  );
  expect(forberedelsesskema.isDue(actionFacts())).toBe(false);
});
