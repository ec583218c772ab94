import { expect, test } from 'vitest';
import { mapTexts } from '@/components/map/map-texts';

test('numbers on the map are told with the town they lie by, in the language of the page', () => {
  expect(mapTexts('da').cluster(1_200, 'Odense')).toBe('1.200 job ved Odense. Zoom ind');
  expect(mapTexts('en').cluster(1_200, 'Odense')).toBe('1,200 jobs near Odense. Zoom in');
});

test('an empty part of the map is no empty search', () => {
  expect(mapTexts('da').noneInView).toContain('udsnit');
});
