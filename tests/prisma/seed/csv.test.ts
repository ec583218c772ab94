import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCsv, UnclosedQuotes } from '@/prisma/seed/csv';

const valuesOf = (text: string) => readCsv(text).map(({ values }) => values);

describe('readCsv', () => {
  test('keeps commas, quotes and line breaks that stand in quotes', () => {
    expect(valuesOf('a,"b, ""c""",d\n"e\nf",,g')).toEqual([
      ['a', 'b, "c"', 'd'],
      ['e\nf', '', 'g'],
    ]);
  });

  test('tells on which line a row begins', () => {
    const rows = readCsv('a\n"b\r\nb"\r\n\r\nc');
    expect(rows.map(({ line }) => line)).toEqual([1, 2, 5]);
    expect(readCsv('a\rb\r').map(({ line }) => line)).toEqual([1, 2]);
  });

  test('reads what a Danish spreadsheet writes: semicolons, carriage returns and a byte order mark', () => {
    expect(valuesOf('\uFEFFnavn;kode\r\nKok, kold;1\r\n')).toEqual([
      ['navn', 'kode'],
      ['Kok, kold', '1'],
    ]);
  });

  test('reads tabs, and a line that names the separator', () => {
    expect(valuesOf('navn\tkode\nKok, kold; varm\t1')).toEqual([
      ['navn', 'kode'],
      ['Kok, kold; varm', '1'],
    ]);
    expect(readCsv('sep=;\r\na,b,c;d\r\n1,2,3;4')).toEqual([
      { line: 2, values: ['a,b,c', 'd'] },
      { line: 3, values: ['1,2,3', '4'] },
    ]);
  });

  test('keeps empty values at the end of a row', () => {
    expect(valuesOf('a,b,\n')).toEqual([['a', 'b', '']]);
    expect(valuesOf('a,b,')).toEqual([['a', 'b', '']]);
  });

  test('finds nothing in an empty text', () => {
    expect([readCsv(''), readCsv('\n\n')]).toEqual([[], []]);
  });

  test('refuses quotes that are never closed, and says where they begin', () => {
    expect(() => readCsv('a,b\nc,"d\ne,f\n')).toThrow(UnclosedQuotes);
    expect(() => readCsv('a,b\nc,"d\ne,f\n')).toThrow('line 2');
    expect(() => readCsv('a,"b" c\n')).toThrow(UnclosedQuotes);
  });

  test('gives back what was written, whatever it holds', () => {
    const value = fc.string({ unit: fc.constantFrom(...'ab",;\n\r æ') });
    const table = fc.array(fc.array(value, { minLength: 2, maxLength: 4 }), { minLength: 1 });
    fc.assert(
      fc.property(table, (rows) => {
        const quoted = rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(','));
        const kept = rows.filter((row) => row.some((one) => one !== ''));
        expect(valuesOf(`x,y,z,v,w\n${quoted.join('\n')}`).slice(1)).toEqual(kept);
      }),
    );
  });
});
