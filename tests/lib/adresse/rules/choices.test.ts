import { describe, expect, test } from 'vitest';
import { adresseChoice, postnummerChoices } from '@/lib/adresse/rules/choices';
import { foldDanish } from '@/lib/core/danish';
import type { Adresseforslag } from '@/services/address';
import { readAddressTables } from '@/services/address/stub/seed';

const house: Adresseforslag = {
  type: 'adresse',
  id: '0a3f507b-24a4-42b8-a044-0003ba298018',
  tekst: 'Nørrebrogade 12, 2. tv, 2200 København N',
  vejnavn: 'Nørrebrogade',
  husnr: '12',
  etage: '2',
  doer: 'tv',
  postnummer: '2200',
  by: 'København N',
  kommuneKode: '0101',
  punkt: { x: 723_000, y: 6_178_000 },
};

describe('a suggested address', () => {
  test('is chosen as the line of the street, with postcode and city as fields', () => {
    expect(adresseChoice(house)).toEqual({
      label: 'Nørrebrogade 12, 2. tv',
      detail: '2200 København N',
      fields: { postnummer: '2200', by: 'København N' },
    });
  });

  test('that is a street only is written on from', () => {
    const street = { ...house, type: 'vej' as const, tekst: 'Nørrebrogade, 2200 København N' };
    expect(adresseChoice(street)).toMatchObject({ label: 'Nørrebrogade', more: 'Nørrebrogade ' });
  });

  test('that is a name in many postcodes fills in nothing', () => {
    const nowhere = {
      husnr: null,
      etage: null,
      doer: null,
      postnummer: null,
      by: null,
      kommuneKode: null,
      punkt: null,
    };
    const name = { ...house, ...nowhere, type: 'vej' as const, tekst: 'Skolevej', vejnavn: 'Skolevej' };
    expect(adresseChoice(name)).toEqual({ label: 'Skolevej', more: 'Skolevej ' });
  });
});

describe('suggested cities', async () => {
  const tables = await readAddressTables();
  const told = (text: string, max = 20) =>
    postnummerChoices(text, tables, { fold: foldDanish, max, many: 'flere' }).map(
      ({ label, detail }) => `${label} ${detail}`,
    );

  test('are found by the beginning of a postcode', () => {
    expect(told('8000')).toEqual(['Aarhus C 8000']);
    expect(told('37')).toContain('Rønne 3700');
  });

  test('are found by the beginning of their name, however it is spelled', () => {
    expect(told('århus')).toEqual(['Aarhus C 8000', 'Aarhus N 8200', 'Aarhus V 8210']);
    expect(told('AARHUS C')).toEqual(['Aarhus C 8000']);
  });

  test('begin with the whole name', () => {
    expect(told('Vejle')[0]).toBe('Vejle 7100');
  });

  test('are told once when they have too many postcodes, and one by one when they are meant', () => {
    expect(told('københavn')).toContain('København K flere');
    expect(told('København K', 3)).toEqual(['København K 1050', 'København K 1051', 'København K 1052']);
  });

  test('are none of a city that does not exist', () => {
    expect(told('Andeby')).toEqual([]);
  });
});
