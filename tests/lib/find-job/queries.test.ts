import { describe, expect, it } from 'vitest';
import { findJobHref, offeredFacets, questionOf, readFindJob } from '@/lib/find-job/queries';

const read = (query: string) => readFindJob(new URLSearchParams(query));

describe('an address of Find Job', () => {
  it.each([
    'searchString=',
    'searchString=%00%01',
    `searchString=${'a'.repeat(5_000)}`,
    'postalCode=abc',
    'postalCode=99999',
    'postalCode=2100&kmRadius=-5',
    'postalCode=2100&kmRadius=99999999',
    'postalCode=2100&kmRadius=1e3',
    'pageNumber=0',
    'pageNumber=-1',
    'pageNumber=999999999999',
    'resultsPerPage=100000',
    'orderType=Random',
    'orderType=BestMatch&orderType=PublicationDate',
    'regions=Atlantis',
    'regions=,,,,',
    'workHoursType=1,16,99',
    'workHourMin=40&workHourMax=10',
    'occupations=not-a-guid',
    'employmentDurationType=%3Cscript%3E',
    'jobAnnouncementType=2;DROP TABLE',
    'WIDK=maybe',
    '__proto__=1&constructor=2',
    'ukendt=1&ukendt=2',
  ])('that means little is a search all the same: %s', (query) => {
    const { search, site } = read(query);
    expect(site).toBe('jobnet');
    expect(search.page).toBeGreaterThanOrEqual(1);
    expect(search.perPage).toBeLessThanOrEqual(100);
    expect(search.text.length).toBeLessThanOrEqual(200);
    expect(questionOf(site, search).indexes).toEqual(['internal', 'external']);
  });

  it('is the whole search: written and read again it is the same', () => {
    const { search } = read('searchString=kok&postalCode=2100&kmRadius=20&workHoursType=16&pageNumber=3');
    const again = read(findJobHref('jobnet', search).split('?')[1] ?? '');
    expect(again.search).toEqual(search);
  });

  it('of Work in Denmark asks for what is marked for it, and stays there', () => {
    const { site, search } = read('WIDK=true&searchString=chef');
    expect(site).toBe('widk');
    expect(findJobHref(site, search)).toContain('WIDK=true');
    expect(questionOf(site, search)).toMatchObject({
      indexes: ['internal', 'ExternalWorkInDenmarkJobJobnet'],
      filters: { workInDenmark: expect.any(Array) },
    });
  });
});

describe('a site', () => {
  const keys = (site: 'jobnet' | 'widk') => offeredFacets(site).map(({ key }) => key);

  it('never offers the mark of Work in Denmark as a filter', () => {
    expect([...keys('jobnet'), ...keys('widk')]).not.toContain('workInDenmark');
  });

  it('that is Work in Denmark offers fewer filters, in the same order', () => {
    expect(keys('widk').length).toBeLessThan(keys('jobnet').length);
    expect(keys('jobnet').filter((key) => keys('widk').includes(key))).toEqual(keys('widk'));
    expect(keys('widk')).not.toContain('stilling');
  });

  it('is not searched by what it does not offer, wherever the filter came from', () => {
    const { search } = read('jobAnnouncementType=2&workHoursType=16');
    expect(questionOf('jobnet', search).filters).toEqual({ ansaettelsesvilkaar: ['2'], arbejdstid: ['16'] });
    expect(questionOf('widk', search).filters).toEqual({ arbejdstid: ['16'], workInDenmark: ['ja'] });
  });
});
