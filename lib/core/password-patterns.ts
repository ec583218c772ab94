import { commonPasswords, commonWords } from './password-words';

const fewestParts = 8;
const shortestRun = 3;

const sequences = ['abcdefghijklmnopqrstuvwxyzæøå', '01234567890', 'qwertyuiopå', 'asdfghjklæø', 'zxcvbnm'];
const bothWays = sequences.flatMap((row) => [row, [...row].reverse().join('')]);

function follows(a: string, b: string): boolean {
  return a === b || bothWays.some((row) => row.includes(a + b));
}

/** How many parts there are to guess when a run like `aaaa`, `4567` or `poiu` counts as one. */
function countParts(text: string): number {
  const characters = [...text];
  let parts = 0;
  for (let start = 0; start < characters.length; ) {
    let end = start + 1;
    while (end < characters.length && follows(characters[end - 1] ?? '', characters[end] ?? '')) end += 1;
    const run = end - start;
    parts += run >= shortestRun ? 1 : run;
    start = end;
  }
  return parts;
}

function isRepetition(text: string): boolean {
  // A text that occurs in its own double before the end is a smaller text written several times.
  return (text + text).indexOf(text, 1) < text.length;
}

const lookAlikes: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
};

function inAscii(text: string): string {
  return text
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .replace(/[^a-z]/g, '');
}

/** The words inside: without the digits and signs around them, read once as written and once with 0 for o and the like. */
function cores(text: string): string[] {
  const inner = text.replace(/^[^a-zæøå@$]+|[^a-zæøå@$]+$/g, '');
  const read = inner.replace(/[013457@$]/g, (sign) => lookAlikes[sign] ?? sign);
  return [inAscii(text), inAscii(inner), inAscii(read)];
}

function isOneOrTwoWords(core: string): boolean {
  if (commonWords.has(core)) return true;
  for (let at = 1; at < core.length; at += 1) {
    if (commonWords.has(core.slice(0, at)) && commonWords.has(core.slice(at))) return true;
  }
  return false;
}

/** Whether the password is among those that are tried first: common ones, words with a year, runs and repetitions. */
export function isEasilyGuessed(password: string): boolean {
  const text = password.toLowerCase();
  if (commonPasswords.has(text) || isRepetition(text) || countParts(text) < fewestParts) return true;
  return cores(text).some(isOneOrTwoWords);
}
