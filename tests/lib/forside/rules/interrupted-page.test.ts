import { expect, test } from 'vitest';
import { interruptedPage } from '@/lib/forside/rules/interrupted-page';

test.each([
  ['expired', '/joblog', '/joblog'],
  ['expired', '/joblog/ny?annonce=internal%3A1', '/joblog/ny?annonce=internal%3A1'],
  ['expired', '/forside', null],
  ['expired', '/forside?gemt=ja', null],
  ['expired', null, null],
  ['logout', '/joblog', null],
  [null, '/joblog', null],
])('after an end by %s on %s: %s', (endReason, lastPage, offered) => {
  expect(interruptedPage({ endReason, lastPage })).toBe(offered);
});

test('nobody who was never here is offered anything', () => {
  expect(interruptedPage(null)).toBeNull();
});
