/**
 * How the register understands shortened words. The portal has its own list (`lib/geografi`): this one goes with the
 * stand-in, when the real register, which knows what it knows, takes its place.
 */
const inFull: Readonly<Record<string, string>> = {
  gl: 'gammel',
  kbh: 'koebenhavn',
  kgs: 'kongens',
  ll: 'lille',
  nr: 'noerre',
  sct: 'sankt',
  sdr: 'soender',
  skt: 'sankt',
  st: 'store',
};

/**
 * The words of a name as they are compared. Beyond what `fold` does, shortened words are written out, and æ ø å are met
 * halfway, so that "Gl. Noerrevej", "Gammel Nørrevej" and "gammel norrevej" are one name.
 */
export function comparableWords(text: string, fold: (text: string) => string): string[] {
  const words = fold(text).split(' ');
  return words.filter((word) => word !== '').map((word) => loose(inFull[word] ?? word));
}

/** The name as one text. */
export function comparable(text: string, fold: (text: string) => string): string {
  return comparableWords(text, fold).join(' ');
}

function loose(word: string): string {
  return word.replaceAll('aa', 'a').replaceAll('ae', 'a').replaceAll('oe', 'o');
}
