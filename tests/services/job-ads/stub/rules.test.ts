import { describe, expect, test } from 'vitest';
import { type Status, statuses } from '@/services/job-ads/ad';
import {
  afterStep,
  faultIn,
  isOwnAd,
  isPublic,
  lifeAfter,
  periodOf,
  type Step,
  type StoredStatus,
  senderOf,
  statusOn,
  whyNot,
} from '@/services/job-ads/stub/rules';
import { anAd } from '../ads';

const idag = '2026-03-02';
const period = { publicationStart: '2026-03-05', publicationEnd: '2026-03-20' };

describe('the calendar', () => {
  test.each([
    ['2026-03-04', 'Processed'],
    ['2026-03-05', 'Publication'],
    ['2026-03-20', 'Publication'],
    ['2026-03-21', 'PublicationEnd'],
  ])('makes of an approved ad on %s one that is in %s', (day, status) => {
    expect(statusOn('Approved', period, day)).toBe(status);
  });

  test.each([
    ['Draft', 'Draft'],
    ['AwaitingApproval', 'AwaitingApproval'],
    ['NotApproved', 'NotApproved'],
    ['Closed', 'PublicationEnd'],
  ] satisfies [StoredStatus, Status][])('leaves %s what it is', (stored, status) => {
    for (const day of ['2026-03-01', '2026-03-10', '2026-04-01']) expect(statusOn(stored, period, day)).toBe(status);
  });
});

describe('the life of an ad', () => {
  const leads: Record<Step, Partial<Record<Status, StoredStatus>>> = {
    update: { Draft: 'AwaitingApproval', NotApproved: 'AwaitingApproval', PublicationEnd: 'AwaitingApproval' },
    close: { Processed: 'Closed', Publication: 'Closed' },
    approve: { AwaitingApproval: 'Approved' },
    reject: { AwaitingApproval: 'NotApproved' },
  };
  const cases = (['update', 'close', 'approve', 'reject'] as const).flatMap((step) =>
    statuses.map((status) => ({ step, status, to: leads[step][status] ?? null })),
  );

  test.each(cases)('$step in $status leads to $to', ({ step, status, to }) => {
    expect(afterStep(step, status)).toBe(to);
  });

  test('an update that is kept as a draft waits for nobody', () => {
    expect(afterStep('update', 'Draft', true)).toBe('Draft');
  });

  test('a refusal says in which states it would have been possible', () => {
    expect(whyNot('close', 'NotApproved')).toBe(
      'an ad in NotApproved cannot be closed; that is possible in Processed, Publication',
    );
  });

  const now = new Date('2026-03-02T09:30:00Z');
  const life = { publicationStart: '2026-02-20', publicationEnd: '2026-03-20', publishedAt: null };

  test('an ad that waited for approval is shown from the moment it is approved', () => {
    const approved = lifeAfter('approve', life, idag, now);
    expect(approved).toEqual({ ...life, publicationStart: idag, publishedAt: '2026-03-02T09:30:00.000Z' });
  });

  test('an ad approved ahead is shown from its first day', () => {
    const approved = lifeAfter('approve', { ...life, ...period }, idag, now);
    expect(approved).toMatchObject({ publicationStart: '2026-03-05', publishedAt: '2026-03-05T00:00:00.000Z' });
  });

  test('an ad approved after its last day, or closed before its first, has never been shown', () => {
    expect(lifeAfter('approve', { ...life, publicationEnd: '2026-03-01' }, idag, now).publishedAt).toBeNull();
    const ahead = { ...period, publishedAt: '2026-03-05T00:00:00.000Z' };
    expect(lifeAfter('close', ahead, idag, now).publishedAt).toBeNull();
    expect(lifeAfter('close', ahead, '2026-03-05', now).publishedAt).toBe(ahead.publishedAt);
  });
});

