import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { GET as search } from '@/app/api/findjob/search/route';
import { GET as suggest } from '@/app/api/findjob/suggestions/route';
import { GET as count } from '@/app/api/widk/jobcount/route';
import { searchStandIn } from '@/lib/core/outside';
import { jobCountSchema, refusalSchema, searchSchema, suggestionsSchema } from '@/lib/find-job-api/schema';
import { refreshAnkiro, type SearchDocument, writeDocuments } from '@/services/ankiro';
import { adWith } from '@/tests/services/ankiro/sample';
import { inFault } from '@/tests/support/contract-doors';
import { testDatabase } from '@/tests/support/database';
import { setPortalSettings } from '@/tests/support/settings';

// Before anything asks for a setting, which seeding does.
vi.stubEnv('DATA_DIR', await mkdtemp(join(tmpdir(), 'jobnet-findjob-')));
vi.stubEnv('PUBLIC_URL', 'https://job.example.com');
const database = await testDatabase({ seeded: true });
setPortalSettings(database);

const kok = 'http://data.star.dk/esco/occupation/68c9d4ce-3dfe-45ec-aa21-6ea6bed91035';

const aarhus = {
  postcode: '8000',
  city: 'Aarhus C',
  kommunekode: '0751',
  region: 'Midtjylland',
  position: { lat: 56.157, lon: 10.203 },
} as const;

const ads: SearchDocument[] = [
  adWith({
    id: 'T1',
    title: 'Zebrapasser',
    conceptUriDa: kok,
    groupCode: '5120',
    areaCode: '130000',
    text: 'Du passer zebraer.',
    deadline: '2026-04-01',
    ...aarhus,
  }),
  adWith({
    id: 'T2',
    title: 'Zebrapasser på deltid',
    employer: '',
    arbejdstid: 16,
    weeklyHours: { min: 20, max: 25 },
    hotjob: true,
    deadline: null,
    deadlineText: 'Snarest',
    isWorkInDenmarkJob: true,
    english: { title: 'Zebra keeper', text: 'You look after zebras.' },
  }),
  adWith({ id: 'ET3', index: 'external', title: 'Zebrapasser', url: 'https://zoo.example/3' }),
  adWith({ id: 'ET4', index: 'ExternalWorkInDenmarkJobJobnet', title: 'Zebrapasser', isWorkInDenmarkJob: true }),
];

beforeAll(async () => {
  await database.app.$transaction((tx) => writeDocuments(tx, ads));
  await refreshAnkiro(searchStandIn() ?? expect.unreachable());
});

type Get = (request: Request) => Promise<Response>;

async function ask(get: Get, query: string, status = 200): Promise<unknown> {
  const answer = await get(new Request(`http://localhost/api${query}`));
  expect(answer.status).toBe(status);
  expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  return answer.json();
}

const searched = async (query: string) => searchSchema.strict().parse(await ask(search, query));

describe('the search', () => {
  test('answers the ads of a question, with the names that users know', async () => {
    const { totalJobAdCount, jobAds, ignored } = await searched('?searchString=zebrapasser&municipalities=0751');
    expect(totalJobAdCount).toBe(1);
    expect(ignored).toEqual([]);
    expect(jobAds[0]).toMatchObject({
      jobAdId: 'T1',
      title: 'Zebrapasser',
      occupation: 'Kok',
      conceptUriDa: kok,
      municipality: 'Aarhus',
      country: 'Danmark',
      applicationDeadlineStatus: 'ExpirationDate',
      isExternal: false,
      isSeen: false,
      isFavorite: false,
      jobAdUrl: 'https://job.example.com/find-job/T1',
    });
  });

  test('says so when the deadline or the employer is not disclosed', async () => {
    const { jobAds } = await searched('?searchString=zebrapasser&workHoursType=16');
    expect(jobAds).toHaveLength(1);
    expect(jobAds[0]).toMatchObject({
      applicationDeadline: '1900-01-01',
      applicationDeadlineStatus: 'AsSoonAsPossible',
      hiringOrgName: null,
      workHourPartTime: true,
      workHourMin: 20,
      jobAnnouncementType: ['1', 'hotjob'],
    });
  });

  test('leads to the website that an external ad stands on', async () => {
    const { jobAds } = await searched('?searchString=zebrapasser&source=ekstern');
    expect(jobAds).toMatchObject([{ jobAdId: 'ET3', isExternal: true, jobAdUrl: 'https://zoo.example/3' }]);
  });

  test('counts what each choice would give, of the filters that are named', async () => {
    const { searchFacets } = await searched('?searchString=zebrapasser&facets=source,occupations');
    expect(searchFacets).toEqual({
      source: [
        { value: 'ekstern', label: 'Fundet andre steder', count: 1 },
        { value: 'intern', label: 'Opslået på Jobnet', count: 2 },
      ],
      occupations: [{ value: '68c9d4ce-3dfe-45ec-aa21-6ea6bed91035', label: 'Kok', count: 1 }],
    });
  });

  test('shows Work in Denmark its own ads, in English', async () => {
    const { totalJobAdCount, jobAds, searchFacets } = await searched('?searchString=zebra&WIDK=true');
    expect(totalJobAdCount).toBe(1);
    expect(jobAds[0]).toMatchObject({ jobAdId: 'T2', title: 'Zebra keeper', country: 'Denmark' });
    expect(jobAds[0]?.jobAdUrl).toBe('https://job.example.com/find-job/T2?WIDK=true');
    expect(searchFacets.workHoursType).toEqual([{ value: '16', label: 'Part time', count: 1 }]);
    expect(searchFacets).not.toHaveProperty('jobAnnouncementType');
  });

  test('explains a country that does not exist', async () => {
    const { ignored } = await searched('?searchString=zebrapasser&countries=XX');
    expect(ignored).toMatchObject([{ parameter: 'countries', value: 'XX' }]);
  });

  test('ends with an empty page, which still tells how many there are', async () => {
    const { totalJobAdCount, pageNumber, jobAds } = await searched('?searchString=zebrapasser&pageNumber=9');
    expect({ totalJobAdCount, pageNumber, jobAds }).toEqual({ totalJobAdCount: 3, pageNumber: 9, jobAds: [] });
  });

  test('explains whatever it cannot use, and answers what is left', async () => {
    const bad =
      '?SearchString=zebrapasser&farve=roed&regions=Atlantis&occupations=x&pageNumber=-1&resultsPerPage=1000' +
      '&postalCode=0001&kmRadius=many&orderType=Upwards&facets=colour&workHourMin=9999&WIDK=perhaps';
    const { totalJobAdCount, ignored } = await searched(bad);
    expect(totalJobAdCount).toBe(3);
    expect(ignored.map(({ parameter }) => parameter).sort()).toEqual(
      [
        ...['facets', 'farve', 'kmRadius', 'occupations', 'orderType', 'pageNumber'],
        ...['postalCode', 'regions', 'resultsPerPage', 'workHourMin'],
      ].sort(),
    );
  });

  test.each([
    `?searchString=${'%F0%9F%A6%93'.repeat(300)}`,
    '?searchString=%00%ff%fe&regions=%00',
    `?postalCodes=${Array.from({ length: 1_000 }, (_, at) => 1000 + at).join(',')}`,
    '?__proto__=1&constructor=2&regions=__proto__&facets=constructor',
    `?${'cities=Aarhus%20C&'.repeat(500)}`,
    '?workHourMin=30&workHourMax=10&countries=XX,dk',
  ])('answers a question nobody would ask: %.40s', async (query) => {
    await searched(query);
  });

  test('says that it is down when it is, to be asked again', async () => {
    const down = await inFault('ankiro', 'down', () => ask(search, '?searchString=zebra', 503));
    expect(refusalSchema.parse(down).message).toContain('svarer ikke');
    await searched('?searchString=zebra');
  });
});

