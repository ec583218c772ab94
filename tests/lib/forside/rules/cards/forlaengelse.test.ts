import { expect, test } from 'vitest';
import { forlaengelse } from '@/lib/forside/rules/cards/forlaengelse';
import { cardFacts } from './facts';

const worked = (vaerdi: number) => forlaengelse.draw(cardFacts([{ art: 'forlaengelse', vaerdi, maal: 962 }]));

test('Anna’s 765 hours give 1.530', () => {
  expect(worked(765)).toMatchObject({ meter: { value: 765, max: 962, inWords: '765 af 962 timer' } });
  expect(worked(765)?.text).toContain('1.530 timer ekstra');
});

test('no more than a year can be earned', () => {
  expect(worked(962)?.text).toContain('1.924 timer');
  expect(worked(1_000)).toMatchObject({ meter: { value: 962 } });
  expect(worked(1_000)?.text).toContain('1.924 timer');
});

test('nothing worked, or nothing known, is no card', () => {
  expect(worked(0)).toBeNull();
  expect(forlaengelse.draw(cardFacts([]))).toBeNull();
});
