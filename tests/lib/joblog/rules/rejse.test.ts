import { expect, test } from 'vitest';
import { distanceInWords, durationInWords } from '@/lib/joblog/rules/rejse';

test.each([
  [0, '0 minutter'],
  [1, '1 minut'],
  [45, '45 minutter'],
  [60, '1 time'],
  [65, '1 time og 5 minutter'],
  [121, '2 timer og 1 minut'],
])('%i minutes are %s', (minutes, words) => {
  expect(durationInWords(minutes)).toBe(words);
});

test.each([
  [120, '100 meter'],
  [949, '950 meter'],
  [950, '1 km'],
  [4210, '4,2 km'],
  [37_400, '37 km'],
])('%i metres are %s', (meters, words) => {
  expect(distanceInWords(meters)).toBe(words);
});
