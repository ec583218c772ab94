import { expect, test } from 'vitest';
import { karens } from '@/lib/forside/rules/cards/karens';
import { cardFacts } from './facts';

const worked = (vaerdi: number, til: string | null = '2027-01-03', maal = 148) =>
  karens.draw(cardFacts([{ art: 'karens', vaerdi, maal, til }]));

test('Anna’s 76 of 148 hours leave 72 to work', () => {
  expect(worked(76)).toMatchObject({
    text: 'Arbejd mere end 148 timer senest 3. januar, så får du ikke mindre i dagpenge. Du mangler 72 timer.',
    meter: { value: 76, max: 148, inWords: '76 af 148 timer' },
    link: { path: '/taellere/dagpenge' },
  });
});

test('it takes more than the target: at exactly 148 the day is not saved yet', () => {
  expect(worked(147.6)?.text).toContain('Du mangler 0,4 timer.');
  expect(worked(148)?.text).toContain('Du mangler 0 timer.');
  expect(worked(148.01)).toBeNull();
});

test('a period that is over, or has no end, shows nothing', () => {
  expect(worked(76, '2026-11-23')).not.toBeNull();
  expect(worked(76, '2026-11-22')).toBeNull();
  expect(worked(76, null)).toBeNull();
});

test('without the counter there is no card', () => {
  expect(karens.draw(cardFacts([]))).toBeNull();
  expect(karens.draw({ ...cardFacts([]), taellere: null })).toBeNull();
});
