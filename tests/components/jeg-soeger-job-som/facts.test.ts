import { expect, test } from 'vitest';
import { factsInWords } from '@/components/jeg-soeger-job-som/facts';

test.each([
  [true, null, 'Har en uddannelse til det · Ingen erfaring'],
  [false, { years: 0, lastUsedYear: 2026 }, 'Ingen uddannelse til det · Under et års erfaring, senest brugt i 2026'],
  [false, { years: 1, lastUsedYear: 2020 }, 'Ingen uddannelse til det · 1 års erfaring, senest brugt i 2020'],
])('education %s and experience %o are said in words', (hasEducation, experience, words) => {
  expect(factsInWords({ hasEducation, experience })).toBe(words);
});
