const lineBreak = /\r\n|\n|\r/;

/** One row of a CSV text, and the line of the text it begins on, counted from 1. */
export interface CsvRow {
  line: number;
  values: string[];
}

/** Quotes on `line` do not end where their value ends: nothing from there on can be trusted. `rows` stand before it. */
export class UnclosedQuotes extends Error {
  constructor(
    readonly line: number,
    readonly rows: readonly CsvRow[],
  ) {
    super(`the quotes on line ${line} are not closed where the value ends`);
  }
}

/**
 * Reads CSV (RFC 4180). Values in quotes may hold separators, doubled quotes and line breaks; empty lines are left out.
 * The separator is a comma, or a semicolon or a tab when the first line has more of those, as spreadsheets write it; a line
 * before it may say so (`sep=;`).
 */
export function readCsv(text: string): CsvRow[] {
  const plain = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const said = /^sep=([;,\t])(\r\n|\n|\r)/i.exec(plain);
  const value = valuePattern(said?.[1] ?? separatorOf(plain));
  value.lastIndex = said?.[0].length ?? 0;
  const rows: CsvRow[] = [];
  let line = said ? 2 : 1;
  let row: CsvRow = { line, values: [] };
  while (value.lastIndex < plain.length || row.values.length > 0) {
    const [whole = '', quoted, bare = '', end = ''] = value.exec(plain) ?? [];
    if (bare.startsWith('"')) throw new UnclosedQuotes(line, rows);
    row.values.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    line += whole.split(lineBreak).length - 1;
    if (end !== '' && !lineBreak.test(end)) continue;
    if (row.values.some((one) => one !== '')) rows.push(row);
    row = { line, values: [] };
    if (end === '') break;
  }
  return rows;
}

function separatorOf(text: string): string {
  const first = text.slice(0, text.search(lineBreak) >>> 0);
  const numberOf = (separator: string) => first.split(separator).length;
  return [',', ';', '\t'].reduce((most, one) => (numberOf(one) > numberOf(most) ? one : most));
}

/** One value with what ends it: a separator, a line break, or (empty) the end of the text. */
function valuePattern(separator: string): RegExp {
  return new RegExp(`(?:"([^"]*(?:""[^"]*)*)"|([^${separator}\\r\\n]*))(${separator}|\\r\\n|\\n|\\r|$)`, 'y');
}
