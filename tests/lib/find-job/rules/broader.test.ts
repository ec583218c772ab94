import { describe, expect, test } from 'vitest';
import { fewerWords, nearTypedPostcode, widerCircles } from '@/lib/find-job/rules/broader';
import { readSearch } from '@/services/ankiro';

const searchOf = (query: string) => readSearch(new URLSearchParams(query)).search;
const isPostcode = (word: string) => word === '2100';

describe('a postcode among the words', () => {
  const near = (text: string, query = '') =>
    nearTypedPostcode(searchOf(`searchString=${text}${query}`), isPostcode).map(({ km, search }) => [km, search.text]);

  test.each([
    ['kok 2100', 'kok'],
    ['kok i 2100', 'kok'],
    ['2100 kok', 'kok'],
    ['2100', ''],
    ['kok nær 2100 deltid', 'kok deltid'],
    ['Hansen og Co. i 2100', 'Hansen og Co.'],
  ])('is a place to be near: %s', (text, rest) => {
    expect(near(text)).toEqual([10, 20, 30, 50].map((km) => [km, rest]));
  });

  test.each(['kok', 'kok 9999', 'kok 21001', ''])('that is none is a word: %s', (text) => {
    expect(near(text)).toEqual([]);
  });

  test('is a word when a place has been chosen already', () => {
    expect(near('kok 2100', '&postalCode=8000&kmRadius=5')).toEqual([]);
  });
});

describe('one word less', () => {
  const rests = (text: string) => fewerWords(searchOf(`searchString=${text}`)).map(({ search }) => search.text);

  test.each([
    ['kok 2100', ['2100', 'kok']],
    ['kok i Aarhus', ['i Aarhus', 'kok Aarhus', 'kok i']],
    ['kok', []],
    ['', []],
    ['en i to på', []],
    ['et to tre fire fem', []],
  ])('leaves of "%s" what still says something', (text, expected) => {
    expect(rests(text)).toEqual(expected);
  });

  test('begins on the first page', () => {
    expect(fewerWords(searchOf('searchString=kok+2100&pageNumber=7')).map(({ search }) => search.page)).toEqual([1, 1]);
  });
});

test('wider circles are those wider than the chosen one, four at most', () => {
  const circles = widerCircles(searchOf('postalCode=2100&kmRadius=20'));
  expect(circles.map(({ km }) => km)).toEqual([30, 50, 100, 200]);
  expect(widerCircles(searchOf('searchString=kok'))).toEqual([]);
});
