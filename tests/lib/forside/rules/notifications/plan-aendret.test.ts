import { expect, test } from 'vitest';
import { planAendret } from '@/lib/forside/rules/notifications/plan-aendret';
import { factsOf, waits } from '../facts';

const changed = '2026-11-22T13:15:00.000Z';
const told = (set: string | null) =>
  planAendret.notify(factsOf(waits({ plan: { fra: '2026-08-01', aendret: changed, set } })));

test('a plan changed since it was last seen is green news', () => {
  expect(told('2026-11-22T13:14:59.999Z')).toMatchObject([
    { tone: 'success', title: 'Din plan er ændret', link: { path: '/min-plan' } },
  ]);
});

test('a plan never seen is a new plan', () => {
  expect(told(null)).toMatchObject([{ tone: 'success', title: 'Du har fået en plan' }]);
});

test('a plan seen at or after the change is no news, and no plan is none', () => {
  expect(told(changed)).toEqual([]);
  expect(planAendret.notify(factsOf())).toEqual([]);
  expect(planAendret.notify(factsOf({ waiting: null }))).toEqual([]);
});
