import { expect, test } from 'vitest';
import { supplerende } from '@/lib/forside/rules/cards/supplerende';
import { cardFacts } from './facts';

const used = (vaerdi: number) =>
  supplerende.draw(cardFacts([{ art: 'supplerende', vaerdi, maal: 30 }], { harSupplerendeTaeller: true }));

test('Tove’s 21 of 30 weeks leave 9', () => {
  expect(used(21)).toMatchObject({
    title: 'Du har 9 uger tilbage med supplerende dagpenge',
    meter: { inWords: '21 af 30 uger' },
    link: { path: '/taellere/supplerende' },
  });
});

test('the last week is used up at 30, and more than that shows no other', () => {
  expect(used(29)?.title).toBe('Du har 1 uge tilbage med supplerende dagpenge');
  expect(used(30)?.title).toBe('Du har brugt dine uger med supplerende dagpenge');
  expect(used(31)).toMatchObject({ title: 'Du har brugt dine uger med supplerende dagpenge', meter: { value: 30 } });
});

test('it is shown by DFDG’s flag only, and only with figures', () => {
  expect(supplerende.draw(cardFacts([{ art: 'supplerende', vaerdi: 21, maal: 30 }]))).toBeNull();
  expect(supplerende.draw(cardFacts([], { harSupplerendeTaeller: true }))).toBeNull();
});
