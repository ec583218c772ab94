import { expect, test } from 'vitest';
import { fristText } from '@/lib/joblog/texts/liste';

test.each([
  [2, '2 dage tilbage'],
  [1, '1 dag tilbage'],
  [0, 'Sidste dag er i dag'],
  [-1, 'Overskredet med 1 dag'],
  [-2, 'Overskredet med 2 dage'],
  [-30, 'Overskredet med 30 dage'],
  [-31, 'Fristen er overskredet'],
])('a deadline %i days away is told as "%s"', (dage, text) => {
  expect(fristText(dage)).toBe(text);
});
