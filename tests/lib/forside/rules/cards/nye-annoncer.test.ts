import { expect, test } from 'vitest';
import { nyeAnnoncer } from '@/lib/forside/rules/cards/nye-annoncer';
import { cardFacts } from './facts';

const found = (count: number) =>
  nyeAnnoncer.draw({ ...cardFacts([]), nearbyAds: { stilling: 'kok', count, km: 50, days: 7, href: '/find-job?x' } });

test('new ads near home are counted, and lead to that search', () => {
  expect(found(9)).toEqual({
    title: '9 nye job som kok',
    text: 'De er slået op de seneste 7 dage, højst 50 km fra dit hjem.',
    link: { title: 'Se jobbene', path: '/find-job?x' },
  });
  expect(found(1)).toMatchObject({ title: '1 nyt job som kok', link: { title: 'Se jobbet' } });
});

test('none, nothing to look for, or nobody who answers is no card', () => {
  expect(found(0)).toBeNull();
  expect(nyeAnnoncer.draw(cardFacts([]))).toBeNull();
  expect(nyeAnnoncer.draw({ ...cardFacts([]), nearbyAds: null })).toBeNull();
});
