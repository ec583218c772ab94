import type { IndexName } from '../../document';
import type { FacetKey, Filters } from '../../facets/registry';
import type { Sort } from '../../facets/search-url';
import type { Point } from './positions';

/** Which documents are meant, with places as points. */
export type Wanted = {
  indexes: readonly IndexName[];
  filters: Filters;
  center: Point | null;
  km: number | null;
  box: { minLat: number; maxLat: number; minLon: number; maxLon: number } | null;
};

/** By distance: from the center, which then must be given. */
export type Order = Sort | 'Distance';

/** A search as the engine takes it. */
export type EngineSearch = Wanted & {
  text: string;
  sort: Order;
  page: number;
  perPage: number;
  facets: readonly FacetKey[];
};

/** A search for everything in all indexes. */
export const everything: EngineSearch = {
  indexes: ['internal', 'external', 'ExternalWorkInDenmarkJobJobnet'],
  text: '',
  filters: {},
  center: null,
  km: null,
  box: null,
  sort: 'BestMatch',
  page: 1,
  perPage: 20,
  facets: [],
};
