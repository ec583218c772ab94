/** The words of a text that may hold HTML. */
export function plainText(text: string): string {
  if (!/<\w|&\w+;|&#/.test(text)) return text.replaceAll(/\r\n?/g, '\n');
  const lines = text
    .replaceAll(/<(script|style)\b[^>]*>[^<]*<\/\1>/gi, ' ')
    .replaceAll(/\s*\n\s*/g, ' ')
    .replaceAll(/<li[^>]*>/gi, '\n- ')
    .replaceAll(/<\/?(p|div|br|ul|ol|h\d|tr)[^>]*>/gi, '\n');
  const words = lines
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(#?\w+);/g, (whole, name: string) => characterOf(name) ?? whole);
  return words
    .replaceAll(/[ \t]+/g, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

const characters: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  aelig: 'æ',
  oslash: 'ø',
  aring: 'å',
  AElig: 'Æ',
  Oslash: 'Ø',
  Aring: 'Å',
  eacute: 'é',
  Eacute: 'É',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  euro: '€',
  sect: '§',
  deg: '°',
  copy: '©',
  reg: '®',
  frac12: '½',
};

function characterOf(name: string): string | undefined {
  const [, hex, decimal] = /^#(?:[xX]([\da-fA-F]{1,5})|(\d{1,6}))$/.exec(name) ?? [];
  const number = hex ? Number.parseInt(hex, 16) : Number(decimal);
  return hex || decimal ? String.fromCodePoint(Math.min(number, 0x10ffff)) : characters[name];
}
