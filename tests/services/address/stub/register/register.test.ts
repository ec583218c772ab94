import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldDanish } from '@/lib/core/danish';
import { people } from '@/prisma/seed/people';
import { adresseforslagSchema } from '@/services/address/contract';
import { buildRegister } from '@/services/address/stub/register';
import { commonNames } from '@/services/address/stub/register/common-names';
import { knownStreets } from '@/services/address/stub/register/known-streets';
import { buildStreets } from '@/services/address/stub/register/streets';
import { readAddressTables } from '@/services/address/stub/seed';
import { toWgs84 } from '@/services/address/utm';

const { postnumre } = await readAddressTables();
const streets = buildStreets(postnumre, knownStreets, commonNames);
const register = buildRegister(streets, postnumre, foldDanish);
const told = (tekst: string, antal = 5, postnummer?: string) =>
  register.suggest({ tekst, antal, postnummer }).map((one) => one.tekst);

describe('the made-up streets', () => {
  test('are in every postcode', () => {
    const with1 = new Set(streets.map(({ sted }) => sted.postnummer));
    expect(postnumre.filter(({ postnummer }) => !with1.has(postnummer))).toEqual([]);
  });

  test('have one name each in a postcode', () => {
    const names = streets.map(({ vejnavn, sted }) => `${sted.postnummer} ${foldDanish(vejnavn)}`);
    expect(names).toHaveLength(new Set(names).size);
  });

  test('are the same each time', () => {
    expect(buildStreets(postnumre, knownStreets, commonNames)).toEqual(streets);
  });

  test('lie around the centre of their postcode, so that the nearest are a few kilometres from it', () => {
    for (const { sted, vejnavn } of streets.filter((_, at) => at % 50 === 0)) {
      const at = register.geocode(`${vejnavn} 1`, sted.postnummer)?.punkt ?? expect.unreachable(vejnavn);
      const { lat, lon } = toWgs84(at);
      expect(Math.abs(lat - sted.koordinat.lat), vejnavn).toBeLessThan(0.03);
      expect(Math.abs(lon - sted.koordinat.lon), vejnavn).toBeLessThan(0.06);
    }
  });
});

describe('suggestions', () => {
  test('are names while a name is written, once for all the postcodes that have it', () => {
    expect(told('skolev')).toEqual(['Skolevej']);
    expect(told('gammel ko')).toEqual(['Gammel Kongevej']);
  });

  test('come with the postcode where a name is found only once', () => {
    expect(told('nørrebr')).toContain('Nørrebrogade, 2200 København N');
  });

  test('are postcodes behind a whole name, and houses behind the only one', () => {
    const [first] = register.suggest({ tekst: 'Skolevej', antal: 3 });
    expect(first).toMatchObject({ type: 'vej', vejnavn: 'Skolevej', husnr: null, postnummer: expect.any(String) });
    expect(told('nørrebrogade', 2)).toEqual(['Nørrebrogade 1, 2200 København N', 'Nørrebrogade 2, 2200 København N']);
  });

  test('are a house and its dwellings behind a number', () => {
    expect(told('Nørrebrogade 12', 3)).toEqual([
      'Nørrebrogade 12, 2200 København N',
      'Nørrebrogade 12, st. tv, 2200 København N',
      'Nørrebrogade 12, st. mf, 2200 København N',
    ]);
    expect(told('nørrebrogade 12 2. th')).toEqual(['Nørrebrogade 12, 2. th, 2200 København N']);
    expect(told('nørrebrogade 12, 2. sal tv')).toEqual(['Nørrebrogade 12, 2. tv, 2200 København N']);
  });

  test('are narrowed by a postcode or a city behind the name or in front of it', () => {
    expect(told('vestergade 8900', 1)).toEqual(['Vestergade 1, 8900 Randers C']);
    expect(told('Vestergade 3, Odense C', 1)).toEqual(['Vestergade 3, 5000 Odense C']);
    expect(told('2200 nørrebro')).toEqual(['Nørrebrogade, 2200 København N']);
  });

  test('begin with the preferred postcode, and do not end with it', () => {
    expect(told('vestergade', 1, '8600')).toEqual(['Vestergade 1, 8600 Silkeborg']);
    const many = told('vestergade 7', 20, '8600');
    expect(many[0]).toBe('Vestergade 7, 8600 Silkeborg');
    expect(many.at(-1)).not.toContain('Silkeborg');
  });

  test.each([
    ['NØRREBROGADE 12', 'noerrebrogade 12'],
    ['norrebrogade 12', 'nørrebrogade 12'],
    ['gl. kongevej 10', 'Gammel Kongevej 10'],
    ['aaboulevarden 3', 'åboulevarden 3'],
    ['vestergade 3 kbh k', 'Vestergade 3, København K'],
  ])('are the same for "%s" and "%s"', (one, other) => {
    expect(told(one)).toEqual(told(other));
    expect(told(one)).not.toEqual([]);
  });

  test('are none where nothing is like it', () => {
    expect(told('xyzzy')).toEqual([]);
    expect(told('nørrebrogade 999')).toEqual([]);
  });

  test('keep what the contract says, whatever is written, and are never more than asked for', () => {
    const pieces = fc.constantFrom(
      'skolevej',
      'nør',
      '12',
      '2.',
      'tv',
      '2200',
      'kbh',
      'st',
      'a',
      ',',
      'Vestergade',
      'x',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(pieces, fc.string()), { maxLength: 7 }),
        fc.integer({ min: 1, max: 20 }),
        (all, antal) => {
          const found = register.suggest({ tekst: all.join(' '), antal });
          expect(found.length).toBeLessThanOrEqual(antal);
          for (const one of found) adresseforslagSchema.parse(one);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

describe('the place of an address', () => {
  const homes = people.flatMap(({ key, home }) => (home ? [{ key, ...home }] : []));

  test.each(homes)('is known for the home of $key, to the door', ({ street, postcode }) => {
    expect(register.geocode(street, postcode)?.praecision).toBe('adresse');
    const [first] = register.suggest({ tekst: street, antal: 5, postnummer: postcode });
    expect(first?.tekst.startsWith(street.replace(/\.$/, ''))).toBe(true);
    expect(first?.postnummer).toBe(postcode);
  });

  test('is what was suggested', () => {
    const [house] = register.suggest({ tekst: 'Vestergade 3, 5000', antal: 1 });
    expect(register.geocode('Vestergade 3', '5000')).toEqual({ punkt: house?.punkt, praecision: 'adresse' });
  });

  test('is the street when the house is unknown or not told', () => {
    expect(register.geocode('Nørrebrogade 999', '2200')?.praecision).toBe('vej');
    expect(register.geocode('Nørrebrogade', '2200')?.praecision).toBe('vej');
  });

  test('is the postcode when the street is unknown or not told', () => {
    expect(register.geocode('Der Findes Ingen Vej 3', '2200')?.praecision).toBe('postnummer');
    expect(register.geocode('', '2200')?.praecision).toBe('postnummer');
  });

  test('is unknown in a postcode that does not exist', () => {
    expect(register.geocode('Nørrebrogade 3', '0999')).toBeNull();
  });
});
