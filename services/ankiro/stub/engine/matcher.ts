import { Growable } from './growable';
import type { Lexicon } from './lexicon';
import type { Postings } from './postings';
import type { Alternative, Slot } from './query';
import { findPosting, highestImpact, type Segment, startOf, inTitle as titleMark } from './segment';

/** From here on looking each candidate up is faster than reading all postings. */
const postingsPerLook = 24;

/** Stamps are kept in 32 bits. */
const lastStamp = 4_000_000_000;

/** An alternative with the numbers of its stems and what a full impact of it is worth. */
type Way = { terms: number[]; worth: number; inTitle: number | null };

/** A way as a segment is read for it: the rarest of its terms leads. */
type Reading = { term: number; others: readonly number[]; worth: number; inTitle: number | null; wanted: number };

/** Finds the documents that meet all slots, with what each is worth. One search at a time. */
export class Matcher {
  /** Worth of the documents found last, by number. */
  readonly scores = new Growable((length) => new Float32Array(length));
  /** Numbers of the documents found last. */
  readonly found = new Growable((length) => new Int32Array(length));
  private readonly best = new Growable((length) => new Float32Array(length));
  private readonly stamps = new Growable((length) => new Uint32Array(length));
  private readonly before = new Growable((length) => new Int32Array(length));
  private stamp = 0;

  constructor(
    private readonly lexicon: Lexicon,
    private readonly postings: Postings,
  ) {}

  /** `size` is one more than the highest number. Afterwards `found` and `scores` hold the answer. */
  match(slots: readonly Slot[], size: number): void {
    for (const column of [this.scores, this.best, this.stamps]) {
      column.reserve(size);
      column.length = Math.max(column.length, size);
    }
    if (this.stamp > lastStamp) {
      this.stamps.data.fill(0);
      this.stamp = 0;
    }
    this.found.clear();
    const ways = slots.map((slot) => this.waysOf(slot, size));
    if (ways.some((way) => way.length === 0)) return;
    // The rarest word first: the others then need only be looked up for the few that have it.
    const order = ways.map((way) => ({ way, postings: this.costOf(way) })).sort((a, b) => a.postings - b.postings);
    for (const [position, { way }] of order.entries()) {
      this.meet(way, position === 0);
      if (this.found.length === 0) return;
    }
  }

  private waysOf(slot: Slot, size: number): Way[] {
    const possible = slot
      .map((alternative) => ({ alternative, terms: alternative.stems.map((stem) => this.lexicon.termOf(stem)) }))
      .filter(({ terms }) => terms.every((term) => this.postings.frequency(term) > 0));
    const [first] = possible;
    if (!first) return [];
    // One rarity for all ways of a word, so that a rare synonym is not worth more than the word itself.
    const frequency = Math.max(...first.terms.map((term) => this.postings.frequency(term)));
    const rarity = Math.log(1 + (Math.max(0, size - frequency) + 0.5) / (frequency + 0.5));
    return possible.map(({ alternative, terms }) => wayOf(alternative, terms, rarity));
  }

  private costOf(ways: readonly Way[]): number {
    return ways.reduce((sum, { terms }) => sum + Math.min(...terms.map((term) => this.postings.frequency(term))), 0);
  }

  private meet(ways: readonly Way[], isFirst: boolean): void {
    const wanted = this.stamp;
    this.stamp += 1;
    this.before.length = 0;
    if (!isFirst) this.keepFound();
    this.found.length = 0;
    for (const way of ways) {
      for (const segment of this.postings.segments()) this.read(segment, way, isFirst ? -1 : wanted);
    }
    const scores = this.scores.data;
    const best = this.best.data;
    for (let at = 0; at < this.found.length; at += 1) {
      const document = this.found.data[at] ?? 0;
      scores[document] = (isFirst ? 0 : (scores[document] ?? 0)) + (best[document] ?? 0);
    }
  }

  private keepFound(): void {
    this.before.reserve(this.found.length);
    this.before.data.set(this.found.data.subarray(0, this.found.length));
    this.before.length = this.found.length;
  }

  /** Goes through a way's documents in one segment; `wanted` is the stamp they must have, -1 for any. */
  private read(segment: Segment, { terms, worth, inTitle }: Way, wanted: number): void {
    const [term, ...others] = rarestFirst(segment, terms);
    if (term === undefined) return;
    const reading = { term, others, worth, inTitle, wanted };
    const start = startOf(segment, term);
    const end = startOf(segment, term + 1);
    if (wanted >= 0 && this.before.length * postingsPerLook < end - start) {
      for (let at = 0; at < this.before.length; at += 1) {
        const place = findPosting(segment, term, this.before.data[at] ?? 0);
        if (place >= 0) this.take(segment, place, reading);
      }
      return;
    }
    if (others.length === 0 && inTitle === null) this.takeAll(segment, start, end, worth, wanted);
    else for (let place = start; place < end; place += 1) this.take(segment, place, reading);
  }

  /** `take` for the way that nearly every posting is read on: one stem, anywhere. */
  private takeAll(segment: Segment, start: number, end: number, worth: number, wanted: number): void {
    this.found.reserve(this.found.length + end - start);
    const { documents, impacts } = segment;
    const stamps = this.stamps.data;
    const best = this.best.data;
    const found = this.found.data;
    const { stamp } = this;
    let count = this.found.length;
    for (let place = start; place < end; place += 1) {
      const document = documents[place] ?? 0;
      const score = ((impacts[place] ?? 0) & highestImpact) * worth;
      const seen = stamps[document] ?? 0;
      if (seen === stamp) {
        if (score > (best[document] ?? 0)) best[document] = score;
      } else if (wanted < 0 || seen === wanted) {
        stamps[document] = stamp;
        best[document] = score;
        found[count] = document;
        count += 1;
      }
    }
    this.found.length = count;
  }

  private take(segment: Segment, place: number, { term, others, worth, inTitle, wanted }: Reading): void {
    const impact = segment.impacts[place] ?? 0;
    const document = segment.documents[place] ?? 0;
    const seen = this.stamps.data[document] ?? 0;
    if (wanted >= 0 && seen !== wanted && seen !== this.stamp) return;
    if (inTitle === term && (impact & titleMark) === 0) return;
    let sum = impact & highestImpact;
    for (const each of others) {
      const other = findPosting(segment, each, document);
      if (other < 0 || (inTitle === each && ((segment.impacts[other] ?? 0) & titleMark) === 0)) return;
      sum += (segment.impacts[other] ?? 0) & highestImpact;
    }
    const score = (sum / (others.length + 1)) * worth;
    if (seen === this.stamp) {
      if (score > (this.best.data[document] ?? 0)) this.best.data[document] = score;
      return;
    }
    this.stamps.data[document] = this.stamp;
    this.best.data[document] = score;
    this.found.push(document);
  }
}

function wayOf({ stems, weight, inTitle }: Alternative, terms: number[], rarity: number): Way {
  const titled = inTitle === null ? null : (terms[stems.indexOf(inTitle)] ?? null);
  return { terms: [...new Set(terms)], worth: (rarity * weight) / highestImpact, inTitle: titled };
}

function rarestFirst(segment: Segment, terms: readonly number[]): number[] {
  const count = (term: number) => startOf(segment, term + 1) - startOf(segment, term);
  return terms.length === 1 ? [...terms] : [...terms].sort((a, b) => count(a) - count(b));
}
