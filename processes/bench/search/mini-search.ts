import MiniSearch from 'minisearch';
import type { SearchDocument, Vocabulary } from '@/services/ankiro';
import { Engine } from '@/services/ankiro/stub/engine/engine';
import type { Lexicon } from '@/services/ankiro/stub/engine/lexicon';
import { wordsOf } from '@/services/ankiro/stub/engine/tokens';
import type { Contender } from './contender';
import { PlainColumns } from './plain-columns';
import type { LoggedQuery } from './query-log';

/** The words of an ad, by field, as every contender is given them. */
export function fieldsOf({ title, headline, text, employer, postcode, city }: SearchDocument) {
  return { title, headline, text, employer, place: `${postcode ?? ''} ${city ?? ''}` };
}

/** Fields that count for more, as in our own engine. */
export const boosts = { title: 6, headline: 2.5, employer: 1.5, place: 1.5, text: 1 };

/** Our stems for others, so that all look for the same: of a word alone, or with its parts as ads are indexed. */
export function stemmer(lexicon: Lexicon): { ofQuery: (word: string) => string[]; ofAd: (word: string) => string[] } {
  const known = new Map<string, string[]>();
  const ofAd = (word: string): string[] => {
    const stems = known.get(word);
    if (stems) return stems;
    const analysis = lexicon.analyse(word);
    const analysed = analysis ? [analysis.stem, ...analysis.parts] : [];
    known.set(word, analysed);
    return analysed;
  };
  return { ofAd, ofQuery: (word) => ofAd(word).slice(0, 1) };
}

/** MiniSearch for the words, and columns for filters and counts. */
export function miniSearch(vocabulary: Vocabulary): Contender {
  const stem = stemmer(new Engine(vocabulary).lexicon);
  const columns = new PlainColumns();
  const index = new MiniSearch<ReturnType<typeof fieldsOf> & { number: number }>({
    idField: 'number',
    fields: Object.keys(boosts),
    tokenize: wordsOf,
    processTerm: stem.ofAd,
    searchOptions: { boost: boosts, combineWith: 'AND', processTerm: stem.ofQuery },
  });
  // Found in the order of their worth, which filtering keeps: the first twenty are the page.
  const run = (query: LoggedQuery) => {
    const candidates = index.search(query.text).map(({ id }) => Number(id));
    return columns.run(candidates, query);
  };
  return {
    name: 'MiniSearch + columns',
    fill: async (documents) => {
      let number = 0;
      for (const document of documents) {
        columns.add(document);
        index.add({ number, ...fieldsOf(document) });
        number += 1;
      }
    },
    search: (query) => run(query).hits.length,
    allIds: async (query) => run(query).hits.map((number) => columns.ids[number] ?? ''),
    close: async () => undefined,
  };
}
