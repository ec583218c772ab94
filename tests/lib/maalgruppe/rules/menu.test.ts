import { describe, expect, test } from 'vitest';
import { type CitizenFacts, nothingKnown } from '@/lib/maalgruppe/rules/facts';
import { menuFor } from '@/lib/maalgruppe/rules/menu';

const on = '2026-11-23';

function titles(facts: Partial<CitizenFacts>, day = on): string[] {
  return menuFor('lab01', { ...nothingKnown, ...facts }, day).flatMap(({ links }) => links.map(({ title }) => title));
}

describe('the menu', () => {
  test('has two sections when nothing is known', () => {
    const menu = menuFor(null, nothingKnown, on);
    expect(menu.map(({ title, links }) => [title, links.map((link) => link.title)])).toEqual([
      ['Jobsøgning', ['Find job', 'Jeg søger job som', 'Joblog', 'CV']],
      ['Planer og aftaler', ['Min Plan', 'Møder', 'Beskedbakke', 'Historik']],
    ]);
  });

  test('gives each item its address', () => {
    const links = menuFor('lab01', nothingKnown, on).flatMap((section) => section.links);
    expect(links.map(({ path }) => path)).toEqual([
      '/find-job',
      '/jeg-soeger-job-som',
      '/joblog',
      '/cv',
      '/min-plan',
      '/moeder',
      '/beskedbakke',
      '/historik',
    ]);
  });

  test('has Dagpengetællere only with counter data', () => {
    expect(titles({})).not.toContain('Dagpengetællere');
    expect(titles({ harDagpengetaeller: true })).toContain('Dagpengetællere');
  });

  test('has Supplerende dagpenge only with counter data', () => {
    expect(titles({ harDagpengetaeller: true })).not.toContain('Supplerende dagpenge');
    expect(titles({ harSupplerendeTaeller: true })).toContain('Supplerende dagpenge');
  });

  test('has 225 timers reglen only by the flag of DFDG, high or low', () => {
    expect(titles({})).not.toContain('225 timers reglen');
    expect(titles({ hasHoursToNudgingSocialAid: true })).toContain('225 timers reglen');
  });

  test('has Min sag til teamet as a section of its own, while a rehabiliteringsforløb lasts', () => {
    const sectionsWith = (status: 'forberedelse' | 'indstillet' | 'afsluttet') =>
      menuFor('lab07', { ...nothingKnown, rehabilitering: { status } }, on).map(({ title }) => title);
    expect(sectionsWith('forberedelse')).toContain('Min sag til teamet');
    expect(sectionsWith('indstillet')).toContain('Min sag til teamet');
    expect(sectionsWith('afsluttet')).not.toContain('Min sag til teamet');
  });
});

describe('Forberedelsesskema in the menu', () => {
  const answered = (besvaretDato: string) => titles({ screening: { aktiv: false, besvaretDato } });

  test('stands while a screening is active', () => {
    expect(titles({ screening: { aktiv: true, besvaretDato: null } })).toContain('Forberedelsesskema');
  });

  test('stands while a new screening is active, however old the last result is', () => {
    expect(titles({ screening: { aktiv: true, besvaretDato: '2020-02-01' } })).toContain('Forberedelsesskema');
  });

  test('does not stand without a screening or with one that was never answered', () => {
    expect(titles({})).not.toContain('Forberedelsesskema');
    expect(titles({ screening: { aktiv: false, besvaretDato: null } })).not.toContain('Forberedelsesskema');
  });

  test.each([
    ['today', '2026-11-23', true],
    ['30 days ago', '2026-10-24', true],
    ['89 days ago', '2026-08-26', true],
    ['90 days ago', '2026-08-25', false],
    ['91 days ago', '2026-08-24', false],
    ['100 days ago', '2026-08-15', false],
  ])('with a result of %s (%s): %s', (_, day, shows) => {
    expect(answered(day).includes('Forberedelsesskema')).toBe(shows);
  });

  test('is for the citizen alone', () => {
    const facts = { ...nothingKnown, screening: { aktiv: true, besvaretDato: null } };
    const links = menuFor('lab01', facts, on).flatMap((section) => section.links);
    expect(links.filter(({ citizenOnly }) => citizenOnly).map(({ title }) => title)).toEqual(['Forberedelsesskema']);
  });
});
