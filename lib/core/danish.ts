const spelledOut: Readonly<Record<string, string>> = {
  æ: 'ae',
  ä: 'ae',
  ø: 'oe',
  ö: 'oe',
  å: 'aa',
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
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[æäøöåßðþ]/g, (letter) => spelledOut[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
