import { describe, expect, test } from 'vitest';
import { absentAfter, documentsOf, type Words } from '@/lib/jobindeks/rules';
import { searchDocumentSchema } from '@/services/ankiro/document';
import { externalAdSchema, type Job } from '@/services/job-ads/ad';
import { anAd } from '@/tests/services/job-ads/ads';

const center = { lat: 55.705, lon: 12.577 };
const words: Words = {
  findStilling: (uri) => (uri === anAd().conceptUriDa ? { gruppeKode: '5120', omraadeKode: '60000' } : null),
  findPostnummer: (nr) => (nr === '2100' ? { by: 'København Ø', kommuneKode: '0101', koordinat: center } : null),
  findRegion: (kode) => (kode === '0101' ? 'HovedstadenOgBornholm' : null),
};
const life = {
  status: 'Publication',
  publicationStart: '2026-03-02',
  publicationEnd: '2026-03-20',
  publishedAt: '2026-03-02T08:15:00.000Z',
} as const;

function internal(changes: Parameters<typeof anAd>[0] = {}, id = '1'): Job {
  return { kind: 'internal', id, ...life, rejection: null, ad: anAd(changes) };
}

function external(changes: Record<string, unknown> = {}): Job {
  const ad = externalAdSchema.parse({
    title: 'Welder',
    excerpt: 'We look for a welder.',
    url: 'https://jobs.example.com/1',
    workplace: { postcode: '2100', city: 'Kbh Ø' },
    deadline: 'snarest',
    conceptUriDa: anAd().conceptUriDa,
    ...changes,
  });
  return { kind: 'external', id: 'E1', ...life, ad };
}

const only = (job: Job) => {
  const [document] = documentsOf(job, words);
  return searchDocumentSchema.parse(document);
};

test('an ad is told with its group and area, and with the place by the name people choose', () => {
  const workplace = { address: 'Malurtkrogen 4', postcode: '2100', city: 'Kbh Ø' };
  expect(only(internal({ workplace }))).toMatchObject({
    index: 'internal',
    groupCode: '5120',
    areaCode: '60000',
    city: 'København Ø',
    kommunekode: '0101',
    region: 'HovedstadenOgBornholm',
    country: 'DK',
    publishedAt: '2026-03-02T08:15:00.000Z',
  });
});

describe('deadlines', () => {
  test.each([
    ['2026-03-20', '2026-03-20', null],
    ['snarest', null, 'Snarest'],
    ['ikke-oplyst', null, 'Ikke oplyst'],
  ] as const)('%s', (given, deadline, deadlineText) => {
    expect(only(internal({ deadline: given }))).toMatchObject({ deadline, deadlineText });
  });
});

describe('where an ad lies', () => {
  const at = (workplace: object) =>
    only(internal({ workplace: { postcode: '2100', city: 'København Ø', ...workplace } }));
  const position = { lat: 55.7, lon: 12.6 };

  test('its own coordinates come first', () => {
    expect(at({ address: 'Vej 1', position }).position).toEqual(position);
  });

  test('an address in a known postcode lies in the middle of it', () => {
    expect(at({ address: 'Vej 1' }).position).toEqual(center);
  });

  test('without an address, or without a fixed workplace, it lies nowhere in particular', () => {
    expect(at({}).position).toBeNull();
    expect(at({ address: 'Vej 1', isFixed: false }).position).toBeNull();
    expect(at({ address: 'Vej 1', postcode: '9999' }).position).toBeNull();
  });

  test('work abroad has a country, and no place in Denmark', () => {
    const workplace = { city: 'Oslo', country: 'NO', position };
    expect(only(internal({ workplace }))).toMatchObject({
      country: 'NO',
      kommunekode: null,
      region: null,
      city: 'Oslo',
    });
  });
});

describe('Work in Denmark', () => {
  const english = { title: 'Cook', text: 'We look for a cook.' };

  test('an internal ad that is marked keeps its occupation and is searched in English too', () => {
    const documents = documentsOf(internal({ isWorkInDenmarkJob: true, english }), words);
    expect(documents).toMatchObject([{ index: 'internal', isWorkInDenmarkJob: true, groupCode: '5120', english }]);
  });

  test('English that is shown nowhere is not searched', () => {
    expect(only(internal({ english })).english).toBeNull();
  });

  test('an external ad that is marked stands in two indexes, in that of Work in Denmark without occupation', () => {
    expect(documentsOf(external({ isWorkInDenmarkJob: true }), words)).toMatchObject([
      { index: 'external', id: 'E1', groupCode: '5120', url: 'https://jobs.example.com/1' },
      { index: 'ExternalWorkInDenmarkJobJobnet', id: 'E1', conceptUriDa: null, groupCode: null, areaCode: null },
    ]);
  });

  test('an external ad that is not marked stands in one', () => {
    expect(documentsOf(external(), words).map(({ index }) => index)).toEqual(['external']);
  });
});

test('an anonymous employer has no name', () => {
  const job = internal();
  if (job.kind !== 'internal') throw new Error('not internal');
  const hidden = { name: null, cvr: null, isAnonymous: true };
  expect(only({ ...job, ad: { ...job.ad, employer: hidden } }).employer).toBe('');
});

test('an ad that went is absent from every index it may have stood in, one that lost its mark from that of the mark', () => {
  const changes = [
    { id: '1', job: internal() },
    { id: '2', job: null },
    { id: 'E1', job: external() },
    { id: 'E2', job: null },
  ];
  const documents = changes.flatMap(({ job }) => (job ? documentsOf(job, words) : []));
  expect(absentAfter(changes, documents)).toEqual([
    { index: 'internal', id: '2' },
    { index: 'ExternalWorkInDenmarkJobJobnet', id: 'E1' },
    { index: 'external', id: 'E2' },
    { index: 'ExternalWorkInDenmarkJobJobnet', id: 'E2' },
  ]);
});