describe('suggestions', () => {
  const suggested = async (query: string) => suggestionsSchema.strict().parse(await ask(suggest, query)).groups;

  test('come in groups, each with the filter it becomes', async () => {
    expect(await suggested('?text=fiskekok')).toContainEqual({
      label: 'Stilling',
      options: [{ label: 'Kok (fiskekok)', fields: { occupations: '68c9d4ce-3dfe-45ec-aa21-6ea6bed91035' } }],
    });
    expect(await suggested('?text=8000')).toEqual([
      { label: 'Postnummer', options: [{ label: '8000 Aarhus C', fields: { postalCodes: '8000' } }] },
    ]);
  });

  test('become filters that find exactly such ads', async () => {
    const [group] = await suggested('?text=fiskekok');
    const chosen = new URLSearchParams({ searchString: 'zebrapasser', ...group?.options[0]?.fields });
    expect((await searched(`?${chosen}`)).jobAds.map(({ jobAdId }) => jobAdId)).toEqual(['T1']);
  });

  test('keep what stands before a place, and put typing mistakes right', async () => {
    expect(await suggested('?text=kok%20i%208000')).toEqual([
      {
        label: 'Postnummer',
        options: [
          {
            label: '8000 Aarhus C',
            detail: 'sammen med “kok”',
            fields: { searchString: 'kok', postalCodes: '8000' },
          },
        ],
      },
    ]);
    const labels = (await suggested('?text=sygeplejrske')).flatMap(({ options }) => options.map(({ label }) => label));
    expect(labels).toContain('Sygeplejerske');
  });

  test('are of places only on Work in Denmark, in English', async () => {
    expect(await suggested('?text=fiskekok&WIDK=true')).toEqual([]);
    const groups = await suggested('?text=aarhus&max=1&WIDK=true');
    expect(groups.map(({ label }) => label)).toEqual(['Municipality', 'Town', 'Postcode']);
  });

  test('need three characters, and at most so many in a group', async () => {
    expect(refusalSchema.parse(await ask(suggest, '?text=%20aa%20', 400)).message).toContain('tre tegn');
    expect(refusalSchema.parse(await ask(suggest, '', 400)).message).toContain('tre tegn');
    expect(refusalSchema.parse(await ask(suggest, '?text=aarhus&max=900', 400)).message).toContain('max');
    expect(await suggested(`?text=${'a'.repeat(5_000)}`)).toEqual([]);
  });

  test('say that they are down when they are', async () => {
    const down = await inFault('ankiro', 'down', () => ask(suggest, '?text=aarhus&WIDK=true', 503));
    expect(refusalSchema.parse(down).message).toContain('does not answer');
  });
});

describe('the number of ads on Work in Denmark', () => {
  test('is the sum of internal and external ones, and stays the same for an hour also when the search is down', async () => {
    const first = jobCountSchema.strict().parse(await ask(count, ''));
    expect(first.jobCount).toBe(first.internal + first.external);
    expect(first.external).toBeGreaterThanOrEqual(1);
    expect(await inFault('ankiro', 'down', () => ask(count, ''))).toEqual(first);
  });
});
