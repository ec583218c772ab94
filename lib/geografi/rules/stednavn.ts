/** How people and post shorten names, after folding. */
const shortened: Readonly<Record<string, string>> = {
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

const districts = new Set('c k m n noe nv oe oest s soe sv v nord syd vest'.split(' '));

/**
 * The name of a place as it is compared: "Kgs. Lyngby" is "Kongens Lyngby", "Århus" is "Aarhus". `fold` makes Danish text
 * comparable and leaves single spaces between words.
 */
export function foldStednavn(navn: string, fold: (text: string) => string): string {
  const words = fold(navn).split(' ');
  // "Lem St" ends in a station, "St. Heddinge" begins with something big.
  return words
    .map((word, at) => (at < words.length - 1 || word === 'kbh' ? (shortened[word] ?? word) : word))
    .join(' ');
}

/** The town of a folded name that ends in a district ("aarhus" of "aarhus c"); null of any other. */
export function townOf(folded: string): string | null {
  const [district = '', ...rest] = folded.split(' ').reverse();
  return rest.length > 0 && districts.has(district) ? rest.reverse().join(' ') : null;
}
