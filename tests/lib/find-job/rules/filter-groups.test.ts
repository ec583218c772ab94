import { describe, expect, test } from 'vitest';
import { landeKoder, landNavn } from '@/lib/core/places';
import { offeredFacets } from '@/lib/find-job/queries';
import {
  type ChoiceList,
  type Counts,
  countedFacets,
  filterGroups,
  type GroupSettings,
} from '@/lib/find-job/rules/filter-groups';
import { da } from '@/lib/find-job/texts/da';
import type { Filters } from '@/services/ankiro';
import { conceptOf, noTables, searchWith, tables } from './sample';

const facets = offeredFacets('jobnet');

function groupsOf(filters: Filters, counts: Counts | null, more: Partial<GroupSettings> = {}) {
  return filterGroups({
    ...{ facets, counts, tables, today: '2026-11-23', showAll: new Set() },
    search: searchWith({ filters }),
    hrefWithAll: (key) => `/find-job?visAlle=${key}`,
    texts: da.groups,
    ...more,
  });
}

function groupOf(key: string, ...given: Parameters<typeof groupsOf>) {
  return groupsOf(...given).find((group) => group.key === key) ?? expect.unreachable(key);
}

/** A list as people see it: `[x] Navn (12)`, with what lies inside a step further in. */
function drawn({ choices }: ChoiceList, depth = 0): string[] {
  return choices.flatMap(({ label, count, isChosen, inside }) => [
    `${'  '.repeat(depth)}${isChosen ? '[x]' : '[ ]'} ${label}${count === null ? '' : ` (${count})`}`,
    ...(inside ? drawn(inside, depth + 1) : []),
  ]);
}

const listOf = (key: string, list: string, ...given: Parameters<typeof groupsOf>) =>
  groupOf(key, ...given).lists.find((one) => one.key === list)?.list ?? expect.unreachable(list);

describe('the filters that are counted', () => {
  test('are those whose values are shown: the widest places and areas', () => {
    const counted = countedFacets(facets, {});
    expect(counted).toEqual(expect.arrayContaining(['region', 'omraade', 'arbejdstid', 'land']));
    for (const key of ['kommune', 'postnummer', 'gruppe', 'stilling', 'by', 'ugentligArbejdstid'])
      expect(counted).not.toContain(key);
  });

  test('go one step down from what is chosen', () => {
    expect(countedFacets(facets, { region: ['Midtjylland'] })).toContain('kommune');
    expect(countedFacets(facets, { region: ['Midtjylland'] })).not.toContain('postnummer');
    expect(countedFacets(facets, { kommune: ['0751'] })).toEqual(expect.arrayContaining(['kommune', 'postnummer']));
  });

  test('include every step above what is chosen, so that the way there has its numbers', () => {
    expect(countedFacets(facets, { stilling: [conceptOf('Kok')] })).toEqual(
      expect.arrayContaining(['omraade', 'gruppe', 'stilling']),
    );
  });
});

describe('a closed list', () => {
  test('shows every value in its own order, also those that would give nothing', () => {
    expect(drawn(listOf('arbejdstid', 'arbejdstid', {}, { arbejdstid: [{ value: '16', count: 3 }] }))).toEqual([
      '[ ] Fuldtid (0)',
      '[ ] Deltid (3)',
    ]);
  });

  test('has no numbers while nobody can count', () => {
    expect(drawn(listOf('arbejdstid', 'arbejdstid', { arbejdstid: ['1'] }, null))).toEqual([
      '[x] Fuldtid',
      '[ ] Deltid',
    ]);
  });
});

