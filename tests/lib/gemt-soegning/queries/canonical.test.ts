import { describe, expect, test } from 'vitest';
import { canonicalText, readCanonical } from '@/lib/gemt-soegning/queries/canonical';

describe('a search as it is kept', () => {
  test.each([
    [
      'whatever the order of its parameters',
      'regions=Midtjylland&searchString=kok',
      'searchString=kok&regions=Midtjylland',
    ],
    ['whatever the order of its values', 'regions=Midtjylland,Syddanmark', 'regions=Syddanmark&regions=Midtjylland'],
    [
      'whichever page and order it was found on',
      'searchString=kok&pageNumber=3&orderType=ApplicationDate',
      'searchString=kok',
    ],
    ['whatever else stands in the address', 'searchString=kok&fra=forside&WIDK=true', 'searchString=kok'],
  ])('is the same text %s', (_what, one, other) => {
    expect(canonicalText(one)).toBe(canonicalText(other));
  });

  test('is read as it was written', () => {
    const kept = canonicalText('searchString=kok+%26+tjener&regions=Midtjylland&postalCode=8000&kmRadius=20');
    expect(canonicalText(kept)).toBe(kept);
    expect(readCanonical({ search: kept })).toMatchObject({
      search: { text: 'kok & tjener', radius: { postnummer: '8000', km: 20 } },
      isWhole: true,
    });
  });

  test('says when a part of it means nothing any more', () => {
    expect(readCanonical({ search: 'searchString=kok&regions=Atlantis' })).toMatchObject({ isWhole: false });
  });
});
