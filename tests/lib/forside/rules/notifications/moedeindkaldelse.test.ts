import { expect, test } from 'vitest';
import { moedeindkaldelse } from '@/lib/forside/rules/notifications/moedeindkaldelse';
import type { Indkaldelse } from '@/services/dfdg';
import { factsOf, waits } from '../facts';

const meeting: Indkaldelse = {
  id: '018f0000-0000-7000-8000-000000000002',
  samtaleType: 15,
  myndighed: 'Fagligt Fællesskab',
  form: 'video',
  accepteret: null,
  start: '2026-12-02T09:00:00.000Z',
  slut: '2026-12-02T09:45:00.000Z',
};

test('a meeting nobody has said OK to is told with who, when (Danish time) and how', () => {
  expect(moedeindkaldelse.notify(factsOf(waits({ indkaldelser: [meeting] })))).toEqual([
    {
      tone: 'info',
      title: 'Du er indkaldt til en rådighedssamtale',
      text: 'Fagligt Fællesskab har indkaldt dig onsdag den 2. december kl. 10.00. Mødet holdes på video.',
      link: { title: 'Se mødet', path: '/moeder' },
    },
  ]);
});

test('one that is accepted is no news, and two new ones are two', () => {
  const accepted = { ...meeting, accepteret: '2026-11-22T08:00:00.000Z' };
  expect(moedeindkaldelse.notify(factsOf(waits({ indkaldelser: [accepted] })))).toEqual([]);
  expect(moedeindkaldelse.notify(factsOf(waits({ indkaldelser: [meeting, accepted, meeting] })))).toHaveLength(2);
});

test('nothing is told while DFDG does not answer', () => {
  expect(moedeindkaldelse.notify(factsOf({ waiting: null }))).toEqual([]);
});
