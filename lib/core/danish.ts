// After decomposition a Danish å is an a with a ring; it is spelled out before all other accents go.
const spelledOut: Readonly<Record<string, string>> = {
  'a\u030a': 'aa',
  'a\u0308': 'ae',
  'o\u0308': 'oe',
  æ: 'ae',
  ø: 'oe',
  ß: 'ss',
  ð: 'd',
  þ: 'th',
};

/**
 * Danish text as it is compared, never as it is shown: small letters, æ ø å as ae oe aa, no accents, and one space for
 * whatever stands between words. So "Århus", "AARHUS" and "Aarhus" are the same; so are "it-chef" and "IT chef".
 */
export function foldDanish(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/a[\u030a\u0308]|o\u0308|[æøßðþ]/g, (letter) => spelledOut[letter] ?? letter)
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
