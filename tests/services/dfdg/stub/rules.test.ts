import { describe, expect, test } from 'vitest';
import type { Borgerstatus } from '@/services/dfdg';
import { addDays, friststatus, type Medlemskab, maaSe, skjulteFelterFor, withhold } from '@/services/dfdg/stub/rules';

const idag = '2026-03-02';
const jobcenter = { cvr: '64942212', art: 'jobcenter', kommunekode: '0101' } as const;
const akasse = { cvr: '10000009', art: 'akasse', kommunekode: null } as const;
const nowhere = { kommunekode: null, medlemskaber: [] };

describe('a jobcentre', () => {
  test('may see those who live in its kommune', () => {
    expect(maaSe(jobcenter, { ...nowhere, kommunekode: '0101' }, idag)).toBe(true);
  });

  test('may not see those who live elsewhere, or nowhere', () => {
    expect(maaSe(jobcenter, { ...nowhere, kommunekode: '0147' }, idag)).toBe(false);
    expect(maaSe(jobcenter, nowhere, idag)).toBe(false);
  });

  test('without a kommune of its own may see nobody, not even those without a home', () => {
    expect(maaSe({ ...jobcenter, kommunekode: null }, nowhere, idag)).toBe(false);
  });
});

describe('an a-kasse', () => {
  const member = (medlemskab: Partial<Medlemskab>) => ({
    ...nowhere,
    medlemskaber: [{ cvr: akasse.cvr, fraDato: '2020-01-01', tilDato: null, ...medlemskab }],
  });

  test.each([
    [119, true],
    [120, true],
    [121, false],
  ])('%i days before membership: may look is %s', (days, expected) => {
    expect(maaSe(akasse, member({ fraDato: addDays(idag, days) }), idag)).toBe(expected);
  });

  test.each([
    [119, true],
    [120, true],
    [121, false],
  ])('%i days after membership: may look is %s', (days, expected) => {
    expect(maaSe(akasse, member({ tilDato: addDays(idag, -days) }), idag)).toBe(expected);
  });

  test('may see its members as long as they are members', () => {
    expect(maaSe(akasse, member({}), idag)).toBe(true);
  });

  test('may not see members of another a-kasse, nor those who live where it has its office', () => {
    expect(maaSe(akasse, member({ cvr: '10000025' }), idag)).toBe(false);
    expect(maaSe({ ...akasse, kommunekode: '0101' }, { ...nowhere, kommunekode: '0101' }, idag)).toBe(false);
  });

  test('may still see a former member who has moved on to another a-kasse', () => {
    const former = { cvr: akasse.cvr, fraDato: '2020-01-01', tilDato: addDays(idag, -30) };
    const present = { cvr: '10000025', fraDato: addDays(idag, -29), tilDato: null };
    expect(maaSe(akasse, { ...nowhere, medlemskaber: [present, former] }, idag)).toBe(true);
  });
});

test.each(['support', 'employer'] as const)('an organisation of the kind %s may see nobody', (art) => {
  const everywhere = { kommunekode: '0101', medlemskaber: [{ cvr: '10000033', fraDato: idag, tilDato: null }] };
  expect(maaSe({ cvr: '10000033', art, kommunekode: '0101' }, everywhere, idag)).toBe(false);
});

test('an organisation that is not registered may see nobody', () => {
  expect(maaSe(null, { ...nowhere, kommunekode: '0101' }, idag)).toBe(false);
});

describe('what is withheld', () => {
  const frist = { friststatusType: 'aktiv', fristdato: '2026-03-07', sidsteAfholdelsesdato: '2026-03-21' } as const;
  const samtaletyper = [4, 7, 8, 9, 10, 11, 12, 13, 15, 17, 19] as const;
  const status: Borgerstatus = {
    maalgruppe: 'lab02',
    tilmeldt: true,
    tilmeldtSiden: '2026-01-05',
    afmeldtSiden: null,
    sygemeldtSiden: '2026-02-10',
    kanSelvbooke: true,
    straksbookingPaakraevet: false,
    frister: samtaletyper.map((samtaleType) => ({ ...frist, samtaleType })),
    harDagpengetaeller: true,
    harSupplerendeTaeller: false,
    hasHoursToNudgingSocialAid: true,
    currentAidLevelIsHigh: true,
    screening: { aktiv: true, besvaretDato: null },
    rehabilitering: { status: 'forberedelse' },
    akasse: null,
    skjulteFelter: [],
  };

  test('is nothing from a jobcentre', () => {
    expect(withhold(status, skjulteFelterFor('jobcenter'))).toEqual(status);
  });

  test('from an a-kasse is health, social aid, and frister of samtaletyper it has no part in', () => {
    const seen = withhold(status, skjulteFelterFor('akasse'));
    expect(seen).toMatchObject({ screening: null, rehabilitering: null, currentAidLevelIsHigh: null });
    expect(seen.hasHoursToNudgingSocialAid).toBe(false);
    expect(seen.frister.map((each) => each.samtaleType)).toEqual([7, 8, 9, 10, 11, 12, 13, 15, 17, 19]);
    expect(seen.sygemeldtSiden).toBe('2026-02-10');
  });

  test('is named, and the names tell nothing about the citizen', () => {
    const named = ['screening', 'rehabilitering', 'hasHoursToNudgingSocialAid', 'currentAidLevelIsHigh', 'frister'];
    expect(withhold({ ...status, screening: null }, skjulteFelterFor('akasse')).skjulteFelter).toEqual(named);
  });
});

test.each([
  ['2026-03-03', 'aktiv'],
  ['2026-03-02', 'aktiv'],
  ['2026-03-01', 'overskredet'],
])('a frist on %s is %s on 2 March 2026', (fristdato, expected) => {
  expect(friststatus(fristdato, idag)).toBe(expected);
});

test.each([
  ['2026-02-28', 1, '2026-03-01'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2026-10-24', 2, '2026-10-26'],
  ['2026-01-01', -1, '2025-12-31'],
])('%s and %i days is %s', (day, days, expected) => {
  expect(addDays(day, days)).toBe(expected);
});