describe('who', () => {
  const system = { kind: 'system', name: 'ats' } as const;
  const portal = { kind: 'portal' } as const;

  test('everybody sees what is shown or has been, and nobody else sees the rest', () => {
    const shown = statuses.filter((status) => isPublic(status, '2026-03-01T00:00:00.000Z'));
    expect(shown).toEqual(['Publication', 'PublicationEnd']);
    expect(isPublic('PublicationEnd', null)).toBe(false);
  });

  test('an ad belongs to the system or office that sent it, and a citizen sends none', () => {
    expect(senderOf(system)).toBe('system:ats');
    expect(senderOf({ kind: 'borger' })).toBeNull();
    expect(isOwnAd(system, 'system:ats')).toBe(true);
    expect(isOwnAd(system, 'system:other')).toBe(false);
    expect(isOwnAd({ kind: 'borger' }, 'portal')).toBe(false);
    expect(isOwnAd(portal, 'system:ats')).toBe(true);
  });
});

describe('the days of an ad', () => {
  test('end with its deadline', () => {
    expect(periodOf(anAd(), {}, idag)).toEqual({ publicationStart: idag, publicationEnd: '2026-03-20' });
  });

  test.each(['snarest', 'ikke-oplyst'] as const)('end eight weeks later when the deadline is "%s"', (deadline) => {
    expect(periodOf(anAd({ deadline }), {}, idag).publicationEnd).toBe('2026-04-27');
  });
});

describe('an ad', () => {
  const faultOf = (changes: Parameters<typeof anAd>[0], days = {}) => {
    const ad = anAd(changes);
    return faultIn(ad, periodOf(ad, days, idag), idag);
  };
  const workplace = { postcode: '2100', city: 'København Ø' };

  test('that holds together has no fault', () => {
    expect(faultOf({})).toBeNull();
    expect(faultOf({ deadline: idag })).toBeNull();
    expect(faultOf({ workplace: { isFixed: false } })).toBeNull();
    expect(faultOf({ workplace: { city: 'Oslo', country: 'NO' } })).toBeNull();
    expect(faultOf({ arbejdstid: 16, weeklyHours: { min: 20, max: 28 } })).toBeNull();
  });

  test.each([
    ['ad.deadline', { deadline: '2026-03-01' }],
    ['ad.workplace.postcode', { workplace: {} }],
    ['ad.workplace.city', { workplace: { postcode: '2100' } }],
    ['ad.workplace.city', { workplace: { country: 'NO' } }],
    ['ad.workplace.postcode', { workplace: { ...workplace, country: 'NO' } }],
    ['ad.workplace.kommunekode', { workplace: { city: 'Oslo', country: 'NO', kommunekode: '0101' } }],
    ['ad.workplace.region', { workplace: { city: 'Oslo', country: 'NO', region: 'Midtjylland' } }],
    ['ad.isWorkInDenmarkJob', { isWorkInDenmarkJob: true, workplace: { city: 'Oslo', country: 'NO' } }],
    ['ad.english', { isWorkInDenmarkJob: true }],
    ['ad.weeklyHours', { weeklyHours: { min: 30, max: 20 } }],
    ['ad.weeklyHours', { arbejdstid: 16, weeklyHours: { min: 37, max: 37 } }],
    ['ad.weeklyHours', { arbejdstid: 1, weeklyHours: { min: 10, max: 20 } }],
    ['ad.arbejdstidsforhold', { arbejdstidsforhold: [3, 3] }],
  ] satisfies [string, Parameters<typeof anAd>[0]][])('with a wrong %s is told so by name', (field, changes) => {
    expect(faultOf(changes)?.split(/[ .](?=min)| /)[0]).toBe(field);
  });

  test.each([
    ['publicationStart', { publicationStart: '2026-03-01' }],
    ['publicationEnd', { publicationStart: '2026-03-10', publicationEnd: '2026-03-09' }],
    ['publicationEnd', { publicationEnd: '2026-03-21' }],
  ])('is told by name when its %s cannot be', (field, days) => {
    expect(faultOf({}, days)).toMatch(field);
  });

  test('is not shown for more than a year', () => {
    expect(faultOf({ deadline: 'snarest' }, { publicationEnd: '2027-03-04' })).toMatch('publicationEnd');
  });
});
