import { describe, expect, test } from 'vitest';
import { toFields } from '@/lib/joblog/rules/form';
import { type AdDraft, draftOfHit, draftOfJob, leftOpen, openHours, prefilled } from '@/lib/joblog/rules/prefill';
import { newJoblogSchema } from '@/lib/joblog/schema/form';
import { jobAdsContract } from '@/services/job-ads';

const today = '2026-11-23';
const words = { anonymous: 'Anonym arbejdsgiver' };
const life = {
  id: '1000001',
  status: 'Publication',
  publicationStart: '2026-11-01',
  publicationEnd: '2026-12-31',
  publishedAt: null,
};
const workplace = { address: 'Algade 1', postcode: '4000', city: 'Roskilde' };
const read = (job: unknown) => jobAdsContract.operations.getJob.output.parse(job);

function internal(ad: object) {
  const text = { title: 'Kok', description: 'Vi søger en kok.', employer: { name: 'Café Ny' }, workplace };
  return read({ kind: 'internal', ...life, rejection: null, ad: { ...text, deadline: '2026-12-10', ...ad } });
}

const external = read({
  kind: 'external',
  ...{ ...life, id: 'E77' },
  ad: { title: 'Tjener', excerpt: '', url: 'https://example.com/77', workplace, deadline: 'ikke-oplyst' },
});

describe('an ad of Jobnet', () => {
  const contact = { name: 'Bo Bang', phone: '11 22 33 44', email: 'bo@example.com' };

  test('fills in what it says, and nothing about how it was found', () => {
    const draft = draftOfJob('internal:1000001', internal({ arbejdstid: 1, contact }));
    expect(prefilled(draft, words, today)).toMatchObject({
      ...{ annonce: 'internal:1000001', titel: 'Kok', arbejdstid: 'fuldtid', timer: '', frist: '2026-12-10' },
      ...{ virksomhed: 'Café Ny', adresse: 'Algade 1', postnummer: '4000', by: 'Roskilde', land: 'DK' },
      ...{ kontaktperson: 'Bo Bang', telefon: '11 22 33 44', email: 'bo@example.com' },
      ...{ status: 'ikke-soegt', dato: '', fandt: '', maade: '' },
    });
  });

  test.each(['snarest', 'ikke-oplyst'])('with the deadline "%s" gets today and five days', (deadline) => {
    expect(prefilled(draftOfJob('internal:1', internal({ deadline })), words, today).frist).toBe('2026-11-28');
  });

  test('whose employer is anonymous says so', () => {
    const draft = draftOfJob('internal:1', internal({ employer: { name: null } }));
    expect(prefilled(draft, words, today).virksomhed).toBe('Anonym arbejdsgiver');
  });

  test('keeps its title to what a joblog can hold, cut between words', () => {
    const { titel } = prefilled(draftOfJob('internal:1', internal({ title: 'Kok og '.repeat(40) })), words, today);
    expect(titel.length).toBeLessThanOrEqual(200);
    expect(titel).toMatch(/(Kok|og)$/);
    const long = prefilled(draftOfJob('internal:1', internal({ title: 'x'.repeat(300) })), words, today);
    expect(long.titel).toBe('x'.repeat(200));
  });
});

describe('the hours of part time', () => {
  const draft = (weeklyHours: object | null, arbejdstid: 1 | 16 | null = 16) =>
    draftOfJob('internal:1', internal({ arbejdstid, weeklyHours }));

  test('are filled in when the ad names one number', () => {
    const one = draft({ min: 18.5, max: 18.5 });
    expect(prefilled(one, words, today).timer).toBe('18,5');
    expect(openHours(one)).toBeNull();
  });

  test('are left to the citizen when it names two, and told', () => {
    const two = draft({ min: 15, max: 20.5 });
    expect(prefilled(two, words, today).timer).toBe('');
    expect(openHours(two)).toBe('15–20,5');
  });

  test('are not told of a job on full time, nor when there are none', () => {
    expect(openHours(draft({ min: 30, max: 37 }, 1))).toBeNull();
    expect(openHours(draft(null))).toBeNull();
    expect(prefilled(draft({ min: 37, max: 37 }, 1), words, today).timer).toBe('');
  });
});

test('an ad from another website is known by its address there', () => {
  const draft = draftOfJob('external:E77', external);
  expect(draft).toMatchObject({ url: 'https://example.com/77', employer: null });
  expect(prefilled(draft, words, today)).toMatchObject({ titel: 'Tjener', frist: '2026-11-28', arbejdstid: '' });
});

test('an ad that only the search knows fills in the rest', () => {
  const teaser = {
    ...{ title: 'Kok', employer: '', deadline: null, arbejdstid: 16, weeklyHours: { min: 20, max: 20 } },
    ...{ postcode: '4000', city: 'Roskilde', country: 'DK', url: null },
  } as Parameters<typeof draftOfHit>[1]['teaser'];
  expect(prefilled(draftOfHit('internal:1', { teaser }), words, today)).toMatchObject({
    ...{ arbejdstid: 'deltid', timer: '20', postnummer: '4000', frist: '2026-11-28', virksomhed: words.anonymous },
  });
});

test('what an ad fills in lacks only what the citizen has to say', () => {
  const full: AdDraft = draftOfJob('internal:1', internal({ arbejdstid: 1 }));
  const typed = prefilled(full, words, today);
  expect([...leftOpen(typed)]).toEqual(['fandt', 'maade']);
  const partTime = prefilled({ ...full, isFullTime: false, weeklyHours: { min: 15, max: 20 } }, words, today);
  expect([...leftOpen(partTime)]).toEqual(['timer', 'fandt', 'maade']);
  const parsed = newJoblogSchema.parse({ ...typed, fandt: 'jobnet', maade: 'e-mail' });
  expect(toFields(parsed, { today, before: null }).jobAd).toEqual({ key: 'internal:1', url: null });
});
