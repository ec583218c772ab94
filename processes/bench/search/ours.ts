import { facets, type Vocabulary } from '@/services/ankiro';
import { Engine } from '@/services/ankiro/stub/engine/engine';
import { type EngineSearch, everything } from '@/services/ankiro/stub/engine/wanted';
import { type Contender, lotsOf } from './contender';
import type { LoggedQuery } from './query-log';

const lot = 1_000;

/** Every filter whose values are counted. */
export const countedKeys = facets.filter(({ isCounted }) => isCounted).map(({ key }) => key);

/** Our own engine, and the engine itself for what is measured besides. */
export function ours(vocabulary: Vocabulary): Contender & { engine: Engine } {
  const engine = new Engine(vocabulary);
  return {
    name: 'ours',
    engine,
    fill: async (documents) => {
      for (const some of lotsOf(documents, lot)) engine.upsert(some, { isFilling: true });
      engine.merge();
    },
    search: (query) => engine.search(engineSearchOf(query)).total,
    allIds: async (query) => {
      engine.search(engineSearchOf(query));
      const { hits } = engine.filter;
      return Array.from(hits.data.subarray(0, hits.length), (number) => engine.store.ids[number] ?? '');
    },
    close: async () => undefined,
  };
}

/** A query of the log with everything counted. */
export function engineSearchOf({ text, filters, near }: LoggedQuery): EngineSearch {
  return { ...everything, text, filters, center: near, km: near?.km ?? null, facets: countedKeys };
}
