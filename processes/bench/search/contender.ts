import type { SearchDocument } from '@/services/ankiro';
import type { LoggedQuery } from './query-log';

/** Somebody who can search. A search filters, counts every value and finds the first page. */
export type Contender = {
  name: string;
  /** Takes the documents in. */
  fill: (documents: Iterable<SearchDocument>) => Promise<void>;
  /** Answers the number of hits. */
  search: (query: LoggedQuery) => Promise<number> | number;
  /** Everything a query finds, to compare. Not timed. */
  allIds: (query: LoggedQuery) => Promise<string[]>;
  /** Bytes it holds outside this process; left out: none. */
  bytesElsewhere?: () => Promise<number>;
  close: () => Promise<void>;
};

/** In lots, because nobody takes a million at once. */
export function* lotsOf<T>(values: Iterable<T>, size: number): Generator<T[]> {
  let lot: T[] = [];
  for (const value of values) {
    lot.push(value);
    if (lot.length < size) continue;
    yield lot;
    lot = [];
  }
  if (lot.length > 0) yield lot;
}
