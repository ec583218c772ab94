import { create, search as find, insertMultiple, type SearchParams, type Tokenizer } from '@orama/orama';
import { facets, type SearchDocument, type Vocabulary } from '@/services/ankiro';
import { Engine } from '@/services/ankiro/stub/engine/engine';
import { wordsOf } from '@/services/ankiro/stub/engine/tokens';
import { type Contender, lotsOf } from './contender';
import { boosts, fieldsOf, stemmer } from './mini-search';
import { countedKeys } from './ours';
import type { LoggedQuery } from './query-log';

const lot = 1_000;
const queryMark = '?';
/** Orama finds words by their beginnings; with a mark at its end a word only begins itself. */
const endMark = '|';

/** Orama by itself: words, filters, counts and radius. It counts within the choice, which is less work than ours. */
export function orama(vocabulary: Vocabulary): Contender {
  const db = create({ schema: schemaOf(), components: { tokenizer: tokenizerOf(vocabulary) } });
  const ask = (query: LoggedQuery, more: object) => find(db, { ...termsOf(query), ...more } as SearchParams<typeof db>);
  const counted = Object.fromEntries(countedKeys.map((key) => [key, { limit: 2_000 }]));
  return {
    name: 'Orama',
    fill: async (documents) => {
      for (const some of lotsOf(documents, lot)) await insertMultiple(db, some.map(rowOf), lot);
    },
    search: async (query) => (await ask(query, { limit: 20, facets: counted })).count,
    allIds: async (query) => (await ask(query, { limit: 1_000_000 })).hits.map(({ id }) => id),
    close: async () => undefined,
  };
}

function schemaOf() {
  const words = Object.fromEntries(Object.keys(boosts).map((field) => [field, 'string' as const]));
  const values = Object.fromEntries(countedKeys.map((key) => [key, 'enum[]' as const]));
  return { ...words, ...values, position: 'geopoint' as const };
}

function rowOf(document: SearchDocument): object {
  const values = facets.filter(({ isCounted }) => isCounted).map(({ key, valuesOf }) => [key, [...valuesOf(document)]]);
  const position = document.position ? { position: document.position } : {};
  return { id: document.id, ...fieldsOf(document), ...Object.fromEntries(values), ...position };
}

function termsOf({ text, filters, near }: LoggedQuery): object {
  const chosen = Object.entries(filters).map(([key, values]) => [key, { containsAny: values }]);
  const radius = near
    ? {
        position: {
          radius: { coordinates: { lat: near.lat, lon: near.lon }, value: near.km, unit: 'km', inside: true },
        },
      }
    : {};
  return {
    term: queryMark + text,
    boost: boosts,
    threshold: 0,
    exact: false,
    where: { ...Object.fromEntries(chosen), ...radius },
  };
}

/** Orama takes ads and queries apart in the same way; a query is told by its mark. */
function tokenizerOf(vocabulary: Vocabulary): Tokenizer {
  const stem = stemmer(new Engine(vocabulary).lexicon);
  const tokenize = (text: string) => {
    const isQuery = text.startsWith(queryMark);
    const stems = wordsOf(text).flatMap(isQuery ? stem.ofQuery : stem.ofAd);
    return [...new Set(stems.map((one) => one + endMark))];
  };
  return { language: 'danish', normalizationCache: new Map(), tokenize };
}
