import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvOf } from '@/lib/joblog/rules/csv';

const line = (...cells: (string | number | null)[]) => csvOf([cells]).slice(1, -2);

describe('a file for a Danish spreadsheet', () => {
  test('begins with the mark of UTF-8 and ends every row with CRLF', () => {
    expect(csvOf([['Stilling'], ['Kok']])).toBe('\uFEFFStilling\r\nKok\r\n');
  });

  test('has semicolons between cells, decimal commas, and nothing for what is not known', () => {
    expect(line('Kok', 18.5, null, 3)).toBe('Kok;18,5;;3');
  });

  test('keeps semicolons, quotes and line breaks inside a cell', () => {
    expect(line('a;b', 'han sagde "ja"', 'to\nlinjer')).toBe('"a;b";"han sagde ""ja""";"to\nlinjer"');
  });

  test.each([
    ...['=1+1', '+4512345678', '-2', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '  =1', '＝1', '＋1', '－1', '＠A1'],
    ...['\u00a0=1', '\u200b=1', '\ufeff=1'],
  ])('runs nothing that begins as a formula: %j', (cell) => {
    expect(line(cell).replace(/^"/, '')).toMatch(/^'/);
  });

  test('leaves what only holds such a sign alone', () => {
    expect(line('Kok (+ tjener)', 'a=b', 'e-mail@x.dk')).toBe('Kok (+ tjener);a=b;e-mail@x.dk');
  });

  test('is read back as it was written, whatever was written', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string(), { minLength: 1, maxLength: 4 }), { minLength: 1 }), (rows) => {
        const written = rows.map((row) => row.map((cell) => `x${cell}`));
        expect(parse(csvOf(written))).toEqual(written);
      }),
    );
  });
});

/** Reads a file by the rules of RFC 4180, with semicolons. */
function parse(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  for (let at = 1; at < text.length; at += 1) {
    const letter = text[at];
    if (isQuoted) {
      if (letter === '"' && text[at + 1] === '"') at += 1;
      else if (letter === '"') {
        isQuoted = false;
        continue;
      }
      cell += text[at];
    } else if (letter === '"') isQuoted = true;
    else if (letter === ';' || (letter === '\r' && text[at + 1] === '\n')) {
      rows.at(-1)?.push(cell);
      cell = '';
      if (letter === '\r') {
        at += 1;
        rows.push([]);
      }
    } else cell += letter;
  }
  return rows.slice(0, -1);
}
