import type { Hit } from '../../contract';
import { type IndexName, indexNames, type SearchDocument } from '../../document';
import type { FacetKey } from '../../facets/registry';
import type { Vocabulary } from '../../vocabulary';
import { compoundParts } from '../dictionary/synonyms';
import { Analyser, keyOfTerms } from './analyser';
import { Compounds } from './compounds';
import type { FacetCount } from './dimension-column';
import { DocumentStore } from './document-store';
import { Filter } from './filter';
import { foldWord } from './fold';
import { Lexicon } from './lexicon';
import { Lineage } from './lineage';
import { Matcher } from './matcher';
import { orderOf } from './order';
import { kmOfChord, onBall, type Point } from './positions';
import { Postings } from './postings';
import { QueryReader } from './query';
import { Similar } from './similar';
import { wordsOf } from './tokens';
import { firstOf } from './top';
import type { EngineSearch, Wanted } from './wanted';

export type EngineAnswer = { total: number; hits: Hit[]; facets: { [Key in FacetKey]?: FacetCount[] } };

/** Higher than any sum of worths, so that an ad called exactly what was typed stands first. */
const exactTitleBonus = 1_000;

/** A search index in memory. It answers while it stands still: nothing here waits. */
export class Engine {
  readonly store = new DocumentStore();
  readonly lexicon: Lexicon;
  readonly postings: Postings;
  readonly reader: QueryReader;
  readonly matcher: Matcher;
  readonly filter: Filter;
  private readonly analyser: Analyser;
  private readonly likeness: Similar;

  constructor(readonly vocabulary: Vocabulary) {
    this.lexicon = new Lexicon(new Compounds(wordsOfWork(vocabulary)));
    this.postings = new Postings(() => this.lexicon.terms.length);
    this.reader = new QueryReader(this.lexicon, vocabulary);
    this.matcher = new Matcher(this.lexicon, this.postings);
    this.filter = new Filter(this.store, new Lineage(vocabulary));
    this.analyser = new Analyser(this.lexicon, vocabulary);
    this.likeness = new Similar(this.analyser, this.postings);
  }

  /**
   * Puts documents in, or in the place of those with the same index and id. Whoever fills an index and asks nothing
   * meanwhile saves the merging for the end.
   */
  upsert(documents: readonly SearchDocument[], { isFilling = false } = {}): void {
    for (const document of documents) {
      this.store.add(document, this.analyser.titleKeyOf(document.title));
      this.analyser.add(document, this.postings.inbox);
    }
    this.postings.changed();
    if (!isFilling && this.postings.isFull) this.merge();
  }

  /** Takes documents out; those that are not there are no error. */
  remove(documents: readonly { index: IndexName; id: string }[]): void {
    for (const { index, id } of documents) this.store.remove(index, id);
    if (this.store.size > 2 * this.store.count + 1_000) this.merge();
  }

  /** Makes one segment of everything and forgets what was removed. */
  merge(): void {
    this.postings.merge(this.store.compact(), this.store.size);
  }

  search(search: EngineSearch): EngineAnswer {
    const slots = this.reader.slotsOf(search.text);
    const isText = slots.length > 0;
    if (isText) {
      this.matcher.match(slots, this.store.size);
      this.preferExactTitles(search.text);
    }
    this.filter.run(search, isText ? this.matcher.found : null, { isCounted: search.facets.length > 0 });
    const { hits } = this.filter;
    const scores = isText ? this.matcher.scores.data : null;
    const end = search.page * search.perPage;
    const order = orderOf(this.store, search.sort, scores, search.center);
    const page = firstOf(hits.data, hits.length, end, order).slice(end - search.perPage);
    return {
      total: hits.length,
      hits: page.map((number) => this.hitOf(number, scores, search.center)),
      facets: Object.fromEntries(search.facets.map((key) => [key, this.filter.countsOf(key)])),
    };
  }

  /** The documents likest a document, without itself. */
  similar(document: SearchDocument, wanted: Wanted, max: number): Hit[] {
    const own = this.store.numberOf(document.index, document.id);
    this.likeness.match(document, this.store.size);
    this.filter.run(wanted, this.likeness.found, { isCounted: false });
    const { hits } = this.filter;
    const scores = this.likeness.scores.data;
    const best = firstOf(hits.data, hits.length, max + 1, orderOf(this.store, 'BestMatch', scores));
    return best
      .filter((number) => number !== own)
      .slice(0, max)
      .map((number) => this.hitOf(number, scores, null));
  }

  /** Those of these documents that are here, in this order. */
  known(keys: readonly { index: IndexName; id: string }[]): Hit[] {
    const numbers = keys.map(({ index, id }) => this.store.numberOf(index, id));
    return numbers.filter((number) => number >= 0).map((number) => this.hitOf(number, null, null));
  }

  /** How many documents each index holds. */
  counts(): { index: IndexName; documents: number; workInDenmark: number }[] {
    return indexNames.map((index) => {
      this.filter.run({ indexes: [index], filters: {}, center: null, km: null, box: null }, null);
      const marked = this.filter.countsOf('workInDenmark');
      return { index, documents: this.filter.hits.length, workInDenmark: marked[0]?.count ?? 0 };
    });
  }

  /** A document as a hit. */
  hitOf(number: number, scores: Float32Array | null, center: Point | null): Hit {
    const chord = center ? this.store.positions.chord(number, onBall(center)) : Number.NaN;
    return {
      index: this.store.indexOf(number),
      id: this.store.ids[number] ?? '',
      score: Math.round((scores?.[number] ?? 0) * 1_000) / 1_000,
      distanceKm: Number.isNaN(chord) ? null : Math.round(kmOfChord(chord) * 10) / 10,
      teaser: this.store.teasers.read(number),
    };
  }

  private preferExactTitles(text: string): void {
    const terms = this.reader.stemsOf(text).map((stem) => this.lexicon.termOf(stem));
    const key = terms.includes(-1) ? 0 : keyOfTerms(terms);
    const { found, scores } = this.matcher;
    const keys = this.store.titleKey.data;
    for (let at = 0; key !== 0 && at < found.length; at += 1) {
      const number = found.data[at] ?? 0;
      if (keys[number] === key) scores.data[number] = (scores.data[number] ?? 0) + exactTitleBonus;
    }
  }
}

/** The words that compounds are taken apart with. */
function wordsOfWork({ stillinger, omraader }: Vocabulary): string[] {
  const names = [
    ...stillinger.flatMap(({ titel, aliasser }) => [titel, ...aliasser]),
    ...omraader.map(({ navn }) => navn),
  ];
  return [...names, ...compoundParts].flatMap(wordsOf).map(foldWord);
}
