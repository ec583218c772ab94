import { describe, expect, test } from 'vitest';
import { offeredFacets } from '@/lib/find-job/queries';
import { narrowings, wideNarrowings, withoutValue } from '@/lib/find-job/rules/chips';
import { da } from '@/lib/find-job/texts/da';
import type { UrlSearch } from '@/services/ankiro';
import { conceptOf, noTables, searchWith, tables } from './sample';

const facets = offeredFacets('jobnet');
const settings = { facets, tables, words: da.chips };
const chips = (search: UrlSearch, given = tables) => narrowings({ ...settings, tables: given, search });
const labels = (search: UrlSearch, given = tables) => chips(search, given).map(({ label }) => label);

const whole = searchWith({
  text: 'kok',
  radius: { postnummer: '2100', km: 20 },
  filters: {
    region: ['Midtjylland'],
    kommune: ['0751'],
    stilling: [conceptOf('Kok'), conceptOf('Smed')],
    arbejdstid: ['16'],
    land: ['SE'],
  },
  page: 7,
});

describe('what narrows a search', () => {
  test('is told in words, one value at a time', () => {
    expect(labels(whole).sort()).toEqual(
      ['“kok”', 'Aarhus', 'Deltid', 'Højst 20 km fra 2100 København Ø', 'Kok', 'Midtjylland', 'Smed', 'Sverige'].sort(),
    );
  });

  test('is nothing when everything is searched', () => {
    expect(chips(searchWith({ page: 3 }))).toEqual([]);
  });

  test('can be taken away, which leads to the first page of what is left', () => {
    for (const { label, without } of chips(whole)) {
      expect(labels(without)).toEqual(labels(whole).filter((one) => one !== label));
      expect(without.page).toBe(1);
    }
  });

  test('has a name of its own for each value', () => {
    const keys = chips(whole).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('keeps its values as names while the registers are down', () => {
    const search = searchWith({ radius: { postnummer: '2100', km: 5 }, filters: { kommune: ['0751'] } });
    expect(labels(search, noTables)).toEqual(['Højst 5 km fra 2100', '0751']);
  });

  test.each([
    ['?workHourMin=20', 'Mindst 20 timer om ugen'],
    ['?workHourMax=30', 'Højst 30 timer om ugen'],
    ['?workHourMin=20&workHourMax=30', '20–30 timer om ugen'],
  ])('tells hours as a range: %s', (query, expected) => {
    const hours = facets.find(({ key }) => key === 'ugentligArbejdstid') ?? expect.unreachable();
    const { values } = hours.read(new URLSearchParams(query));
    expect(labels(searchWith({ filters: { ugentligArbejdstid: values } }))).toEqual([expected]);
  });
});

describe('ways to widen a search that finds nothing', () => {
  const wide = wideNarrowings({ ...settings, search: whole });

  test('let go of everything that counts as one choice', () => {
    expect(wide.map(({ key }) => key)).toEqual(['text', 'radius', 'geografi', 'arbejdsomraade', 'arbejdstid']);
    expect(wide.find(({ key }) => key === 'arbejdsomraade')?.label).toBe('Kok, Smed');
    const places = wide.find(({ key }) => key === 'geografi')?.without.filters ?? {};
    expect(Object.keys(places).sort()).toEqual(['arbejdstid', 'stilling']);
  });

  test('begin on the first page', () => {
    expect(wide.map(({ without }) => without.page)).toEqual(wide.map(() => 1));
  });
});

test('the last value of a filter takes the filter with it', () => {
  expect(withoutValue({ kommune: ['0751', '0101'], arbejdstid: ['1'] }, 'kommune', '0751')).toEqual({
    kommune: ['0101'],
    arbejdstid: ['1'],
  });
  expect(withoutValue({ kommune: ['0751'] }, 'kommune', '0751')).toEqual({});
  expect(withoutValue({ kommune: ['0751'] }, 'kommune', '0999')).toEqual({ kommune: ['0751'] });
});
