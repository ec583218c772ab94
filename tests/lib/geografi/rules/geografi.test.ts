import { describe, expect, test } from 'vitest';
import { foldDanish } from '@/lib/core/danish';
import { buildGeografi } from '@/lib/geografi/rules/geografi';
import { readAddressTables } from '@/services/address/stub/seed';

const { kommuner, postnumre } = await readAddressTables();
const geografi = buildGeografi(kommuner, postnumre, foldDanish);
const numbers = (by: string) => geografi.postnumreIBy(by).map(({ postnummer }) => postnummer);
const navne = (some: readonly { navn: string }[]) => some.map(({ navn }) => navn).toSorted();

describe('from a postcode', () => {
  test('to city, kommune and coordinates', () => {
    const found = geografi.findPostnummer('2800');
    expect(found).toMatchObject({ by: 'Kgs. Lyngby', koordinat: { lat: 55.7801, lon: 12.5122 } });
    expect(geografi.findKommune(found?.kommuneKode ?? '')).toMatchObject({ navn: 'Lyngby-Taarbæk' });
  });

  test('that does not exist, to nothing', () => {
    expect(geografi.findPostnummer('0001')).toBeNull();
  });
});

describe('from a city to its postcodes', () => {
  test.each([
    ['Kongens Lyngby', ['2800']],
    ['kgs lyngby', ['2800']],
    ['ÅRHUS C', ['8000']],
    ['Aarhus', ['8000', '8200', '8210']],
    ['Århus', ['8000', '8200', '8210']],
    ['Vejle', ['7100', '7120']],
    ['Nykøbing F', ['4800']],
  ])('%s', (by, postnumre) => {
    expect(numbers(by)).toEqual(postnumre);
  });

  test('with all districts of København, and not Frederiksberg', () => {
    const found = numbers('København');
    expect(found).toEqual(expect.arrayContaining(['1050', '1550', '2100', '2200', '2300', '2400', '2450']));
    expect(found).not.toContain('2000');
    expect(new Set(found).size).toBe(found.length);
  });

  test('and to none when several towns share the name, or there is no such city', () => {
    expect([numbers('Nykøbing'), numbers('Andeby'), numbers('')]).toEqual([[], [], []]);
  });

  test('and back again, for every postcode there is', () => {
    const lost = postnumre.filter(({ by, postnummer }) => !numbers(by).includes(postnummer));
    expect(lost).toEqual([]);
  });
});

describe('kommuner', () => {
  test.each(['København', 'Københavns Kommune', 'koebenhavn', 'Aarhus', 'Århus Kommune', 'Høje-Taastrup', 'Ishøj'])(
    'are found as %s',
    (navn) => {
      expect(geografi.findKommuneByNavn(navn)).not.toBeNull();
    },
  );

  test('know their neighbours by name', () => {
    const kode = geografi.findKommuneByNavn('Vejle')?.kode ?? '';
    expect(navne(geografi.naboerTil(kode))).toEqual(
      ['Billund', 'Fredericia', 'Hedensted', 'Ikast-Brande', 'Kolding', 'Vejen'].toSorted(),
    );
  });

  test('on an island have none, and an unknown code has none either', () => {
    expect(geografi.naboerTil(geografi.findKommuneByNavn('Bornholm')?.kode ?? '')).toEqual([]);
    expect(geografi.naboerTil('9999')).toEqual([]);
  });

  test('lie in one region each', () => {
    const regions = new Set(kommuner.map(({ findJobRegion }) => findJobRegion));
    const all = [...regions].flatMap((region) => geografi.kommunerIRegion(region));
    expect(navne(all)).toEqual(navne(kommuner));
    expect(navne(geografi.kommunerIRegion('Nordjylland'))).toContain('Læsø');
  });

  test('hold the postcodes whose centre lies in them', () => {
    const kode = geografi.findKommuneByNavn('Samsø')?.kode ?? '';
    expect(geografi.postnumreIKommune(kode).map(({ by }) => by)).toEqual(['Samsø']);
  });
});
