import { describe, expect, test } from 'vitest';
import { type FacetKey, facets } from '@/services/ankiro/facets/registry';
import { adWith, conceptOf, placeAt, workAs } from '../sample';

const ad = adWith({
  id: '1',
  ...workAs('Kok'),
  ...placeAt('8000'),
  ansaettelsesvilkaar: [2, 5],
  hotjob: true,
  handicapIngenHindring: true,
  varighed: 16,
  arbejdstid: 16,
  weeklyHours: { min: 20, max: 25.5 },
  arbejdstidsforhold: [3, 5],
  stateEmployer: true,
  isWorkInDenmarkJob: true,
});
const bare = adWith({ id: '2', index: 'external', varighed: null, arbejdstid: null, arbejdstidsforhold: [] });

type Case = { key: FacetKey; has: string[]; bare: string[]; url: string; values: string[] };

const cases: Case[] = [
  { key: 'land', has: ['DK'], bare: ['DK'], url: 'countries=se', values: ['SE'] },
  { key: 'region', has: ['Midtjylland'], bare: [], url: 'regions=Nordjylland', values: ['Nordjylland'] },
  { key: 'kommune', has: ['0751'], bare: [], url: 'municipalities=0101', values: ['0101'] },
  { key: 'by', has: ['Aarhus C'], bare: [], url: 'cities=Aarhus+C', values: ['Aarhus C'] },
  { key: 'postnummer', has: ['8000'], bare: [], url: 'postalCodes=2100', values: ['2100'] },
  { key: 'omraade', has: ['60000'], bare: [], url: 'occupationAreas=10000', values: ['10000'] },
  { key: 'gruppe', has: ['5120'], bare: [], url: 'occupationGroups=2221', values: ['2221'] },
  {
    key: 'stilling',
    has: [conceptOf('Kok')],
    bare: [],
    url: `occupations=${conceptOf('Kok')}`,
    values: [conceptOf('Kok')],
  },
  {
    key: 'ansaettelsesvilkaar',
    has: ['2', '5', 'hotjob', 'handicap'],
    bare: ['1'],
    url: 'jobAnnouncementType=hotjob',
    values: ['hotjob'],
  },
  { key: 'varighed', has: ['16'], bare: [], url: 'employmentDurationType=1', values: ['1'] },
  { key: 'arbejdstid', has: ['16'], bare: [], url: 'workHoursType=1', values: ['1'] },
  {
    key: 'ugentligArbejdstid',
    has: ['20-25.5'],
    bare: [],
    url: 'workHourMin=10&workHourMax=20,5',
    values: ['10-20.5'],
  },
  { key: 'arbejdstidsforhold', has: ['3', '5'], bare: [], url: 'workingTimes=4', values: ['4'] },
  { key: 'arbejdsgiver', has: ['stat'], bare: [], url: 'employerType=stat', values: ['stat'] },
  { key: 'kilde', has: ['intern'], bare: ['ekstern'], url: 'source=ekstern', values: ['ekstern'] },
  { key: 'workInDenmark', has: ['ja'], bare: [], url: 'WIDK=TRUE', values: ['ja'] },
];

describe.each(cases)('the filter $key', ({ key, has, bare: bareHas, url, values }) => {
  const facet = facets.find((one) => one.key === key) ?? expect.unreachable(key);

  test('sees what an ad has', () => {
    expect(facet.valuesOf(ad)).toEqual(has);
    expect(facet.valuesOf(bare)).toEqual(bareHas);
  });

  test('is read from a URL and written to one', () => {
    expect(facet.read(new URLSearchParams(url))).toEqual({ values, ignored: [] });
    const written = new URLSearchParams();
    facet.write(values, written);
    expect(facet.read(written).values).toEqual(values);
  });
});

test('every filter is tried here', () => {
  expect(cases.map(({ key }) => key).sort()).toEqual(facets.map(({ key }) => key).sort());
});

test('no two filters share a parameter', () => {
  const params = facets.flatMap((facet) => facet.params);
  expect(new Set(params).size).toBe(params.length);
});

test('Work in Denmark leaves out areas of work, abroad, terms and the slider', () => {
  expect(facets.filter(({ isOnWorkInDenmark }) => !isOnWorkInDenmark).map(({ key }) => key)).toEqual([
    'land',
    'omraade',
    'gruppe',
    'stilling',
    'ansaettelsesvilkaar',
    'ugentligArbejdstid',
  ]);
});
