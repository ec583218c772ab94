import { lettersApart, lettersDiffering, lettersIn } from './distance';
import { foldWord } from './fold';
import type { Lexicon } from './lexicon';
import type { Postings } from './postings';
import { wordsOf } from './tokens';

/** A word that ads use, and how many. */
type Known = { word: string; folded: string; heard: string; letters: number; frequency: number };

const shortest = 4;
const longForTwo = 8;
const shortestHeard = 5;
/** A word this many times rarer than its neighbour is taken for a mistake that somebody else has made too. */
const timesRarer = 100;

/** Puts likely typing mistakes right with the words of the ads themselves. */
export class Spelling {
  private known: Known[] = [];
  private collectedFrom = -1;

  constructor(
    private readonly lexicon: Lexicon,
    private readonly postings: Postings,
  ) {}

  /** The text with mistakes put right; null when there are none, or nothing better is known. */
  suggest(text: string): string | null {
    this.collect();
    let suggestion = text;
    for (const word of new Set(wordsOf(text))) {
      const better = this.betterThan(word);
      if (better) suggestion = replaceWord(suggestion, word, better);
    }
    return suggestion === text ? null : suggestion;
  }

  private betterThan(word: string): string | null {
    const folded = foldWord(word);
    if (folded.length < shortest || /\d/.test(folded)) return null;
    const analysis = this.lexicon.analyse(word);
    if (!analysis) return null;
    const frequencyOf = (stem: string) => this.postings.frequency(this.lexicon.termOf(stem));
    const own = frequencyOf(analysis.stem);
    if (own === 0 && analysis.parts.length > 0 && analysis.parts.every((part) => frequencyOf(part) > 0)) return null;
    const limit = own === 0 && folded.length >= longForTwo ? 2 : 1;
    const best = this.nearest(folded, limit);
    return best && best.frequency > own * timesRarer ? best.word : null;
  }

  private nearest(folded: string, limit: number): Known | null {
    const letters = lettersIn(folded);
    const heard = heardAs(folded);
    let best: Known | null = null;
    let bestCost = Number.POSITIVE_INFINITY;
    for (const known of this.known) {
      if (lettersDiffering(known.letters, letters) > 2 * limit) continue;
      const apart = this.apart(folded, heard, known, limit);
      if (apart === 0 || apart > limit) continue;
      // People seldom get the first letter wrong, and mostly mean what many ads are about.
      const cost = apart + (known.folded[0] === folded[0] ? 0 : 0.5) - Math.log10(known.frequency) / 10;
      if (cost < bestCost) {
        best = known;
        bestCost = cost;
      }
    }
    return best;
  }

  /** By letters, or by sound with half a letter for every doubling that was missed. */
  private apart(folded: string, heard: string, known: Known, limit: number): number {
    const written = lettersApart(folded, known.folded, limit);
    if (written <= limit || heard.length < shortestHeard) return written;
    const isDoubled = heard.length !== folded.length || known.heard.length !== known.folded.length;
    return isDoubled ? Math.max(0.5, lettersApart(heard, known.heard, limit)) : written;
  }

  private collect(): void {
    if (this.collectedFrom === this.lexicon.terms.length) return;
    this.collectedFrom = this.lexicon.terms.length;
    this.known = [...this.lexicon.surfaces()].flatMap((word) => {
      const frequency = this.postings.frequency(this.lexicon.entryOf(word).term);
      const folded = foldWord(word);
      if (frequency < 2 || folded.length < shortest - 1 || /\d/.test(folded)) return [];
      return [{ word, folded, heard: heardAs(folded), letters: lettersIn(folded), frequency }];
    });
  }
}

/** Without double letters, which are not heard: chauffør as chaufør. */
function heardAs(folded: string): string {
  return folded.replace(/(.)\1+/g, '$1');
}

function replaceWord(text: string, word: string, better: string): string {
  const at = text.toLowerCase().indexOf(word);
  return at < 0 ? text : text.slice(0, at) + better + text.slice(at + word.length);
}
