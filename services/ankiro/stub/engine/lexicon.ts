import { abbreviations } from '../dictionary/abbreviations';
import { stopWords } from '../dictionary/stop-words';
import type { Compounds } from './compounds';
import { foldWord } from './fold';
import { stemDanish } from './stem';

/** What a written word is to the index: the number of its stem, and those of its parts when it is a compound. */
export type Entry = { term: number; parts: readonly number[] };

/** A word that is not indexed. */
const nothing: Entry = { term: -1, parts: [] };

/** What stems a written word has. */
export type Analysis = { stem: string; parts: string[] };

/** Numbers the stems of all indexed words, and remembers how each written word was analysed. */
export class Lexicon {
  readonly terms: string[] = [];
  private readonly ids = new Map<string, number>();
  private readonly entries = new Map<string, Entry>();

  constructor(readonly compounds: Compounds) {}

  /** The written words that have been indexed. */
  surfaces(): IterableIterator<string> {
    return this.entries.keys();
  }

  /** The number of a stem; -1 when no document has it. */
  termOf(stem: string): number {
    return this.ids.get(stem) ?? -1;
  }

  /** Analyses a word (in small letters) that is being indexed. */
  entryOf(word: string): Entry {
    const known = this.entries.get(word);
    if (known) return known;
    const analysis = this.analyse(word);
    const entry = analysis
      ? { term: this.add(analysis.stem), parts: analysis.parts.map((part) => this.add(part)) }
      : nothing;
    this.entries.set(word, entry);
    return entry;
  }

  /** The stems of a word; null for one too common to be indexed. */
  analyse(word: string): Analysis | null {
    const full = fullForm(word);
    return full === null ? null : { stem: stemDanish(full), parts: this.compounds.partsOf(full) };
  }

  /** The stem of a word alone; null for one too common to be indexed. */
  stemOf(word: string): string | null {
    const full = fullForm(word);
    return full === null ? null : stemDanish(full);
  }

  /** The number of a stem, given one if it had none. */
  add(stem: string): number {
    const known = this.ids.get(stem);
    if (known !== undefined) return known;
    this.ids.set(stem, this.terms.length);
    return this.terms.push(stem) - 1;
  }

  /** What a snapshot keeps: for each written word its stem, the number of its parts, and they. */
  save(): { surfaces: string[]; numbers: Int32Array } {
    const entries = [...this.entries.values()];
    const numbers = entries.flatMap(({ term, parts }) => [term, parts.length, ...parts]);
    return { surfaces: [...this.entries.keys()], numbers: Int32Array.from(numbers) };
  }

  /** Takes over what was saved. */
  restore(terms: readonly string[], surfaces: readonly string[], numbers: Int32Array): void {
    for (const term of terms) this.add(term);
    let at = 0;
    for (const surface of surfaces) {
      const end = at + 2 + (numbers[at + 1] ?? 0);
      this.entries.set(surface, { term: numbers[at] ?? -1, parts: Array.from(numbers.subarray(at + 2, end)) });
      at = end;
    }
  }
}

function fullForm(word: string): string | null {
  const folded = foldWord(word);
  return stopWords.has(folded) ? null : (abbreviations[folded] ?? folded);
}
