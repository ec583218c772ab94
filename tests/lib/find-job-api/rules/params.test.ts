import { describe, expect, test } from 'vitest';
import { offeredFacets } from '@/lib/find-job/queries';
import { countedOf, readParams } from '@/lib/find-job-api/rules/params';

const read = (query: string) => readParams(new URLSearchParams(query), offeredFacets('jobnet'));

describe('the parameters of a question', () => {
  test('are known however they are spelled', () => {
    expect(read('PageNumber=2&SEARCHSTRING=kok').params.toString()).toBe('pageNumber=2&searchString=kok');
  });

  test('may be given in the words of the public search', () => {
    const { params } = read(
      'workHoursType=FullTime,PartTime&employmentDurationType=Temporary&jobAnnouncementType=Fleksjob,HandicapIngenHindring,Hotjob,7',
    );
    expect(Object.fromEntries(params)).toEqual({
      workHoursType: '1,16',
      employmentDurationType: '16',
      jobAnnouncementType: '2,handicap,hotjob,7',
    });
  });

  test('that nobody knows are told', () => {
    expect(read('farve=rød&regions=Syddanmark').unknown).toEqual([{ param: 'farve', text: 'rød' }]);
  });
});

describe('what is counted', () => {
  const counted = (query: string) => countedOf(new URLSearchParams(query), offeredFacets('jobnet'));

  test('is the short lists, when nothing is said', () => {
    expect(counted('').counted).toContain('omraade');
    expect(counted('').counted).not.toContain('stilling');
  });

  test('is what is named, and nothing when nothing is named', () => {
    expect(counted('facets=occupations,REGIONS&facets=regions').counted).toEqual(['stilling', 'region']);
    expect(counted('facets=').counted).toEqual([]);
  });

  test('is never what cannot be counted', () => {
    expect(counted('facets=workHourMin,WIDK,farve')).toEqual({
      counted: [],
      ignored: ['workHourMin', 'WIDK', 'farve'].map((text) => ({ param: 'facets', text })),
    });
  });
});
