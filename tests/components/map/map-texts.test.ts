import { expect, test } from 'vitest';
import { mapTexts } from '@/components/map/map-texts';

test('numbers on the map are told with the town they lie by, in the language of the page', () => {
  expect(mapTexts('da').cluster(1_200, 'Odense')).toBe('1.200 job ved Odense. Zoom ind');
  expect(mapTexts('en').cluster(1_200, 'Odense')).toBe('1,200 jobs near Odense. Zoom in');
});

test('on a map of joblogs nothing is called a job, since other activities lie there too', () => {
  const { cluster, clusterHere, inView, noneInView, sameInList } = mapTexts('da', 'joblog');
  expect(cluster(12, 'Odense')).toBe('12 joblogs ved Odense. Zoom ind');
  expect(clusterHere(2)).toBe('2 joblogs på samme sted');
  expect(inView(1)).toBe('Listen følger kortet. 1 joblog ligger i udsnittet.');
  for (const said of [inView(2), noneInView, sameInList]) expect(said).not.toMatch(/\bjob(bene)?\b/);
});

test('an empty part of the map is no empty search', () => {
  expect(mapTexts('da').noneInView).toContain('udsnit');
});
