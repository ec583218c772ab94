import { Growable } from './growable';

/** Set in an impact when the word stands where an ad says what it is: title, headline or stilling. */
export const inTitle = 128;
export const highestImpact = 127;

/** Postings by term: the documents that have it (rising) and how much it says about each. */
export type Segment = { offsets: Int32Array; documents: Int32Array; impacts: Uint8Array };

/** A segment of nothing. */
export function emptySegment(): Segment {
  return { offsets: new Int32Array(1), documents: new Int32Array(0), impacts: new Uint8Array(0) };
}

/** Where a term's postings begin; they end where the next term's begin. Terms younger than the segment have none. */
export function startOf({ offsets }: Segment, term: number): number {
  return offsets[Math.min(term, offsets.length - 1)] ?? 0;
}

/** The place of a document among a term's postings; -1 when it has none. */
export function findPosting(segment: Segment, term: number, document: number): number {
  const { documents } = segment;
  let low = startOf(segment, term);
  let high = startOf(segment, term + 1) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = documents[middle] ?? 0;
    if (found === document) return middle;
    if (found < document) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Documents that have just come in, each with its terms, until they are turned into a segment. */
export class Inbox {
  private readonly terms = new Growable((length) => new Int32Array(length));
  private readonly impacts = new Growable((length) => new Uint8Array(length));
  private readonly ends = new Growable((length) => new Int32Array(length));

  /** `first` is the number of the first document that will be added. */
  constructor(private readonly first: number) {}

  get size(): number {
    return this.ends.length;
  }

  /** Adds a document that has these terms; `impactOf` says how much each says about it. */
  add(terms: readonly number[], impactOf: (term: number) => number): void {
    const start = this.terms.length;
    const end = start + terms.length;
    this.terms.reserve(end);
    this.impacts.reserve(end);
    for (let at = start; at < end; at += 1) {
      const term = terms[at - start] ?? 0;
      this.terms.data[at] = term;
      this.impacts.data[at] = impactOf(term);
    }
    this.terms.length = end;
    this.impacts.length = end;
    this.ends.push(end);
  }

  /** Goes through the postings in the order they came in. */
  eachPosting(visit: (term: number, impact: number) => void): void {
    for (let at = 0; at < this.terms.length; at += 1) visit(this.terms.data[at] ?? 0, this.impacts.data[at] ?? 0);
  }

  /** Sorts the postings by term; documents stay in the order they came in. */
  toSegment(termCount: number): Segment {
    const count = this.terms.length;
    const terms = this.terms.data;
    const offsets = new Int32Array(termCount + 1);
    for (let at = 0; at < count; at += 1) {
      const term = (terms[at] ?? 0) + 1;
      offsets[term] = (offsets[term] ?? 0) + 1;
    }
    for (let term = 0; term < termCount; term += 1) offsets[term + 1] = (offsets[term + 1] ?? 0) + (offsets[term] ?? 0);
    const next = offsets.slice();
    const documents = new Int32Array(count);
    const impacts = new Uint8Array(count);
    let at = 0;
    for (let document = 0; document < this.ends.length; document += 1) {
      const end = this.ends.data[document] ?? 0;
      for (; at < end; at += 1) {
        const term = terms[at] ?? 0;
        const place = next[term] ?? 0;
        next[term] = place + 1;
        documents[place] = this.first + document;
        impacts[place] = this.impacts.data[at] ?? 0;
      }
    }
    return { offsets, documents, impacts };
  }
}

/** Two segments as one. `newNumber` gives each document its new number; -1 leaves it out. */
export function mergeSegments(older: Segment, newer: Segment, termCount: number, newNumber: Int32Array): Segment {
  const room = older.documents.length + newer.documents.length;
  const merged = {
    offsets: new Int32Array(termCount + 1),
    documents: new Int32Array(room),
    impacts: new Uint8Array(room),
  };
  let count = 0;
  for (let term = 0; term < termCount; term += 1) {
    for (const segment of [older, newer]) {
      const end = startOf(segment, term + 1);
      for (let at = startOf(segment, term); at < end; at += 1) {
        const number = newNumber[segment.documents[at] ?? 0] ?? -1;
        if (number < 0) continue;
        merged.documents[count] = number;
        merged.impacts[count] = segment.impacts[at] ?? 0;
        count += 1;
      }
    }
    merged.offsets[term + 1] = count;
  }
  return { ...merged, documents: merged.documents.slice(0, count), impacts: merged.impacts.slice(0, count) };
}
