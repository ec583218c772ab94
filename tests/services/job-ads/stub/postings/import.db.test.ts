import { beforeEach, describe, expect, test } from 'vitest';
import { importPostings, reportLines } from '@/services/job-ads/stub/postings/import';
import type { Lookup } from '@/services/job-ads/stub/postings/posting';
import { findAd, newestChange, saveAd } from '@/services/job-ads/stub/tables';
import { testDatabase } from '@/tests/support/database';
import { anAd } from '../../ads';

const { app } = await testDatabase();

const kok = 'http://data.star.dk/esco/occupation/68c9d4ce-3dfe-45ec-aa21-6ea6bed91035';
const lookup: Lookup = {
  stilling: (name) => (['kok', 'fiskekok'].includes(name) ? kok : undefined),
  postnummer: (postcode) =>
    postcode === '2100' ? { by: 'København Ø', kommuneKode: '0101', lat: 55.7, lon: 12.57 } : undefined,
  kommune: (name) =>
    ['0101', 'københavn'].includes(name) ? { kode: '0101', region: 'HovedstadenOgBornholm' } : undefined,
};

const internal = {
  ID: '12345',
  Title: 'Kok til aftenhold',
  JobHeadline: 'Lav mad fra bunden',
  Presentation: '<p>Vi søger en <b>kok</b>.</p><ul><li>R&oslash;r i gryder</li></ul>',
  HiringOrgName: 'Restaurant Malurtkrog',
  HiringOrgCVR: '10000017',
  WorkPlaceAddress: 'Malurtkrogen 4',
  WorkPlacePostalCode: '2100',
  WorkPlaceCity: 'København Ø',
  Region: 'Hovedstaden og Bornholm',
  Municipality: 'København',
  Country: 'Danmark',
  PostingCreated: '2026-03-01T08:00:00',
  LastDateApplication: '2026-03-20T00:00:00',
  IsHotjob: false,
  IsExternal: false,
  WorkHours: 'Fuldtid',
  EmploymentType: 'Fastansættelse',
  Occupation: 'Fiskekok',
  Location: { Latitude: 55.701, Longitude: 12.571 },
};
const external = {
  ID: 'E777',
  Title: 'Kok',
  Presentation: 'Vi søger en kok …',
  PostingCreated: '2026-03-01',
  LastDateApplication: '1900-01-01',
  IsExternal: true,
  Url: 'https://job.example.com/777',
  WorkPlacePostalCode: '2100',
};

const jsonLines = (...postings: object[]) => postings.map((posting) => JSON.stringify(posting)).join('\n');
const run = (text: string, settings = {}) => importPostings(app, text, lookup, settings);

beforeEach(async () => {
  await app.jobAdsAd.deleteMany();
});

