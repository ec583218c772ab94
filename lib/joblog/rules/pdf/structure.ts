import { PdfRefused } from './limits';

const space = '[\\0\\t\\n\\f\\r ]';
const head = new RegExp(
  `^%PDF-[12]\\.\\d[^\\r\\n]{0,64}(?:${space}|%[^\\r\\n]{0,1024}[\\r\\n])+(?=\\d+\\s+\\d+\\s+obj|xref)`,
);
const tail = new RegExp(`startxref${space}+(\\d{1,10})${space}+%%EOF${space}*$`);
const objectThere = new RegExp(`^${space}*\\d{1,10}${space}+\\d{1,5}${space}+obj`);
const tableThere = new RegExp(`^${space}*xref${space}`);
/** The end of a ZIP archive stands within its last 66 kB, which is how a PDF can be an archive too. */
const zipEnd = 'PK\x05\x06';
const zipTailBytes = 66_000;
const mostRevisions = 200;

/**
 * Whether the file begins, ends and hangs together as one PDF and as nothing else. `text` is the file read as latin1, a
 * character a byte. Throws `PdfRefused`.
 */
export function checkStructure(text: string): void {
  if (!text.startsWith('%PDF-'))
    throw new PdfRefused(text.slice(0, 1024).includes('%PDF-') ? 'something-else-inside' : 'not-pdf');
  if (!text.includes('%%EOF')) throw new PdfRefused('cut-off');
  if (!head.test(text.slice(0, 8192))) throw new PdfRefused('something-else-inside');
  const end = tail.exec(text.slice(-4096));
  if (!end)
    throw new PdfRefused(/[^\0\s]/.test(text.slice(text.lastIndexOf('%%EOF') + 5)) ? afterTheEnd(text) : 'cut-off');
  if (text.slice(-zipTailBytes).includes(zipEnd)) throw new PdfRefused('something-else-inside');
  followRevisions(text, Number(end[1]));
}

/** A cut-off later revision begins with an object, as a PDF does; anything else is another file behind this one. */
function afterTheEnd(text: string): 'cut-off' | 'something-else-inside' {
  const rest = text.slice(text.lastIndexOf('%%EOF') + 5);
  return objectThere.test(rest.slice(0, 64)) ? 'cut-off' : 'something-else-inside';
}

/** Every revision names where the one before it lists its objects. */
function followRevisions(text: string, start: number): void {
  const seen = new Set<number>();
  let at: number | null = start;
  while (at !== null) {
    if (seen.has(at) || seen.size > mostRevisions || at >= text.length) throw new PdfRefused('broken');
    seen.add(at);
    const isTable = tableThere.test(text.slice(at, at + 64));
    if (!isTable && !objectThere.test(text.slice(at, at + 64))) throw new PdfRefused('broken');
    at = isTable ? checkTable(text, at) : previous(text.slice(at, at + 4096).split('stream')[0] ?? '');
  }
}

function checkTable(text: string, at: number): number | null {
  const end = text.indexOf('trailer', at);
  if (end < 0) throw new PdfRefused('broken');
  for (const [, offset] of text.slice(at, end).matchAll(/(\d{10}) \d{5} n/g))
    if (Number(offset) >= text.length) throw new PdfRefused('broken');
  return previous(text.slice(end, end + 4096).split('startxref')[0] ?? '');
}

function previous(dictionary: string): number | null {
  const found = /\/Prev\s+(\d{1,10})/.exec(dictionary);
  return found ? Number(found[1]) : null;
}
