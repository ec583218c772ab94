import { describe, expect, test } from 'vitest';
import { nothingWaits } from '@/lib/forside/rules/facts';
import { primaryActionFor, primaryActions } from '@/lib/forside/rules/primary-actions/registry';
import { maalgruppeRules } from '@/lib/maalgruppe/rules/table';
import { maalgruppeNames } from '@/lib/maalgruppe/texts';
import type { Maalgruppe } from '@/services/dfdg';
import { pages } from '@/tests/access/table';
import { citizen, factsOf, fristOn } from '../facts';
import { actionFacts } from './facts';

const { waiting, jobwishes } = actionFacts();
const all = { waiting, jobwishes };
const screening = { aktiv: true, besvaretDato: null };

/** What the situations of the matrix are, in the order of its columns. */
const situations = {
  syg: { status: { sygemeldtSiden: '2026-11-03' }, ...all },
  straks: { status: { straksbookingPaakraevet: true }, ...all },
  ledig: { status: {}, ...all },
  frist: { status: { tilmeldt: true, frister: [fristOn('2026-11-28')], screening }, ...all },
  forløb: { status: { tilmeldt: true, rehabilitering: { status: 'forberedelse' as const }, screening }, ...all },
  skema: { status: { tilmeldt: true, screening }, ...all },
  ingenPlan: { status: { tilmeldt: true }, waiting: nothingWaits, jobwishes: [] },
  ingenØnsker: { status: { tilmeldt: true }, waiting, jobwishes: [] },
  alt: { status: { tilmeldt: true }, ...all },
};

const short = {
  rask: 'raskmelding',
  straks: 'straksbooking',
  tilm: 'tilmelding',
  book: 'book-samtale',
  guide: 'e-guide',
  situa: 'min-situation',
  skema: 'forberedelsesskema',
  plan: 'lav-plan',
  ønske: 'jeg-soeger-job-som',
  find: 'find-job',
} as const;

/** Read across: for each målgruppe, the one thing that stands first in each situation (FOR-5). */
const matrix = `
                            | syg  | straks | ledig | frist | forløb | skema | ingenPlan | ingenØnsker | alt
lab01                       | rask | straks | tilm  | book  | skema  | skema | plan      | ønske       | find
lab02                       | rask | straks | tilm  | book  | skema  | skema | plan      | ønske       | find
lab03                       | rask | straks | find  | book  | situa  | skema | ønske     | ønske       | find
lab04                       | rask | straks | tilm  | book  | skema  | skema | plan      | ønske       | find
lab05                       | rask | straks | find  | book  | situa  | skema | ønske     | ønske       | find
lab06                       | rask | straks | find  | book  | situa  | skema | ønske     | ønske       | find
lab07                       | rask | straks | find  | book  | situa  | skema | ønske     | ønske       | find
lab08                       | rask | straks | find  | book  | situa  | skema | ønske     | ønske       | find
lab09                       | rask | straks | guide | book  | guide  | guide | guide     | guide       | guide
lab10                       | rask | straks | find  | book  | situa  | skema | ønske     | ønske       | find
lab11                       | rask | find   | find  | book  | skema  | skema | find      | find        | find
lab12                       | rask | straks | tilm  | book  | skema  | skema | plan      | ønske       | find
lab13                       | rask | find   | find  | book  | skema  | skema | find      | find        | find
integrationsloven           | rask | straks | find  | book  | situa  | skema | ønske     | ønske       | find
oevrige                     | rask | straks | tilm  | book  | skema  | skema | plan      | ønske       | find
oevrige-uden-kontaktgruppe  | rask | straks | tilm  | book  | skema  | skema | plan      | ønske       | find
ukendt                      | rask | straks | tilm  | book  | skema  | skema | plan      | ønske       | find
`;

const [head = [], ...rows] = matrix
  .trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map((cells, index) => (index === 0 ? cells.filter((cell) => cell !== '') : cells));

const groups: readonly (Maalgruppe | null)[] = maalgruppeRules.map(({ maalgruppe }) => maalgruppe);

describe('the one thing the forside puts first', () => {
  test.each(rows.map(([group = '', ...cells]) => [group, cells] as const))('%s', (group, cells) => {
    const maalgruppe = groups.find((one) => (one ?? 'ukendt') === group);
    expect(maalgruppe, 'a målgruppe of the table').not.toBeUndefined();
    const chosen = Object.values(situations).map(({ status, ...more }) => {
      return primaryActionFor(factsOf({ ...citizen(maalgruppe ?? null, status), ...more }))?.key;
    });
    const expected = cells.map((cell) => Object.entries(short).find(([name]) => name === cell)?.[1]);
    expect(chosen).toEqual(expected);
  });

  test('is told for all sixteen målgrupper and for those without', () => {
    expect(head).toEqual(Object.keys(situations));
    expect(rows.map(([group]) => group)).toEqual([...Object.keys(maalgruppeNames), 'ukendt']);
  });

  test('is not guessed while DFDG does not answer', () => {
    expect(primaryActionFor(factsOf({ citizen: null }))).toBeNull();
  });
});

describe('every primary action', () => {
  test('stands in the registry under its own key', () => {
    for (const [key, action] of Object.entries(primaryActions)) expect(action.key).toBe(key);
  });

  test('is first for somebody: the table of målgrupper knows it, and ends with one that always holds', () => {
    const named = new Set(maalgruppeRules.flatMap((rule) => rule.primaryActions));
    expect([...named].sort()).toEqual(Object.keys(primaryActions).sort());
    for (const rule of maalgruppeRules) expect(['find-job', 'e-guide']).toContain(rule.primaryActions.at(-1));
  });

  test('has words, and a way to a page there is, which tells when it is the citizen’s alone', () => {
    for (const { key, title, text, link } of Object.values(primaryActions)) {
      expect(title).toMatch(/^[\p{Lu}].+[^.]$/u);
      expect(text).toMatch(/^[\p{Lu}].+\.$/u);
      const looking = pages[link.path.replace(/\?.*/, '')]?.looking ?? expect.unreachable(`${key}: ${link.path}`);
      expect(link.citizenOnly ?? false, key).toBe(looking !== 'shows');
    }
  });
});
