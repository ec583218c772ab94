// The Danish stemmer of the Snowball project (https://snowballstem.org/algorithms/danish/stemmer.html).

const vowels = 'aeiouyæåø';
const letterBeforeS = 'abcdfghjklmnoprtvyzå';

const endings = [
  'erendes erende hedens eredes ethed erede heden heder endes ernes erens erets ered ende erne eren erer heds enes eres',
  'eret hed ene ere ens ers ets en er es et e',
]
  .join(' ')
  .split(' ')
  .sort((a, b) => b.length - a.length);

const adjectiveEndings = ['elig', 'lig', 'els', 'ig'];

/** The stem of a folded word: "kokkene", "kokke" and "kok" all give "kok". */
export function stemDanish(word: string): string {
  const start = regionOf(word);
  if (start >= word.length) return word;
  const bare = shortenPair(withoutEnding(word, start), start);
  return undouble(withoutAdjectiveEnding(bare, start), start);
}

/** Endings are taken off behind the first consonant that follows a vowel, and never from the first three letters. */
function regionOf(word: string): number {
  let at = 0;
  while (at < word.length && !isVowel(word, at)) at += 1;
  while (at < word.length && isVowel(word, at)) at += 1;
  return Math.max(3, at + 1);
}

function withoutEnding(word: string, start: number): string {
  const ending = endings.find((one) => word.length - one.length >= start && word.endsWith(one));
  if (ending) return word.slice(0, -ending.length);
  const isGenitive = word.length - 1 >= start && word.endsWith('s') && letterBeforeS.includes(word.at(-2) ?? ' ');
  return isGenitive ? word.slice(0, -1) : word;
}

function shortenPair(word: string, start: number): string {
  return word.length - 2 >= start && /(gd|dt|gt|kt)$/.test(word) ? word.slice(0, -1) : word;
}

function withoutAdjectiveEnding(word: string, start: number): string {
  const bare = word.endsWith('igst') ? word.slice(0, -2) : word;
  if (bare.length - 4 >= start && bare.endsWith('løst')) return bare.slice(0, -1);
  const ending = adjectiveEndings.find((one) => bare.length - one.length >= start && bare.endsWith(one));
  return ending ? shortenPair(bare.slice(0, -ending.length), start) : bare;
}

function undouble(word: string, start: number): string {
  const last = word.length - 1;
  return last >= start && !isVowel(word, last) && word[last] === word[last - 1] ? word.slice(0, -1) : word;
}

function isVowel(word: string, at: number): boolean {
  return vowels.includes(word[at] ?? ' ');
}
