import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { completePostnummerBy } from '@/lib/adresse/rules/complete';
import { foldDanish } from '@/lib/core/danish';
import { buildGeografi } from '@/lib/geografi/rules/geografi';
import { readAddressTables } from '@/services/address/stub/seed';

const { kommuner, postnumre } = await readAddressTables();
const geografi = buildGeografi(kommuner, postnumre, foldDanish);
const complete = (postnummer: string, by: string) => completePostnummerBy({ postnummer, by }, geografi);

describe('what is missing is filled in', () => {
  test.each([
    ['8000', '', '8000', 'Aarhus C'],
    [' 80 00 ', '', '8000', 'Aarhus C'],
    ['', 'Roskilde', '4000', 'Roskilde'],
    ['', 'kongens lyngby', '2800', 'kongens lyngby'],
  ])('"%s" and "%s" become %s %s', (postnummer, by, ...expected) => {
    const found = complete(postnummer, by);
    expect([found.postnummer, found.by]).toEqual(expected);
    expect(found.problem).toBeNull();
  });
});

describe('what cannot be filled in is left, with the reason', () => {
  test.each([
    ['9999', '', 'unknown-postnummer'],
    ['800', 'Aarhus C', 'unknown-postnummer'],
    ['', 'Andeby', 'unknown-by'],
    ['', 'Aarhus', 'several-postnumre'],
  ])('"%s" and "%s": %s', (postnummer, by, problem) => {
    expect(complete(postnummer, by)).toMatchObject({ postnummer, by, problem });
  });

  test('with the postcodes to choose between', () => {
    expect(complete('', 'Århus').postnumre).toEqual(['8000', '8200', '8210']);
  });
});

test('what is there is never changed', () => {
  const anyPostnummer = fc.constantFrom(...postnumre.map((one) => one.postnummer), '', '0000', '12');
  const anyBy = fc.oneof(fc.constantFrom(...postnumre.map(({ by }) => by), ''), fc.string());
  fc.assert(
    fc.property(anyPostnummer, anyBy, (postnummer, by) => {
      const found = complete(postnummer, by);
      if (postnummer !== '') expect(found.postnummer).toBe(postnummer);
      if (by.trim() !== '') expect(found.by).toBe(by.trim());
    }),
  );
});

test('for every postcode there is a city', () => {
  expect(postnumre.filter(({ postnummer, by }) => complete(postnummer, '').by !== by)).toEqual([]);
});
