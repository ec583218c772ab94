import { emptySegment, findPosting, Inbox, mergeSegments, type Segment, startOf } from './segment';

/** Few enough changes that sorting them anew before the next search takes no time worth noticing. */
const mostWaiting = 2_000;

/** The postings of all documents: a large segment made once in a while, and a small one of what has come since. */
export class Postings {
  private main: Segment = emptySegment();
  private fresh: Segment = emptySegment();
  private isFreshSorted = true;
  private firstFresh = 0;
  inbox = new Inbox(0);

  constructor(private readonly termCount: () => number) {}

  /** Both segments, the older first, with all documents that were added. */
  segments(): readonly [Segment, Segment] {
    if (!this.isFreshSorted) {
      this.fresh = this.inbox.toSegment(this.termCount());
      this.isFreshSorted = true;
    }
    return [this.main, this.fresh];
  }

  /** To be called after documents were added to the inbox. */
  changed(): void {
    this.isFreshSorted = false;
  }

  /** Whether it is time to merge. */
  get isFull(): boolean {
    return this.inbox.size > Math.max(mostWaiting, this.firstFresh / 10);
  }

  /** How many documents have a term, removed ones included until the next merge. */
  frequency(term: number): number {
    if (term < 0) return 0;
    return this.segments().reduce((sum, segment) => sum + startOf(segment, term + 1) - startOf(segment, term), 0);
  }

  /** What a document has of a term; 0 when it does not have it. */
  impactOn(term: number, document: number): number {
    const segment = this.segments()[document < this.firstFresh ? 0 : 1];
    const at = findPosting(segment, term, document);
    return at < 0 ? 0 : (segment.impacts[at] ?? 0);
  }

  /** Makes both segments one. `newNumber` gives each document its new number, `size` says how many there are then. */
  merge(newNumber: Int32Array, size: number): void {
    const [main, fresh] = this.segments();
    const only = size === newNumber.length ? onlySegment(main, fresh) : undefined;
    this.restore(only ?? mergeSegments(main, fresh, this.termCount(), newNumber), size);
  }

  /** Starts from one segment of `size` documents. */
  restore(main: Segment, size: number): void {
    this.main = main;
    this.fresh = emptySegment();
    this.isFreshSorted = true;
    this.firstFresh = size;
    this.inbox = new Inbox(size);
  }
}

/** The one that holds everything; undefined when both hold something. */
function onlySegment(main: Segment, fresh: Segment): Segment | undefined {
  if (fresh.documents.length === 0) return main;
  return main.documents.length === 0 ? fresh : undefined;
}
