import { addMonths } from '@/lib/kalender/rules';

const longestName = 120;

/**
 * The name of a file as it is kept: without folders, without signs that cannot be seen or that turn the reading direction,
 * ending in `.pdf`. `otherwise` names one whose name holds nothing else.
 */
export function cleanFilename(given: string, otherwise: string): string {
  const last = given.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  // \p{C}: control and format signs, half signs, and what no letter has been given to.
  const visible = last.replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, '').replace(/\s+/g, ' ');
  const stem = visible.replace(/(\s*\.pdf)+\s*$/i, '').replace(/^[\s.]+|[\s.]+$/g, '');
  const short = [...stem]
    .slice(0, longestName - 4)
    .join('')
    .trim();
  return `${short || otherwise}.pdf`;
}

const years = 4;

/** The last day on which DFDG keeps a document that was uploaded on `day`: the same one, four years later. */
export function keptUntil(day: string): string {
  return addMonths(day, years * 12);
}

const oneDecimal = new Intl.NumberFormat('da-DK', { maximumFractionDigits: 1 });

/** How large a file is, as people say it: `340 kB`, `1,2 MB`. */
export function sizeInWords(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1024));
  return kilobytes < 1000 ? `${kilobytes} kB` : `${oneDecimal.format(bytes / 1024 / 1024)} MB`;
}

const inPlainLetters: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa', Æ: 'Ae', Ø: 'Oe', Å: 'Aa' };

/** How a document is sent out: as a file to keep, under its own name. The policy of such files is the server's. */
export function downloadHeaders({ filename, bytes }: { filename: string; bytes: Uint8Array }): Record<string, string> {
  const plain = filename
    .replace(/[æøå]/gi, (letter) => inPlainLetters[letter] ?? '')
    .normalize('NFKD')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/["\\%]/g, '');
  const encoded = encodeURIComponent(filename).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return {
    'content-type': 'application/pdf',
    'content-length': String(bytes.length),
    'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`,
    'cache-control': 'no-store',
  };
}
