import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { facets } from '@/services/ankiro/facets/registry';
import { readSearch, toggleValue, writeSearch } from '@/services/ankiro/facets/search-url';
import { conceptOf } from '../sample';

const read = (query: string) => readSearch(new URLSearchParams(query));

describe('a URL', () => {
  test('with nothing in it is a search for everything', () => {
    expect(read('')).toEqual({
      search: { text: '', filters: {}, radius: null, sort: 'BestMatch', page: 1, perPage: 20 },
      ignored: [],
    });
  });

  test('holds the names that users of the public search know', () => {
    const query =
      'searchString=kok&regions=Midtjylland&postalCode=2100&kmRadius=25&occupationAreas=60000&occupationGroups=5120' +
      '&workHoursType=16&workHourMin=10&workHourMax=20&employmentDurationType=1&jobAnnouncementType=2,hotjob' +
      '&orderType=ApplicationDate&pageNumber=3&resultsPerPage=10';
    expect(read(query).search).toEqual({
      text: 'kok',
      filters: {
        region: ['Midtjylland'],
        omraade: ['60000'],
        gruppe: ['5120'],
        ansaettelsesvilkaar: ['2', 'hotjob'],
        varighed: ['1'],
        arbejdstid: ['16'],
        ugentligArbejdstid: ['10-20'],
      },
      radius: { postnummer: '2100', km: 25 },
      sort: 'ApplicationDate',
      page: 3,
      perPage: 10,
    });
  });

  test('names a stilling by its last part, and is understood with the whole address', () => {
    const uri = conceptOf('Kok');
    expect(read(`occupations=${uri}`).search.filters.stilling).toEqual([uri]);
    const written = writeSearch({ filters: { stilling: [uri] } });
    expect(written.get('occupations')).toBe(uri.split('/').at(-1));
    expect(readSearch(written).search.filters.stilling).toEqual([uri]);
  });

  test.each([
    ['regions=Atlantis', 'regions', 'Atlantis'],
    ['pageNumber=0', 'pageNumber', '0'],
    ['pageNumber=1e9', 'pageNumber', '1e9'],
    ['resultsPerPage=-5', 'resultsPerPage', '-5'],
    ['orderType=Random', 'orderType', 'Random'],
    ['postalCode=21', 'postalCode', '21'],
    ['kmRadius=NaN', 'kmRadius', 'NaN'],
    ['workHoursType=2', 'workHoursType', '2'],
    ['occupations=../../etc', 'occupations', '../../etc'],
    ['workHourMin=abc', 'workHourMin', 'abc'],
    ['jobAnnouncementType=99', 'jobAnnouncementType', '99'],
    ['countries=Sverige', 'countries', 'Sverige'],
  ])('with %s is read without it, and tells', (query, param, text) => {
    expect(read(query)).toEqual({ search: read('').search, ignored: [{ param, text }] });
  });

  test('of any kind is read without an error, and what is written is read as the same', () => {
    const params = [
      ...facets.flatMap(({ params: names }) => names),
      'pageNumber',
      'searchString',
      'kmRadius',
      'postalCode',
    ];
    const value = fc.oneof(
      fc.string(),
      fc.constantFrom('1', '16', '2100', 'Midtjylland', 'SE', 'true', 'hotjob', '0101'),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...params), value)), (pairs) => {
        const { search } = readSearch(new URLSearchParams(pairs));
        const written = writeSearch(search);
        expect(writeSearch(readSearch(written).search).toString()).toBe(written.toString());
      }),
    );
  });
});

test('a value is added and taken away again', () => {
  const once = toggleValue({ region: ['Midtjylland'] }, 'region', 'Nordjylland');
  expect(once).toEqual({ region: ['Midtjylland', 'Nordjylland'] });
  expect(toggleValue(once, 'region', 'Midtjylland')).toEqual({ region: ['Nordjylland'] });
  expect(toggleValue({ land: ['SE'] }, 'land', 'SE')).toEqual({});
});
