/** The words of a text that may hold HTML. */
export function plainText(text: string): string {
  if (!/<\w|&\w+;|&#\d/.test(text)) return text.replaceAll(/\r\n?/g, '\n');
  const lines = text
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

const characters: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  aelig: 'æ',
  oslash: 'ø',
};

function characterOf(name: string): string | undefined {
  const known: Record<string, string> = { ...characters, aring: 'å', AElig: 'Æ', Oslash: 'Ø', Aring: 'Å', eacute: 'é' };
  const [, number] = /^#(\d{1,6})$/.exec(name) ?? [];
  return number ? String.fromCodePoint(Math.min(Number(number), 0x10ffff)) : known[name];
}
