import { expect, test } from 'vitest';
import { forberedelsesskema } from '@/lib/forside/rules/notifications/forberedelsesskema';
import { citizen, factsOf } from '../facts';

const told = (screening: { aktiv: boolean; besvaretDato: string | null } | null) =>
  forberedelsesskema.notify(factsOf(citizen('lab06', { screening })));

test('an active screening is told, to the citizen alone', () => {
  expect(told({ aktiv: true, besvaretDato: null })).toMatchObject([
    { tone: 'info', link: { path: '/forberedelsesskema', citizenOnly: true } },
  ]);
});

test('an answered one is not, however visible its result is, and none is none', () => {
  expect(told({ aktiv: false, besvaretDato: '2026-11-22' })).toEqual([]);
  expect(told(null)).toEqual([]);
  expect(forberedelsesskema.notify(factsOf({ citizen: null }))).toEqual([]);
});
