import { stopWords } from '../dictionary/stop-words';
import { stemDanish } from './stem';

const shortestPart = 3;
const shortestLearned = 4;
const mostParts = 6;

/**
 * Takes compounds apart ("rengøringsassistent" → rengøring, assistent) with the words it was given and the first parts
 * it learns from them: what stands before a known word in two of them is a word too.
 */
export class Compounds {
  private readonly firsts = new Set<string>();
  private readonly heads = new Set<string>();

  /** `words` are folded. */
  constructor(words: Iterable<string>) {
    const known = [...new Set(words)].filter(
      (word) => word.length >= shortestPart && !/\d/.test(word) && !stopWords.has(word),
    );
    for (const word of known) {
      this.firsts.add(word);
      this.firsts.add(stemDanish(word));
      this.heads.add(stemDanish(word));
    }
    for (const part of this.learnedFrom(known)) this.firsts.add(part);
  }

  /** The stems of a folded word's parts, largest first; none when it is no compound of known words. */
  partsOf(word: string): string[] {
    const parts = new Set<string>();
    this.collect(word, parts);
    parts.delete(stemDanish(word));
    return [...parts].slice(0, mostParts);
  }

  /** Where the last part of a folded word begins; -1 when it is no compound of known words. */
  headStart(word: string): number {
    // An e belongs to the word behind it rather than between the two: "kontor-elev", not "kontor-e-lev".
    const plain = this.lastStart(word, (first) => !first.endsWith('e') || this.firsts.has(first));
    return plain >= 0 ? plain : this.lastStart(word, () => true);
  }

  private lastStart(word: string, suits: (first: string) => boolean): number {
    for (let at = word.length - shortestPart; at >= shortestPart; at -= 1) {
      const first = word.slice(0, at);
      if (!suits(first) || this.firstOf(first) === undefined) continue;
      if (this.heads.has(stemDanish(word.slice(at)))) return at;
    }
    return -1;
  }

  private collect(word: string, parts: Set<string>): void {
    if (word.length < 2 * shortestPart || parts.size >= mostParts) return;
    const at = this.headStart(word);
    if (at < 0) return;
    const first = this.firstOf(word.slice(0, at)) ?? '';
    parts.add(stemDanish(first));
    parts.add(stemDanish(word.slice(at)));
    this.collect(first, parts);
    this.collect(word.slice(at), parts);
  }

  /** A first part without the s or e that binds it to the next one; undefined when it is no word. */
  private firstOf(text: string): string | undefined {
    if (this.firsts.has(text)) return text;
    const isBound = text.length > shortestPart && (text.endsWith('s') || text.endsWith('e'));
    const bare = isBound ? text.slice(0, -1) : '';
    return this.firsts.has(bare) ? bare : undefined;
  }

  private learnedFrom(words: string[]): string[] {
    const seen = new Map<string, number>();
    for (const word of words) {
      for (let at = shortestLearned; at <= word.length - shortestLearned; at += 1) {
        if (this.firstOf(word.slice(0, at)) !== undefined || !this.heads.has(stemDanish(word.slice(at)))) continue;
        const part = word.slice(0, at).replace(/(?<=.{4})s$/, '');
        seen.set(part, (seen.get(part) ?? 0) + 1);
      }
    }
    return [...seen].filter(([, times]) => times >= 2).map(([part]) => part);
  }
}
