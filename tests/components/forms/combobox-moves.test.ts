import { expect, test } from 'vitest';
import { activeAfter, inText } from '@/components/forms/combobox-moves';

test('down goes from the text to the first suggestion, on through them, and round', () => {
  expect([inText, 0, 1, 2].map((active) => activeAfter('ArrowDown', active, 3))).toEqual([0, 1, 2, 0]);
});

test('up goes the other way', () => {
  expect([inText, 0, 1, 2].map((active) => activeAfter('ArrowUp', active, 3))).toEqual([2, 2, 0, 1]);
});

test('home and end belong to the text until somebody is in the list', () => {
  expect(['Home', 'End'].map((key) => activeAfter(key, inText, 3))).toEqual([null, null]);
  expect(['Home', 'End'].map((key) => activeAfter(key, 1, 3))).toEqual([0, 2]);
});

test('letters belong to the text, and so does everything when there is no suggestion', () => {
  expect(activeAfter('k', 1, 3)).toBeNull();
  expect(activeAfter('ArrowDown', inText, 0)).toBeNull();
});
