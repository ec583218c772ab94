import { httpClient } from '@/services/http/client';
import type { CallSettings } from '@/services/http/guard';
import { inProcessClient } from '@/services/http/in-process';
import { type WireHandler, type WireSettings, wireHandler } from '@/services/http/wire';
import { type Taxonomy, taxonomyContract } from './contract';
import { type TaxonomyStandIn, taxonomyStandIn } from './stub/stand-in';

export { type Alias, type Forslag, type Stilling, type Taxonomy, taxonomyContract } from './contract';
export { plainNames } from './plain-names';
export type { TaxonomyStandIn } from './stub/stand-in';
export { createSuggest, isValidOn, type Suggest } from './suggestions';

export type TaxonomySettings = CallSettings & {
  standIn: TaxonomyStandIn;
  /** The real Taxonomy service; without it the stand-in. */
  connection?: { url: string; credential: string };
};

/** The portal's way to Taxonomy service. Pages ask lib/taxonomy, which keeps a copy. */
export function connectTaxonomy({ standIn, connection, ...call }: TaxonomySettings): Taxonomy {
  if (connection) {
    const { url, credential } = connection;
    return httpClient(taxonomyContract, { ...call, baseUrl: url, credential });
  }
  return inProcessClient(taxonomyContract, taxonomyStandIn(standIn), call);
}

/** The stand-in on the wire, for the systems of employers, jobcentres and a-kasser. */
export function taxonomyOnTheWire(standIn: TaxonomyStandIn, settings: WireSettings): WireHandler {
  return wireHandler(taxonomyContract, taxonomyStandIn(standIn), settings);
}
