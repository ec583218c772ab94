import { synonyms } from '../dictionary/synonyms';
import type { Lexicon } from './lexicon';
import { wordsOf } from './tokens';

/** One way to meet a word: all these stems, worth so much; perhaps only where an ad says what it is. */
export type Alternative = { stems: readonly string[]; weight: number; titleOnly: boolean };

/** A word (or a phrase with synonyms) that every hit must meet in one way or another. */
export type Slot = readonly Alternative[];

const weights = { parts: 0.6, firstPart: 0.25, synonym: 0.7 };
const shortestFirstPart = 4;

/** Reads what people type, with the dictionary of synonyms. */
export class QueryReader {
  /** Each phrase's stems with the phrases that mean the same, found by its first stem. */
  private readonly phrases = new Map<string, { stems: string[]; others: string[][] }[]>();

  constructor(private readonly lexicon: Lexicon) {
    for (const group of synonyms) {
      const all = group.map((phrase) => this.read(phrase).map(({ stem }) => stem));
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
    const words = this.read(text);
    const slots: Slot[] = [];
    for (let at = 0; at < words.length; ) {
      const stems = words.slice(at).map(({ stem }) => stem);
      const phrase = this.phrases.get(stems[0] ?? '')?.find((one) => one.stems.every((stem, i) => stem === stems[i]));
      const length = phrase?.stems.length ?? 1;
      const own =
        length === 1 ? waysToMeet(words[at]) : [{ stems: stems.slice(0, length), weight: 1, titleOnly: false }];
      const others = (phrase?.others ?? []).map((other) => ({
        stems: other,
        weight: weights.synonym,
        titleOnly: false,
      }));
      slots.push([...own, ...others]);
      at += length;
    }
    return slots;
  }

  /** The stems of a text's words in their order, without common words. */
  stemsOf(text: string): string[] {
    return this.read(text).map(({ stem }) => stem);
  }

  private read(text: string): { stem: string; parts: string[] }[] {
    return wordsOf(text).flatMap((word) => this.lexicon.analyse(word) ?? []);
  }
}

function waysToMeet(word: { stem: string; parts: string[] } | undefined): Slot {
  if (!word) return [];
  const ways: Alternative[] = [{ stems: [word.stem], weight: 1, titleOnly: false }];
  const [first, head] = word.parts;
  if (first === undefined || head === undefined) return ways;
  ways.push({ stems: [first, head], weight: weights.parts, titleOnly: false });
  // "rengøringsassistent" also finds an ad that calls itself "rengøring", but not each that mentions it.
  if (first.length >= shortestFirstPart) ways.push({ stems: [first], weight: weights.firstPart, titleOnly: true });
  return ways;
}
