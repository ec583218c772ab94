import type { SearchDocument } from '../../document';
import type { Analyser } from './analyser';
import { Growable } from './growable';
import type { Postings } from './postings';
import { highestImpact, Inbox, inTitle, startOf } from './segment';

/** How many of a document's words are enough to know it by. */
const mostTerms = 16;
const titleWeight = 2;
/** A document without what its terms say. */
const noTerms = {
  ansaettelsesvilkaar: [],
  hotjob: false,
  handicapIngenHindring: false,
  varighed: null,
  arbejdstid: null,
  arbejdstidsforhold: [],
};

/** A word that so large a part of all ads has, and more than so many, says nothing about one of them. */
const common = { part: 0.25, ads: 50 };

/** Finds documents that share telling words with one. */
export class Similar {
  readonly scores = new Growable((length) => new Float32Array(length));
  readonly found = new Growable((length) => new Int32Array(length));

  constructor(
    private readonly analyser: Analyser,
    private readonly postings: Postings,
  ) {}

  /** Afterwards `found` and `scores` hold all documents that share anything, the document itself among them. */
  match(document: SearchDocument, size: number): void {
    this.scores.reserve(size);
    this.scores.data.fill(0);
    this.found.clear();
    for (const { term, worth } of this.tellingTerms(document, size)) this.addTerm(term, worth);
  }

  private tellingTerms(document: SearchDocument, size: number): { term: number; worth: number }[] {
    const inbox = new Inbox(0);
    // English words are rare among Danish ads, and would make all ads for Work in Denmark alike; terms say nothing of the work.
    this.analyser.add({ ...document, ...noTerms, english: null }, inbox);
    const terms: { term: number; worth: number }[] = [];
    inbox.eachPosting((term, impact) => {
      const frequency = this.postings.frequency(term);
      if (frequency === 0 || frequency > Math.max(common.ads, size * common.part)) return;
      const weight = (impact & inTitle) === 0 ? 1 : titleWeight;
      const rarity = Math.log(1 + (size - frequency + 0.5) / (frequency + 0.5));
      terms.push({ term, worth: ((impact & highestImpact) / highestImpact) * weight * rarity });
    });
    return terms.sort((a, b) => b.worth - a.worth).slice(0, mostTerms);
  }

  private addTerm(term: number, worth: number): void {
    for (const segment of this.postings.segments()) {
      const end = startOf(segment, term + 1);
      for (let at = startOf(segment, term); at < end; at += 1) {
        const number = segment.documents[at] ?? 0;
        const before = this.scores.data[number] ?? 0;
        if (before === 0) this.found.push(number);
        this.scores.data[number] = before + worth * ((segment.impacts[at] ?? 0) & highestImpact);
      }
    }
  }
}
