import { describe, expect, test } from 'vitest';
import { citiesNamed, severalInWords } from '@/components/forms/place-answers';

const city = (by: string, postnummer: string) => ({ label: by, detail: postnummer, fields: { postnummer, by } });
const aarhus = [city('Aarhus C', '8000'), city('Aarhus V', '8210'), city('Aarhus N', '8200')];
const names = (name: string, options = [...aarhus, city('Roskilde', '4000'), city('Rosk', '4999')]) =>
  citiesNamed(name, options).map(({ label }) => label);

describe('the cities that a text names', () => {
  test.each([
    ['Roskilde', ['Roskilde']],
    ['roskilde ', ['Roskilde']],
    ['Rosk', ['Rosk']],
    ['Roski', []],
    ['århus c', ['Aarhus C']],
    ['Aarhus', ['Aarhus C', 'Aarhus V', 'Aarhus N']],
    ['', []],
  ])('"%s"', (name, expected) => {
    expect(names(name)).toEqual(expected);
  });
});

describe('several postcodes are told', () => {
  test('one by one in order', () => {
    expect(severalInWords(aarhus)).toBe(
      'Byen har flere postnumre: 8000 Aarhus C, 8200 Aarhus N og 8210 Aarhus V. Skriv det, der passer.',
    );
  });

  test('without numbers when there are too many to read', () => {
    const many = Array.from({ length: 6 }, (_, at) => city('København K', `105${at}`));
    expect(severalInWords(many)).toBe('Byen har flere postnumre. Skriv det postnummer, der passer.');
    expect(severalInWords([])).toBe(severalInWords(many));
  });
});