describe('a file of JSON lines', () => {
  test('brings internal and external ads', async () => {
    expect(await run(jsonLines(internal, external))).toMatchObject({ added: 2, changed: 0, unchanged: 0, refused: [] });
    expect(await findAd(app, '12345')).toMatchObject({
      status: 'Approved',
      publicationEnd: '2026-03-20',
      ad: {
        title: 'Kok til aftenhold',
        description: 'Vi søger en kok.\n\n- Rør i gryder',
        conceptUriDa: kok,
        deadline: '2026-03-20',
        arbejdstid: 1,
        varighed: 1,
        employer: { cvr: '10000017' },
        workplace: {
          kommunekode: '0101',
          region: 'HovedstadenOgBornholm',
          country: 'DK',
          position: { lat: 55.701, lon: 12.571 },
        },
      },
    });
    expect(await findAd(app, 'E777')).toMatchObject({
      isExternal: true,
      publicationEnd: '2026-04-26',
      ad: {
        deadline: 'ikke-oplyst',
        url: 'https://job.example.com/777',
        workplace: { city: 'København Ø', position: { lat: 55.7 } },
      },
    });
  });

  test('changes nothing when it comes again, and only what is new in it', async () => {
    await run(jsonLines(internal, external));
    const before = await newestChange(app);
    expect(await run(jsonLines(internal, external))).toMatchObject({ added: 0, changed: 0, unchanged: 2 });
    expect(await newestChange(app)).toBe(before);
    const renamed = { ...internal, Title: 'Kok' };
    expect(await run(jsonLines(renamed, external))).toMatchObject({ added: 0, changed: 1, unchanged: 1 });
    expect(await newestChange(app)).toBe(before + 1n);
  });

  test('is told line by line what was refused, and the good lines are kept', async () => {
    const bad = { ...internal, ID: '2', HiringOrgCVR: '123' };
    const text = [jsonLines(internal), '', 'no json', '[1]', jsonLines(bad, internal, external)].join('\n');
    const report = await run(text);
    expect(report).toMatchObject({ added: 2 });
    expect(report.refused.map(({ line, id }) => [line, id])).toEqual([
      [3, ''],
      [4, ''],
      [5, '2'],
      [6, '12345'],
    ]);
    expect(reportLines(report, false)).toEqual([
      '2 new, 0 changed, 0 unchanged, 4 refused.',
      '  line 3: is no JSON',
      '  line 4: is no JSON object',
      expect.stringMatching(/^ {2}line 5 \(2\): HiringOrgCVR /),
      '  line 6 (12345): ID stands on line 1 already',
    ]);
  });

  test('writes nothing when it is only tried', async () => {
    expect(await run(jsonLines(internal), { isDryRun: true })).toMatchObject({ added: 1 });
    expect(await app.jobAdsAd.count()).toBe(0);
  });

  test('takes no ad away from those who sent it otherwise', async () => {
    const life = { publicationStart: '2026-03-01', publicationEnd: '2026-03-20', publishedAt: null, rejection: null };
    const own = {
      ...life,
      id: '12345',
      status: 'Approved',
      sender: 'system:ats',
      isExternal: false,
      ad: anAd(),
    } as const;
    await app.$transaction((tx) => saveAd(tx, own));
    expect(await run(jsonLines(internal))).toMatchObject({
      added: 0,
      refused: [{ line: 1, id: '12345', reason: 'ID belongs to an ad that was not imported' }],
    });
  });

  test('of many lines is written in several transactions', async () => {
    const many = Array.from({ length: 1_100 }, (_, n) => ({ ...external, ID: `E${n}` }));
    expect(await run(jsonLines(...many))).toMatchObject({ added: 1_100, refused: [] });
    expect(await app.jobAdsAd.count()).toBe(1_100);
  });
});

test('a Danish spreadsheet brings ads too', async () => {
  const text = [
    '\uFEFFID;Title;Presentation;PostingCreated;IsExternal;Url;Location.Latitude;Location.Longitude;WorkPlacePostalCode',
    'E1;"Kok; gerne erfaren";Vi søger;2026-03-01;ja;https://job.example.com/1;55,7;12,5;2100',
    'E2;Kok;Vi søger;2026-03-01;ja;https://job.example.com/2',
  ].join('\r\n');
  expect(await run(text)).toMatchObject({
    added: 1,
    refused: [{ line: 3, reason: 'has 6 values, and the first line has 9' }],
  });
  expect(await findAd(app, 'E1')).toMatchObject({
    ad: { title: 'Kok; gerne erfaren', workplace: { position: { lat: 55.7, lon: 12.5 } } },
  });
});

describe('a posting is refused by the name of its field', () => {
  test.each([
    ['ID', { ID: 'E1' }],
    ['ID', { ID: 'a b' }],
    ['Title', { Title: ' ' }],
    ['Presentation', { Presentation: '' }],
    ['HiringOrgName', { HiringOrgName: '' }],
    ['WorkPlacePostalCode', { WorkPlacePostalCode: '9999' }],
    ['WorkPlacePostalCode', { WorkPlacePostalCode: '' }],
    ['Region', { Region: 'Skåne' }],
    ['Municipality', { Municipality: 'Atlantis' }],
    ['Country', { Country: 'Atlantis' }],
    ['PostingCreated', { PostingCreated: 'i går' }],
    ['LastDateApplication', { LastDateApplication: '20/3/2026' }],
    ['LastDateApplication', { LastDateApplication: '2026-02-01' }],
    ['IsHotjob', { IsHotjob: 'måske' }],
    ['WorkHours', { WorkHours: 'Halvtid' }],
    ['EmploymentType', { EmploymentType: 'For altid' }],
    ['Occupation', { Occupation: 'Troldmand' }],
    ['Url', { Url: 'javascript:alert(1)' }],
    ['Latitude', { Location: { Latitude: 'nord', Longitude: 12 } }],
  ])('%s', async (field, changes) => {
    const { refused } = await run(jsonLines({ ...internal, ...changes }));
    expect(refused[0]?.reason.split(' ')[0]).toBe(field);
  });
});
