import { describe, expect, test } from 'vitest';
import { foldDanish } from '@/lib/core/danish';
import {
  buildTaxonomy,
  choicesOf,
  conceptUriDaOf,
  findErstatning,
  isHotjobQualified,
  isUdgaaet,
  stillingIdOf,
} from '@/lib/taxonomy/rules';
import { createSuggest, type Stilling } from '@/services/taxonomy';

const idag = '2026-03-02';

function stilling(titel: string, more: Partial<Stilling> = {}): Stilling {
  return {
    ...{ conceptUriDa: titel.toLowerCase(), titel, discoKode: '5120.1', gruppeKode: '5120', omraadeKode: '130000' },
    ...{ isHotjobQualified: false, gyldigFra: '2021-01-01', gyldigTil: null, erstattetAf: null, aliasser: [] },
    ...more,
  };
}

const fiskekok = { aliasIdentifier: 'alias-1', navn: 'fiskekok', gyldigTil: null };

const stillinger = [
  stilling('Ål'),
  stilling('Kok', { aliasser: [fiskekok] }),
  stilling('Kokkeelev', { omraadeKode: '230000' }),
  stilling('Opvasker', { gruppeKode: '9412', isHotjobQualified: true }),
  stilling('Røgter', { gyldigTil: '2026-03-01', erstattetAf: 'staldkarl' }),
  stilling('Staldkarl', { gyldigTil: '2026-03-01', erstattetAf: 'opvasker' }),
  stilling('Hestepasser', { gyldigTil: '2026-03-01', erstattetAf: 'hestepasser' }),
  stilling('Fyrbøder', { gyldigTil: '2026-03-01' }),
  stilling('Maskinpasser', { gyldigTil: '2026-03-01', erstattetAf: 'robotpasser' }),
  stilling('Robotpasser', { gyldigFra: '2026-03-03' }),
];

const taxonomy = buildTaxonomy(
  {
    version: 1,
    udgivet: '2026-03-02T00:00:00.000Z',
    stillinger,
    grupper: [
      { kode: '9412', navn: 'Køkkenhjælp' },
      { kode: '5120', navn: 'Kokkearbejde' },
      { kode: '7221', navn: 'Smedearbejde' },
    ],
    omraader: [
      { kode: '130000', navn: 'Hotel, restauration' },
      { kode: '230000', navn: 'Elever' },
      { kode: '50000', navn: 'Jern og metal' },
    ],
  },
  foldDanish,
  createSuggest(stillinger, foldDanish),
);

const find = (conceptUriDa: string) => taxonomy.findStilling(conceptUriDa) ?? expect.unreachable(conceptUriDa);

describe('look-ups', () => {
  test('find a stilling by its address, also when it has left', () => {
    expect(taxonomy.findStilling('kok')?.titel).toBe('Kok');
    expect(taxonomy.findStilling('røgter')?.titel).toBe('Røgter');
    expect(taxonomy.findStilling('findes ikke')).toBeNull();
  });

  test('find an alias by its identifier, with what it stands for', () => {
    expect(taxonomy.findAlias('alias-1')).toMatchObject({ alias: { navn: 'fiskekok' }, stilling: { titel: 'Kok' } });
    expect(taxonomy.findAlias('alias-2')).toBeNull();
  });

  test('find a stilling by title or alias, however it is spelled', () => {
    expect(taxonomy.findByNavn('KOK')?.titel).toBe('Kok');
    expect(taxonomy.findByNavn('Fiskekok')?.titel).toBe('Kok');
    expect(taxonomy.findByNavn('Aal')?.titel).toBe('Ål');
    expect(taxonomy.findByNavn('kokke')).toBeNull();
  });

  test('prefer a stilling that is valid to one of the same name that has left, and a title to an alias', () => {
    const all = [
      stilling('Kok', { conceptUriDa: 'ny' }),
      stilling('Kok', { conceptUriDa: 'gammel', gyldigTil: '2020-01-01' }),
      stilling('Køkkenchef', { aliasser: [{ ...fiskekok, navn: 'kok' }] }),
    ];
    const built = buildTaxonomy({ ...taxonomy, stillinger: all }, foldDanish, () => []);
    expect(built.findByNavn('kok')?.conceptUriDa).toBe('ny');
  });
});

