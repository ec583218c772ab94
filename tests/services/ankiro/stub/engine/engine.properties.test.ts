import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type FacetKey, type Filters, facets, type SearchDocument } from '@/services/ankiro';
import { Engine } from '@/services/ankiro/stub/engine/engine';
import { type EngineSearch, everything } from '@/services/ankiro/stub/engine/wanted';
import { vocabulary } from '../../sample';
import { anyAd, anySearch } from './random-ads';

const countedKeys = facets.filter(({ isCounted }) => isCounted).map(({ key }) => key);
const nameOf = ({ index, id }: Pick<SearchDocument, 'index' | 'id'>) => `${index} ${id}`;

/** The last of those with the same name. */
function standing(ads: readonly SearchDocument[]): SearchDocument[] {
  return [...new Map(ads.map((ad) => [nameOf(ad), ad])).values()];
}

function engineOf(ads: readonly SearchDocument[]): Engine {
  const engine = new Engine(vocabulary);
  engine.upsert(ads);
  return engine;
}

/** Whether a value lies above another, said as plainly as can be. */
function liesAbove(key: FacetKey, value: string, below: FacetKey, chosen: string): boolean {
  const { postnumre, kommuner, stillinger } = vocabulary;
  const postnummer = below === 'postnummer' ? postnumre.find((one) => one.postnummer === chosen) : undefined;
  const kommunekode = below === 'kommune' ? chosen : postnummer?.kommunekode;
  const region = below === 'region' ? chosen : kommuner.find((one) => one.kommunekode === kommunekode)?.region;
  const stilling = stillinger.find((one) => one.conceptUriDa === chosen || one.gruppeKode === chosen);
  const above: Filters = {
    land: region ? ['DK'] : [],
    region: below === 'region' ? [] : [region ?? ''],
    kommune: postnummer ? [postnummer.kommunekode] : [],
    omraade: ['gruppe', 'stilling'].includes(below) ? [stilling?.omraadeKode ?? ''] : [],
    gruppe: below === 'stilling' ? [stilling?.gruppeKode ?? ''] : [],
  };
  return above[key]?.includes(value) ?? false;
}

function meets(ad: SearchDocument, filters: Filters, without?: string): boolean {
  const dimensions = [...new Set(facets.map(({ dimension }) => dimension))].filter((one) => one !== without);
  return dimensions.every((dimension) => {
    const chosen = facets
      .filter((facet) => facet.dimension === dimension)
      .flatMap((facet) => (filters[facet.key] ?? []).map((value) => ({ facet, value })));
    const deciding = chosen.filter(
      ({ facet, value }) => !chosen.some((other) => liesAbove(facet.key, value, other.facet.key, other.value)),
    );
    return (
      chosen.length === 0 ||
      deciding.some(({ facet, value }) =>
        facet.valuesOf(ad).some((has) => (facet.accepts ? facet.accepts(has, value) : has === value)),
      )
    );
  });
}

function isNear(ad: SearchDocument, { center }: EngineSearch): boolean {
  return !center || (ad.postcode?.startsWith('8') ?? false);
}

test('hits and counts are those of a filter that looks at each ad', () => {
  fc.assert(
    fc.property(fc.array(anyAd, { maxLength: 60 }), anySearch, (ads, search) => {
      const engine = engineOf(ads);
      const answer = engine.search({ ...search, facets: countedKeys });
      const found = new Set(engine.search({ ...everything, text: search.text, perPage: 500 }).hits.map(nameOf));
      const candidates = standing(ads).filter(
        (ad) => found.has(nameOf(ad)) && search.indexes.includes(ad.index) && isNear(ad, search),
      );
      expect(answer.hits.map(nameOf).sort()).toEqual(
        candidates
          .filter((ad) => meets(ad, search.filters))
          .map(nameOf)
          .sort(),
      );
      for (const facet of facets.filter(({ isCounted }) => isCounted)) {
        const values = candidates
          .filter((ad) => meets(ad, search.filters, facet.dimension))
          .flatMap((ad) => [...new Set(facet.valuesOf(ad))]);
        const expected = Object.entries(Object.groupBy(values, (value) => value)).map(([value, all]) => {
          return { value, count: all?.length ?? 0 };
        });
        const byValue = (a: { value: string }, b: { value: string }) => (a.value < b.value ? -1 : 1);
        expect([...(answer.facets[facet.key] ?? [])].sort(byValue)).toEqual(expected.sort(byValue));
      }
    }),
    { numRuns: 150 },
  );
});

test('an index that was changed bit by bit answers as one made anew', () => {
  const removal = fc.record({ index: fc.constantFrom('internal' as const, 'external' as const), id: fc.nat(60) });
  const step = fc.oneof(
    fc.array(anyAd, { maxLength: 10 }).map((ads) => ({ ads, removed: [] })),
    fc.array(removal, { maxLength: 5 }).map((all) => ({
      ads: [],
      removed: all.map(({ index, id }) => ({ index, id: `ad${id}` })),
    })),
  );
  fc.assert(
    fc.property(
      fc.array(step, { maxLength: 12 }),
      fc.array(anySearch, { minLength: 3, maxLength: 5 }),
      (steps, searches) => {
        const changed = new Engine(vocabulary);
        const left = new Map<string, SearchDocument>();
        for (const [at, { ads, removed }] of steps.entries()) {
          changed.upsert(ads);
          changed.remove(removed);
          for (const ad of ads) left.set(nameOf(ad), ad);
          for (const each of removed) left.delete(nameOf(each));
          if (at % 4 === 3) changed.merge();
        }
        const anew = engineOf([...left.values()]);
        for (const search of searches) {
          const ask = (engine: Engine) => engine.search({ ...search, facets: countedKeys });
          const names = (engine: Engine) => ask(engine).hits.map(nameOf).sort();
          expect(names(changed)).toEqual(names(anew));
        }
        changed.merge();
        for (const search of searches) expect(changed.search(search)).toEqual(anew.search(search));
      },
    ),
    { numRuns: 80 },
  );
});

test('every order is total, and pages of any size cut the same list', () => {
  fc.assert(
    fc.property(
      fc.array(anyAd, { maxLength: 60 }),
      anySearch,
      fc.integer({ min: 1, max: 9 }),
      (ads, search, perPage) => {
        const engine = engineOf(ads);
        const whole = engine.search(search).hits;
        const pages = Array.from({ length: Math.ceil(whole.length / perPage) }, (_, at) => at + 1);
        expect(pages.flatMap((page) => engine.search({ ...search, page, perPage }).hits)).toEqual(whole);
      },
    ),
    { numRuns: 60 },
  );
});
