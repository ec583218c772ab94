import { expect, test } from 'vitest';
import { ugentligArbejdstid } from '@/services/ankiro/facets/ugentlig-arbejdstid';
import { adWith } from '../sample';

test.each([
  ['20-25', '25-37', true],
  ['20-25', '0-20', true],
  ['20-25', '26-37', false],
  ['37-37', '30-37', true],
  ['nonsense', '0-37', false],
])('an ad of %s hours is among %s: %s', (has, chosen, isMet) => {
  expect(ugentligArbejdstid.accepts?.(has, chosen)).toBe(isMet);
});

test('full time is 37 hours when the ad says no more', () => {
  expect(ugentligArbejdstid.valuesOf(adWith({ id: '1', arbejdstid: 1, weeklyHours: null }))).toEqual(['37-37']);
  expect(ugentligArbejdstid.valuesOf(adWith({ id: '1', arbejdstid: 16, weeklyHours: null }))).toEqual([]);
});

test.each([
  ['workHourMin=10', ['10-168']],
  ['workHourMax=20', ['0-20']],
  ['workHourMin=20&workHourMax=10', []],
  ['workHourMin=&workHourMax=', []],
  ['workHourMax=999', []],
])('%s is read as %j', (query, values) => {
  expect(ugentligArbejdstid.read(new URLSearchParams(query)).values).toEqual(values);
});

test.each([
  ['workHourMin=10&workHourMax=20', []],
  ['workHourMin=&workHourMax=20', []],
  ['workHourMin=10&workHourMax=mange', ['mange']],
  ['workHourMin=20&workHourMax=10', ['20', '10']],
])('of %s only what cannot be used is told to be ignored: %j', (query, ignored) => {
  expect(ugentligArbejdstid.read(new URLSearchParams(query)).ignored).toEqual(ignored);
});
