export type CsvCell = string | number | null;

/** What a spreadsheet takes for the beginning of a formula, also after blanks and in the wide forms of East Asian fonts. */
const formula = /^[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** Tells a spreadsheet that the letters are UTF-8. */
const byteOrderMark = '\uFEFF';

/**
 * Rows as a Danish spreadsheet opens them: semicolons, decimal commas, CRLF. A text that would be run as a formula is
 * given an apostrophe before it: it is seen in some spreadsheets, and run in none.
 */
export function csvOf(rows: readonly (readonly CsvCell[])[]): string {
  return `${byteOrderMark}${rows.map((row) => `${row.map(cellText).join(';')}\r\n`).join('')}`;
}

function cellText(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  const safe = formula.test(cell) ? `'${cell}` : cell;
  return /[;"\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
