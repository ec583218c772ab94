import { describe, expect, test } from 'vitest';
import { nothingKnown } from '@/lib/maalgruppe/rules/facts';
import { menuFor } from '@/lib/maalgruppe/rules/menu';
import { statusChangesFor } from '@/lib/maalgruppe/rules/status';
import { maalgruppeRules, ruleFor } from '@/lib/maalgruppe/rules/table';
import { dutyTexts, maalgruppeNames } from '@/lib/maalgruppe/texts';
import { people } from '@/prisma/seed/people';
import type { Maalgruppe } from '@/services/dfdg';

const on = '2026-11-23';

const everything = {
  ...nothingKnown,
  harDagpengetaeller: true,
  harSupplerendeTaeller: true,
  hasHoursToNudgingSocialAid: true,
  screening: { aktiv: true, besvaretDato: null },
  rehabilitering: { status: 'indstillet' as const },
};

type Row = [
  maalgruppe: Maalgruppe | null,
  use: 'pligt' | 'frivillig' | 'ikke-relevant',
  missedFrist: 'afmelding' | 'ydelse' | 'ingen',
  pligter: '§' | '',
  counters: 'tællere' | '',
  notTilmeldt: 'tilmelding' | '',
];

const matrix: Row[] = [
  // målgruppe                    use              missed frist  pligter  menu      may register
  ['lab01', 'pligt', 'afmelding', '§', 'tællere', 'tilmelding'],
  ['lab02', 'pligt', 'ydelse', '', 'tællere', 'tilmelding'],
  ['lab03', 'frivillig', 'ydelse', '', 'tællere', 'tilmelding'],
  ['lab04', 'pligt', 'ydelse', '', 'tællere', 'tilmelding'],
  ['lab05', 'frivillig', 'ydelse', '', 'tællere', 'tilmelding'],
  ['lab06', 'frivillig', 'ydelse', '', 'tællere', 'tilmelding'],
  ['lab07', 'frivillig', 'ydelse', '', 'tællere', 'tilmelding'],
  ['lab08', 'frivillig', 'ydelse', '', 'tællere', 'tilmelding'],
  ['lab09', 'pligt', 'ydelse', '', 'tællere', 'tilmelding'],
  ['lab10', 'frivillig', 'ydelse', '', 'tællere', 'tilmelding'],
  ['lab11', 'ikke-relevant', 'ingen', '', '', ''],
  ['lab12', 'frivillig', 'ingen', '', 'tællere', 'tilmelding'],
  ['lab13', 'ikke-relevant', 'ingen', '', '', ''],
  ['integrationsloven', 'frivillig', 'ydelse', '', 'tællere', 'tilmelding'],
  ['oevrige', 'frivillig', 'ydelse', '', 'tællere', 'tilmelding'],
  ['oevrige-uden-kontaktgruppe', 'frivillig', 'ingen', '', 'tællere', 'tilmelding'],
  [null, 'frivillig', 'ingen', '', 'tællere', 'tilmelding'],
];

describe('the matrix of målgrupper', () => {
  test.each(matrix)('%s: %s, a missed frist means %s', (group, use, missedFrist, pligter, counters, may) => {
    const rule = ruleFor(group, on);
    const keys = menuFor(group, everything, on).flatMap(({ links }) => links.map(({ key }) => key));
    expect({
      use: rule.use,
      missedFrist: rule.missedFrist,
      pligter: rule.showsPligter ? '§' : '',
      counters: keys.includes('dagpengetaellere') ? 'tællere' : '',
      may: statusChangesFor(group, nothingKnown, on).join(),
    }).toEqual({ use, missedFrist, pligter, counters, may });
  });

  test('names all sixteen groups, and nobody else but those without', () => {
    expect(matrix.map(([group]) => group)).toEqual([...Object.keys(maalgruppeNames), null]);
    expect(new Set(maalgruppeRules.map(({ maalgruppe }) => maalgruppe))).toEqual(
      new Set(matrix.map(([group]) => group)),
    );
  });

  test('gives each group at most one rule on a day', () => {
    for (const [group] of matrix) {
      const valid = maalgruppeRules.filter((row) => row.maalgruppe === group && row.validTo === null);
      expect(valid).toHaveLength(1);
    }
  });

  test('has a sentence for each duty', () => {
    for (const rule of maalgruppeRules) {
      expect(dutyTexts[rule.dutyText]).toMatch(/ Jobnet[ .,]/);
    }
  });

  test('says "pligt" exactly to those who have it', () => {
    for (const rule of maalgruppeRules) {
      expect(/^Du har pligt/.test(dutyTexts[rule.dutyText]), rule.dutyText).toBe(rule.use === 'pligt');
    }
  });

  test('begins with the law and knows nothing before', () => {
    expect(ruleFor('lab01', '2020-01-01').use).toBe('pligt');
    expect(() => ruleFor('lab01', '2019-12-31')).toThrow(RangeError);
  });

  test('ends every list of first actions with one that always holds', () => {
    for (const { primaryActions } of maalgruppeRules) expect(['find-job', 'e-guide']).toContain(primaryActions.at(-1));
  });

  test('covers everybody in the cast', () => {
    const names = new Set(Object.keys(maalgruppeNames).map((name) => name.replaceAll('-', '')));
    for (const { maalgruppe } of people) {
      if (maalgruppe === null || maalgruppe === 'INTEGRATION') continue;
      expect(names).toContain(maalgruppe.toLowerCase().replaceAll('_', ''));
    }
  });
});
