const oneLetter: Readonly<Record<string, string>> = {
  aa: 'å',
  ae: 'æ',
  oe: 'ø',
  ä: 'æ',
  ö: 'ø',
  ß: 'ss',
  ð: 'd',
  þ: 'th',
};

/**
 * The form in which words are compared: small letters, æ ø å whichever way they were written, no accents. Danish
 * letters are kept as one letter each, because endings are taken off afterwards and "chauffoer" has no ending "er".
 */
export function foldWord(word: string): string {
  const plain = /^[a-z0-9æøå]*$/.test(word) ? word : withoutAccents(word);
  return plain.replace(/aa|ae|oe|[äößðþ]/g, (letters) => oneLetter[letters] ?? letters);
}

/** Whole texts, with one space for whatever stands between words. */
export function foldText(text: string): string {
  return foldWord(
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}#+]+/gu, ' ')
      .trim(),
  );
}

function withoutAccents(word: string): string {
  return word.toLowerCase().replace(/[^a-z0-9æøåäößðþ ]/g, (letter) => letter.normalize('NFD').replace(/\p{M}+/gu, ''));
}
