import { expect, test } from 'vitest';
import { stilleSiden } from '@/lib/joblog/rules/raad';
import { addDays } from '@/lib/kalender/rules';

const today = '2026-11-23';
const ago = (days: number) => addDays(today, -days);

test('thirty days without activity deserve a word, twenty-nine do not', () => {
  const advice = [29, 30, 31].map((days) => stilleSiden({ senestRedigeret: ago(days), dage: [] }, today));
  expect(advice).toEqual([null, 30, 31]);
});

test('whoever has not begun is told nothing', () => {
  expect(stilleSiden({ senestRedigeret: null, dage: [] }, today)).toBeNull();
});

test('something done after the last change counts', () => {
  expect(stilleSiden({ senestRedigeret: ago(60), dage: [{ dato: ago(3) }] }, today)).toBeNull();
  expect(stilleSiden({ senestRedigeret: ago(60), dage: [{ dato: ago(40) }] }, today)).toBe(40);
});

test('a day to come is a plan and no activity', () => {
  expect(stilleSiden({ senestRedigeret: ago(45), dage: [{ dato: addDays(today, 2) }] }, today)).toBe(45);
});
