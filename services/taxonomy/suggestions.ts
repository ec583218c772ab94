import type { Alias, Forslag, Stilling } from './contract';
import { plainNames } from './plain-names';

/** Suggestions for a text on a day (`YYYY-MM-DD`), the best first. */
export type Suggest = (text: string, max: number, idag: string) => Forslag[];

/** Something a stilling is called: its title or what people say in its place (no alias), or one of its aliases. */
type Name = { folded: string; stilling: Stilling; alias: Alias | null; isPlain: boolean };

/** Ranks of a match, best first. What a compound ends in is what it is: a fiskekok is a kok. */
const matchOfRank = ['navn', 'ord', 'ord', 'ordstart', 'ordstart', 'indeni', 'indeni'] as const;

/**
 * Prepares suggestions over titles and aliases. `fold` makes texts comparable and leaves single spaces between words.
 * Best first: the whole name, whole words, the beginning of words, inside. Within each the name's own beginning before
 * its middle, titles before aliases, short before long.
 */
export function createSuggest(stillinger: readonly Stilling[], fold: (text: string) => string): Suggest {
  const names = namesOf(stillinger, fold);
  // One long text is searched many times faster than thousands of short ones.
  const text = `\n${names.map(({ folded }) => folded).join('\n')}\n`;
  const starts = startsOf(names);

  return (asked, max, idag) => {
    const wanted = fold(asked);
    if (wanted.length < 2) return [];
    const isShown = ({ stilling, alias }: Name) => isValidOn(stilling, idag) && (alias?.gyldigTil ?? idag) >= idag;
    const ranked: Forslag[][] = matchOfRank.map(() => []);
    const found = new Set<number>();
    for (const [index, rank] of ranksOf(text, starts, wanted)) {
      const name = names[index];
      found.add(index);
      // What stands inside a plain name stands nowhere in what is shown.
      if (name?.isPlain && matchOfRank[rank] === 'indeni') continue;
      if (name && isShown(name)) ranked[rank]?.push(forslagOf(name, matchOfRank[rank] ?? 'indeni'));
    }
    const whole = onceEach(ranked.flat());
    if (whole.length >= max || !wanted.includes(' ')) return whole.slice(0, max);
    const scattered = scatteredIn(names, wanted.split(' ')).filter((index) => !found.has(index));
    const others = scattered.flatMap((index) => names[index] ?? []).filter(isShown);
    return onceEach([...whole, ...others.map((name) => forslagOf(name, 'indeni'))]).slice(0, max);
  };
}

/** A stilling that was found by its title and by a plain name is one suggestion, where it stood first. */
function onceEach(forslag: readonly Forslag[]): Forslag[] {
  const seen = new Set<string>();
  return forslag.filter(({ conceptUriDa, alias }) => {
    const name = `${conceptUriDa} ${alias ?? ''}`;
    return !seen.has(name) && seen.add(name);
  });
}

/** Whether a stilling can be chosen on a day (`YYYY-MM-DD`). */
export function isValidOn({ gyldigFra, gyldigTil }: Pick<Stilling, 'gyldigFra' | 'gyldigTil'>, idag: string): boolean {
  return gyldigFra <= idag && (gyldigTil === null || gyldigTil >= idag);
}

function namesOf(stillinger: readonly Stilling[], fold: (text: string) => string): Name[] {
  const names = stillinger.flatMap((stilling) => {
    const all: Name[] = [{ folded: fold(stilling.titel), stilling, alias: null, isPlain: false }];
    for (const alias of stilling.aliasser) all.push({ folded: fold(alias.navn), stilling, alias, isPlain: false });
    for (const name of plainNames[stilling.titel] ?? [])
      all.push({ folded: fold(name), stilling, alias: null, isPlain: true });
    // Two spellings that differ in a hyphen only are one suggestion.
    const seen = new Set<string>();
    return all.filter(({ folded }) => folded !== '' && !seen.has(folded) && seen.add(folded));
  });
  const order = new Intl.Collator('da');
  return names.sort(
    (a, b) =>
      Number(a.alias !== null) - Number(b.alias !== null) ||
      a.folded.length - b.folded.length ||
      order.compare(a.folded, b.folded) ||
      order.compare(a.stilling.conceptUriDa, b.stilling.conceptUriDa),
  );
}

function startsOf(names: readonly Name[]): Int32Array {
  const starts = new Int32Array(names.length + 1);
  let at = 1;
  for (const [index, { folded }] of names.entries()) {
    starts[index] = at;
    at += folded.length + 1;
  }
  starts[names.length] = at;
  return starts;
}

/** Each name that holds the text, in the order of the names, with its best rank. */
function* ranksOf(text: string, starts: Int32Array, wanted: string): Generator<[number, number]> {
  let index = 0;
  let at = text.indexOf(wanted);
  while (at >= 0) {
    while ((starts[index + 1] ?? Number.POSITIVE_INFINITY) <= at) index += 1;
    const end = starts[index + 1] ?? text.length;
    let best: number = matchOfRank.length;
    for (; at >= 0 && at < end; at = text.indexOf(wanted, at + 1)) best = Math.min(best, rankAt(text, at, wanted));
    yield [index, best];
  }
}

function rankAt(text: string, at: number, wanted: string): number {
  const before = text[at - 1];
  const after = text[at + wanted.length];
  const beginsName = before === '\n';
  const endsWord = after === ' ' || after === '\n';
  if (beginsName && after === '\n') return 0;
  if (!beginsName && before !== ' ') return endsWord ? 5 : 6;
  if (endsWord) return beginsName ? 1 : 2;
  return beginsName ? 3 : 4;
}

/** The names that hold every word, in whatever order. */
function scatteredIn(names: readonly Name[], words: readonly string[]): number[] {
  return [...names.entries()].flatMap(([index, { folded, isPlain }]) =>
    !isPlain && words.every((word) => folded.includes(word)) ? [index] : [],
  );
}

function forslagOf({ stilling, alias }: Name, match: Forslag['match']): Forslag {
  const { conceptUriDa, titel } = stilling;
  return { conceptUriDa, titel, alias: alias?.navn ?? null, aliasIdentifier: alias?.aliasIdentifier ?? null, match };
}
