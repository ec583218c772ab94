import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldDanish } from '@/lib/core/danish';
import { readCsv } from '@/prisma/seed/csv';
import { createSuggest, plainNames } from '@/services/taxonomy';
import type { Stilling } from '@/services/taxonomy/contract';
import { aliasIdentifierOf } from '@/services/taxonomy/stub/release/plan';
import { readOwnRelease } from '@/services/taxonomy/stub/seed';

const idag = '2026-03-02';

function stilling(titel: string, aliasser: string[] = [], gyldigTil: string | null = null): Stilling {
  const conceptUriDa = `http://data.star.dk/esco/occupation/${titel}`;
  return {
    conceptUriDa,
    titel,
    discoKode: '5120.1',
    gruppeKode: '5120',
    omraadeKode: '130000',
    isHotjobQualified: false,
    gyldigFra: '2021-01-01',
    gyldigTil,
    erstattetAf: null,
    aliasser: aliasser.map((navn) => ({
      aliasIdentifier: aliasIdentifierOf({ navn, conceptUriDa }),
      navn,
      gyldigTil: null,
    })),
  };
}

async function ownStillinger(): Promise<Stilling[]> {
  const files = await readOwnRelease();
  const rowsOf = (name: string) => readCsv(files.find((file) => file.name === name)?.text ?? '').slice(1);
  const aliasser = Map.groupBy(rowsOf('aliasser.csv'), ({ values }) => values[1]);
  return rowsOf('stillingsbetegnelser.csv').map(({ values: [id, titel] }) =>
    stilling(
      titel ?? '',
      (aliasser.get(id) ?? []).map(({ values }) => values[0] ?? ''),
    ),
  );
}

const own = await ownStillinger();
const suggestOwn = createSuggest(own, foldDanish);
const shown = (text: string, max = 50) => suggestOwn(text, max, idag).map(({ titel, alias }) => alias ?? titel);

describe('suggestions from the real taxonomy', () => {
  test('put Kok before every speciality of a kok, and a kok before what only sounds like one', () => {
    const found = shown('kok');
    expect(found[0]).toBe('Kok');
    const inOrder = ['Kok', 'privat kok', 'Kokkeelev', 'fiskekok', 'risikokapitalinvestor'];
    expect(inOrder.map((name) => found.indexOf(name))).toEqual(
      inOrder.map((name) => found.indexOf(name)).toSorted((a, b) => a - b),
    );
    expect(found).toEqual(expect.arrayContaining(inOrder));
  });

  test.each([
    ['tjener', 'Tjener'],
    ['ELEKTRIKER', 'Elektriker'],
    ['pædagog', 'Pædagog'],
    ['paedagog', 'Pædagog'],
    ['sygepl', 'Sygeplejerske'],
    ['butiksas', 'Butiksassistent'],
    ['smoer', 'Smørrebrødsjomfru'],
    ['programmør', 'Programmør og systemudvikler'],
  ])('answer %s with %s first', (text, first) => {
    expect(shown(text)[0]).toBe(first);
  });

  test.each([
    ['lærer', 'Folkeskolelærer'],
    ['sosu-hjælper', 'Social- og sundhedshjælper'],
    ['hjemmehjælper', 'Social- og sundhedshjælper'],
    ['lagermed', 'Lager- og logistikmedarbejder'],
    ['portør', 'Hospitals-serviceassistent'],
    ['servitrice', 'Tjener'],
  ])('know what people mean by %s: %s', (text, titel) => {
    expect(suggestOwn(text, 10, idag)[0]).toMatchObject({ titel, alias: null, aliasIdentifier: null });
  });

  test('call no stilling by a plain name that does not exist', () => {
    const titles = own.map(({ titel }) => titel);
    expect(Object.keys(plainNames).filter((titel) => !titles.includes(titel))).toEqual([]);
  });

  test('are not found inside a plain name, which is not shown', () => {
    expect(shown('ervitric')).toEqual([]);
    expect(shown('kraldema')).toEqual([]);
  });

  test('find an alias from its whole string, and give the stilling it stands for', () => {
    expect(suggestOwn('fiskekok', 10, idag)).toMatchObject([{ titel: 'Kok', alias: 'fiskekok', match: 'navn' }]);
    expect(suggestOwn('iskeko', 10, idag)).toMatchObject([{ titel: 'Kok', alias: 'fiskekok', match: 'indeni' }]);
  });

  test('find words in another order, after those that stand side by side', () => {
    expect(shown('storkøkken kok')).toEqual(['kok i storkøkken']);
  });

  test('show an alias once, although the source writes its dash in two ways', () => {
    expect(shown('laegesekretaer receptionist')).toHaveLength(1);
  });

  test('hold the text they were asked for, folded, and never stand twice', () => {
    const start = fc.nat(own.length - 1).chain((index) => {
      const titel = own[index]?.titel ?? '';
      return fc.tuple(fc.nat(titel.length), fc.integer({ min: 3, max: 12 })).map(([at, n]) => titel.slice(at, at + n));
    });
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 50 }), (text, max) => {
        const found = suggestOwn(text, max, idag);
        expect(found.length).toBeLessThanOrEqual(max);
        expect(new Set(found.map(({ conceptUriDa, alias }) => `${conceptUriDa} ${alias}`)).size).toBe(found.length);
        const words = foldDanish(text).split(' ');
        for (const { alias, titel } of found) {
          const names = alias ? [alias] : [titel, ...(plainNames[titel] ?? [])];
          expect(names.some((name) => words.every((word) => foldDanish(name).includes(word)))).toBe(true);
        }
      }),
    );
  });

  test('are never better further down', () => {
    const order = ['navn', 'ord', 'ordstart', 'indeni'];
    const letters = fc.string({ unit: fc.constantFrom(...'abdegiklmnoprstuvæøå '), minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(letters, (text) => {
        const ranks = suggestOwn(text, 50, idag).map(({ match }) => order.indexOf(match));
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
      }),
    );
  });

  test('can be found by every title and every alias there is', () => {
    const lost = own.flatMap(({ conceptUriDa, titel, aliasser }) =>
      [titel, ...aliasser.map(({ navn }) => navn)].filter(
        (name) => !suggestOwn(name, 50, idag).some((forslag) => forslag.conceptUriDa === conceptUriDa),
      ),
    );
    expect(lost).toEqual([]);
  });
});

describe('what is suggested', () => {
  test('is valid on the day, from the first to the last', () => {
    const suggest = createSuggest([stilling('Kok', [], '2026-03-02')], foldDanish);
    const count = (day: string) => suggest('kok', 10, day).length;
    expect([count('2020-12-31'), count('2021-01-01'), count('2026-03-02'), count('2026-03-03')]).toEqual([0, 1, 1, 0]);
  });

  test('leaves out an alias that has left, and keeps the stilling', () => {
    const kok = stilling('Kok', ['fiskekok', 'grillkok']);
    const aliasser = kok.aliasser.map((alias, index) => ({ ...alias, gyldigTil: index === 0 ? '2026-03-01' : null }));
    const suggest = createSuggest([{ ...kok, aliasser }], foldDanish);
    expect(suggest('kok', 10, idag).map(({ alias }) => alias)).toEqual([null, 'grillkok']);
  });

  test('is nothing for a text without letters or with too few', () => {
    expect([shown('---'), shown('k'), shown('   ')]).toEqual([[], [], []]);
  });
});