describe('places and work', () => {
  const counts: Counts = {
    region: [{ value: 'Midtjylland', count: 9 }],
    omraade: [{ value: '130000', count: 4 }],
    gruppe: [
      { value: '5120', count: 3 },
      { value: '9412', count: 1 },
    ],
    stilling: [{ value: conceptOf('Kok'), count: 2 }],
  };

  test('are closed until something in them is chosen', () => {
    expect(drawn(listOf('arbejdsomraade', 'omraade', {}, counts))).toEqual([
      '[ ] Hotel, restauration (4)',
      '[ ] Jern og metal (0)',
    ]);
  });

  test('open one step at a time', () => {
    expect(drawn(listOf('arbejdsomraade', 'omraade', { omraade: ['130000'] }, counts))).toEqual([
      '[x] Hotel, restauration (4)',
      '  [ ] Kokkearbejde (3)',
      '  [ ] Køkkenhjælp (1)',
      '[ ] Jern og metal (0)',
    ]);
  });

  test('show the way down to a choice, also when only the last step is chosen', () => {
    expect(drawn(listOf('arbejdsomraade', 'omraade', { stilling: [conceptOf('Kok')] }, counts))).toEqual([
      '[ ] Hotel, restauration (4)',
      '  [ ] Kokkearbejde (3)',
      '    [x] Kok (2)',
      '    [ ] Souschef (0)',
      '  [ ] Køkkenhjælp (1)',
      '[ ] Jern og metal (0)',
    ]);
  });

  test('that stand in none of the lists are shown beside them when they are chosen', () => {
    const group = groupOf('geografi', { by: ['Aarhus C'] }, counts);
    expect(group.lists.map(({ title }) => title)).toContain('Også valgt');
    expect(drawn(group.lists.at(-1)?.list ?? expect.unreachable())).toEqual(['[x] Aarhus C']);
  });

  test('abroad stand last, without Denmark, which its regions stand for', () => {
    const land = [
      { value: 'DK', count: 900 },
      { value: 'SE', count: 2 },
    ];
    const { lists } = groupOf('geografi', {}, { ...counts, land });
    expect(lists.map(({ key }) => key)).toEqual(['region', 'land']);
    expect(drawn(lists[1]?.list ?? expect.unreachable())).toEqual(['[ ] Sverige (2)']);
  });

  test('are left out where their register is down, but for what is chosen', () => {
    const group = groupOf('arbejdsomraade', { stilling: [conceptOf('Kok')] }, null, { tables: noTables });
    expect(group.lists.map(({ key }) => key)).toEqual(['andre']);
    expect(group.chosen).toBe(1);
  });
});

describe('a long list', () => {
  const codes = landeKoder.filter((code) => code !== 'DK').slice(0, 30);
  const land = codes.map((value, at) => ({ value, count: at + 1 }));
  const names = (some: readonly string[]) =>
    some.map((code) => landNavn(code) ?? code).sort(new Intl.Collator('da').compare);
  const [first = ''] = codes;
  const list = (filters: Filters, more: Partial<GroupSettings> = {}) =>
    listOf('geografi', 'land', filters, { land }, more);

  test('shows the ten with most ads, by name, and a way to the rest', () => {
    const { choices, all } = list({});
    expect(choices.map(({ label }) => label)).toEqual(names(codes.slice(-10)));
    expect(all).toEqual({ href: '/find-job?visAlle=land', number: 30 });
  });

  test('keeps what is chosen, however few ads it has', () => {
    const { choices } = list({ land: [first] });
    expect(choices.map(({ label }) => label)).toEqual(names([first, ...codes.slice(-10)]));
    expect(choices.find(({ isChosen }) => isChosen)).toMatchObject({ label: landNavn(first), count: 1 });
  });

  test('is shown whole to whoever asks for it', () => {
    const { choices, all } = list({}, { showAll: new Set(['land']) });
    expect(choices).toHaveLength(30);
    expect(all).toBeNull();
  });

  test('is not cut for the sake of one or two', () => {
    const { choices, all } = listOf('geografi', 'land', {}, { land: land.slice(0, 12) });
    expect(choices).toHaveLength(12);
    expect(all).toBeNull();
  });
});

describe('a group', () => {
  test('stands open when something in it is chosen, and tells how much', () => {
    expect(groupOf('varighed', {}, null)).toMatchObject({ isOpen: false, chosen: 0 });
    expect(groupOf('varighed', { varighed: ['1'] }, null)).toMatchObject({ isOpen: true, chosen: 1 });
    expect(groupOf('geografi', {}, null).isOpen).toBe(true);
  });

  test('of hours is a range', () => {
    const hours = facets.find(({ key }) => key === 'ugentligArbejdstid') ?? expect.unreachable();
    const { values } = hours.read(new URLSearchParams('workHourMin=20'));
    expect(groupOf('ugentligArbejdstid', { ugentligArbejdstid: values }, null).range).toEqual({
      from: { name: 'workHourMin', value: '20' },
      to: { name: 'workHourMax', value: '' },
    });
  });

  test('stands for what counts as one choice, once', () => {
    const keys = groupsOf({}, null).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.slice(0, 2)).toEqual(['geografi', 'arbejdsomraade']);
  });
});
