import type { Vocabulary } from '../../vocabulary';
import { synonyms } from '../dictionary/synonyms';
import type { Lexicon } from './lexicon';
import { StillingNames } from './stilling-names';
import { wordsOf } from './tokens';

/** One way to meet a word: all these stems, worth so much; perhaps one of them only where an ad says what it is. */
export type Alternative = { stems: readonly string[]; weight: number; inTitle: string | null };

/** A word (or a phrase with synonyms) that every hit must meet in one way or another. */
export type Slot = readonly Alternative[];

/**
 * What is meant stands before what says the word itself: by "lærer" people mean a folkeskolelærer, and not each of the
 * many kinds of lærer. An ad for a kok is one for a skibskok perhaps, and stands behind those that say so.
 */
const weights = { parts: 0.6, firstPart: 0.25, synonym: 0.7, meant: 1.5, alias: 0.5 };
const shortestFirstPart = 4;

/** Last parts, as stems, that say nothing of the work: whoever types "lagerjob" means lager. */
const emptyHeads: ReadonlySet<string> = new Set(['job', 'stilling']);

type Word = { stem: string; parts: string[] };

/** Reads what people type, with the dictionary of synonyms and the names of the taxonomy. */
export class QueryReader {
  /** Each phrase's stems with the phrases that mean the same, found by its first stem. */
  private readonly phrases = new Map<string, { stems: string[]; others: string[][] }[]>();
  private readonly names: StillingNames;

  constructor(
    private readonly lexicon: Lexicon,
    vocabulary: Vocabulary,
  ) {
    this.names = new StillingNames(vocabulary, (text) => this.stemsOf(text));
    for (const group of synonyms) {
      const all = group.map((phrase) => this.stemsOf(phrase));
      for (const stems of all) {
        const [first] = stems;
        if (first === undefined) continue;
        const sameStart = this.phrases.get(first) ?? [];
        sameStart.push({ stems, others: all.filter((other) => other !== stems && other.length > 0) });
        // The longest phrase first, so that the most particular one is recognised.
        this.phrases.set(
          first,
          sameStart.sort((a, b) => b.stems.length - a.stems.length),
        );
      }
    }
  }

  /** What a text asks for; nothing when it has no words. */
  slotsOf(text: string): Slot[] {
    const words = wordsOf(text).flatMap((word) => this.lexicon.analyse(word) ?? []);
    const stems = words.map(({ stem }) => stem);
    const slots: Slot[] = [];
    for (let at = 0; at < words.length; ) {
      const { length, others } = this.phraseAt(stems, at);
      const own = length === 1 ? waysToMeet(words[at]) : waysToMeetAll(words.slice(at, at + length));
      slots.push([...own, ...others]);
      at += length;
    }
    return slots;
  }

  /** The stems of a text's words in their order, without common words. */
  stemsOf(text: string): string[] {
    return wordsOf(text).flatMap((word) => this.lexicon.stemOf(word) ?? []);
  }

  /** The longest phrase at a place that has other names, and what meets it by them. */
  private phraseAt(stems: readonly string[], at: number): { length: number; others: Alternative[] } {
    const synonym = this.phrases
      .get(stems[at] ?? '')
      ?.find((one) => one.stems.every((stem, i) => stem === stems[at + i]));
    const stilling = this.names.longest(stems, at);
    const length = Math.max(1, synonym?.stems.length ?? 0, stilling?.length ?? 0);
    const others = synonym?.stems.length === length ? synonym.others : [];
    const named = stilling?.length === length ? stilling.named : [];
    return {
      length,
      others: [
        ...others.map((other) => ({ stems: other, weight: weights.synonym, inTitle: null })),
        ...named.map(({ conceptUriDa, isMeant }) => {
          return { stems: [conceptUriDa], weight: isMeant ? weights.meant : weights.alias, inTitle: null };
        }),
      ],
    };
  }
}

/** A phrase by its words, or by what they are made of. */
function waysToMeetAll(words: readonly Word[]): Slot {
  const whole = { stems: words.map(({ stem }) => stem), weight: 1, inTitle: null };
  const parts = words.flatMap(({ stem, parts: [first, head] }) =>
    first === undefined || head === undefined ? [stem] : [first, head],
  );
  return parts.length > words.length ? [whole, { stems: parts, weight: weights.parts, inTitle: null }] : [whole];
}

function waysToMeet(word: Word | undefined): Slot {
  if (!word) return [];
  const ways: Alternative[] = [{ stems: [word.stem], weight: 1, inTitle: null }];
  const [first, head] = word.parts;
  if (first === undefined || head === undefined) return ways;
  if (emptyHeads.has(head)) return [...ways, { stems: [first], weight: weights.parts, inTitle: first }];
  // The last part says what it is: "fritidsjob" is no job that asks how you spend your "fritid".
  ways.push({ stems: [first, head], weight: weights.parts, inTitle: head });
  // "rengøringsassistent" also finds an ad that calls itself "rengøring", but not each that mentions it.
  if (first.length >= shortestFirstPart) ways.push({ stems: [first], weight: weights.firstPart, inTitle: first });
  return ways;
}
