import { expect, test } from 'vitest';
import { nyBesked } from '@/lib/forside/rules/notifications/ny-besked';
import { factsOf, waits } from '../facts';

test.each([
  [1, 0, 'Du har 1 ulæst besked', 'Den ligger i din beskedbakke.'],
  [1, 1, 'Du har 1 ulæst besked', 'Den er markeret som vigtig.'],
  [2, 0, 'Du har 2 ulæste beskeder', 'De ligger i din beskedbakke.'],
  [2, 1, 'Du har 2 ulæste beskeder', 'En af dem er markeret som vigtig.'],
  [3, 2, 'Du har 3 ulæste beskeder', '2 af dem er markeret som vigtige.'],
])('%i unread, %i of them important', (ulaeste, ulaesteVigtige, title, text) => {
  const said = nyBesked.notify(factsOf(waits({ beskeder: { ulaeste, ulaesteVigtige } })));
  expect(said).toMatchObject([{ tone: 'info', title, text, link: { path: '/beskedbakke' } }]);
});

test('nothing is told without unread messages, or while nobody knows', () => {
  expect(nyBesked.notify(factsOf())).toEqual([]);
  expect(nyBesked.notify(factsOf({ waiting: null }))).toEqual([]);
});
