import { expect, test } from 'vitest';
import { inWords, numberInWords } from '@/lib/forside/rules/danish-day';

test('days and moments are written as Danes say them', () => {
  expect(inWords('2026-11-28')).toBe('28. november');
  expect(inWords('2026-11-28', 'weekday')).toBe('lørdag den 28. november');
  expect(inWords('2026-11-28', 'year')).toBe('28. november 2026');
});

test('a moment is in Danish time, in winter and in summer', () => {
  expect(inWords('2026-12-02T09:00:00.000Z', 'time')).toBe('10.00');
  expect(inWords('2026-07-02T22:30:00.000Z', 'time')).toBe('0.30');
  expect(inWords('2026-07-02T22:30:00.000Z', 'weekday')).toBe('fredag den 3. juli');
});

test('numbers have Danish signs', () => {
  expect(numberInWords(1530)).toBe('1.530');
  expect(numberInWords(7.4)).toBe('7,4');
});
