import { expect, test } from 'vitest';
import { manglendeDagpengekort } from '@/lib/forside/rules/notifications/manglende-dagpengekort';
import { factsOf, waits } from '../facts';

const card = (frist: string, fra = '2026-10-01') => ({ fra, til: '2026-10-31', frist });
const told = (...cards: ReturnType<typeof card>[]) =>
  manglendeDagpengekort.notify(factsOf(waits({ manglendeDagpengekort: cards })));

test('a card that can still be sent is a reminder, on its last day too', () => {
  expect(told(card('2026-11-23'))).toMatchObject([
    { tone: 'warning', title: 'Du mangler at sende et dagpengekort', link: { path: '/info/dagpengekort' } },
  ]);
  expect(told(card('2026-12-10'))[0]?.text).toBe(
    'Send dagpengekortet for 1. oktober til 31. oktober til din a-kasse senest torsdag den 10. december.',
  );
});

test('from the day after, it is urgent', () => {
  expect(told(card('2026-11-22'))).toMatchObject([{ tone: 'error' }]);
});

test('several are one notification, about the one that is due first', () => {
  const [only, ...more] = told(card('2026-12-10', '2026-11-01'), card('2026-11-25'));
  expect(more).toEqual([]);
  expect(only).toMatchObject({ title: 'Du mangler at sende 2 dagpengekort' });
  expect(only?.text).toContain('senest onsdag den 25. november');
});

test('nothing is told when none is missing', () => {
  expect(told()).toEqual([]);
});