describe('the hierarchy', () => {
  test('goes from area over group to stilling, in Danish order, with what can be chosen on the day', () => {
    const shown = taxonomy
      .hierarki(idag)
      .map(({ navn, grupper }) => [
        navn,
        grupper.map((gruppe) => [gruppe.navn, gruppe.stillinger.map((s) => s.titel)]),
      ]);
    expect(shown).toEqual([
      ['Elever', [['Kokkearbejde', ['Kokkeelev']]]],
      [
        'Hotel, restauration',
        [
          ['Kokkearbejde', ['Kok', 'Ål']],
          ['Køkkenhjælp', ['Opvasker']],
        ],
      ],
    ]);
  });

  test('follows the day', () => {
    const titles = (day: string) =>
      taxonomy.hierarki(day).flatMap(({ grupper }) => grupper.flatMap((g) => g.stillinger));
    expect(titles('2026-03-01')).toHaveLength(9);
    expect(titles('2026-03-02')).toHaveLength(4);
    expect(titles('2026-03-03')).toHaveLength(5);
  });
});

describe('a stilling that has left', () => {
  test('has left from the day after its last', () => {
    const last = { gyldigTil: '2026-03-01' };
    expect(['2026-02-28', '2026-03-01', '2026-03-02'].map((day) => isUdgaaet(last, day))).toEqual([false, false, true]);
    expect(isUdgaaet({ gyldigTil: null }, '9999-12-31')).toBe(false);
  });

  test('is followed to what can be chosen today, over others that have left too', () => {
    expect(findErstatning(taxonomy, find('røgter'), idag)?.titel).toBe('Opvasker');
  });

  test('has no successor when nothing took its place, or only itself, or one that is not valid yet', () => {
    for (const gone of ['fyrbøder', 'hestepasser', 'maskinpasser'])
      expect(findErstatning(taxonomy, find(gone), idag)).toBeNull();
  });

  test('only then: a stilling that is valid needs no successor', () => {
    expect(findErstatning(taxonomy, find('kok'), idag)).toBeNull();
    expect(findErstatning(taxonomy, find('røgter'), '2026-03-01')).toBeNull();
  });
});

test('a stilling is hotjob qualified when the taxonomy says so, and an unknown one is not', () => {
  expect(['opvasker', 'kok', 'findes ikke'].map((uri) => isHotjobQualified(taxonomy, uri))).toEqual([
    true,
    false,
    false,
  ]);
});

describe('the short name of a stilling', () => {
  const uri = 'http://data.star.dk/esco/occupation/68c9d4ce-3dfe-45ec-aa21-6ea6bed91035';
  const id = '68c9d4ce-3dfe-45ec-aa21-6ea6bed91035';

  test('is the last part of its ConceptUriDa, and leads back to it', () => {
    expect(stillingIdOf(uri)).toBe(id);
    expect(conceptUriDaOf(id)).toBe(uri);
  });

  test('stands in the fields that a suggestion becomes', () => {
    const found = { conceptUriDa: uri, titel: 'Kok', match: 'navn' } as const;
    const aliasIdentifier = '0b319717-6a93-8cef-b3ee-3af7a4eae0d5';
    expect(
      choicesOf([
        { ...found, alias: null, aliasIdentifier: null },
        { ...found, alias: 'fiskekok', aliasIdentifier },
      ]),
    ).toEqual([
      { label: 'Kok', fields: { stilling: id, alias: '' } },
      { label: 'Kok (fiskekok)', fields: { stilling: id, alias: aliasIdentifier } },
    ]);
  });
});
