import { httpClient } from '@/services/http/client';
import type { CallSettings } from '@/services/http/guard';
import { inProcessClient } from '@/services/http/in-process';
import { type WireHandler, type WireSettings, wireHandler } from '@/services/http/wire';
import { type Ankiro, ankiroContract } from './contract';
import type { AnkiroStandIn, AnkiroState } from './stub/live-index';
import { liveIndexOf } from './stub/live-indexes';
import { ankiroRequestIds } from './stub/request-ids';
import { ankiroStandIn } from './stub/stand-in';

export { type Ankiro, ankiroContract, type Hit, type Question, type Suggestion } from './contract';
export { type IndexName, indexNames, type RegionCode, regionCodes, type SearchDocument } from './document';
export type { Choice, Dimension, Facet, Labels } from './facets/facet';
export { type FacetKey, type Filters, facets } from './facets/registry';
export {
  defaultPerPage,
  type Ignored,
  readSearch,
  type Sort,
  sorts,
  toggleValue,
  type UrlSearch,
  writeSearch,
} from './facets/search-url';
export type { AnkiroStandIn, AnkiroState } from './stub/live-index';
export { forgetRemoved, writeDocuments } from './stub/tables';
export type { Teaser } from './teaser';
export type { Vocabulary } from './vocabulary';

export type AnkiroSettings = CallSettings & {
  standIn: AnkiroStandIn;
  /** The real Ankiro; without it the stand-in. */
  connection?: { url: string; credential: string };
};

/** The portal's way to Ankiro. */
export function connectAnkiro({ standIn, connection, ...call }: AnkiroSettings): Ankiro {
  if (connection) {
    const { url, credential } = connection;
    return httpClient(ankiroContract, { ...call, baseUrl: url, credential });
  }
  return inProcessClient(ankiroContract, ankiroStandIn(standIn), { ...call, requestIds: ankiroRequestIds(standIn.db) });
}

/** The stand-in on the wire, for the systems that deliver ads. */
export function ankiroOnTheWire(standIn: AnkiroStandIn, settings: Omit<WireSettings, 'requestIds'>): WireHandler {
  return wireHandler(ankiroContract, ankiroStandIn(standIn), { ...settings, requestIds: ankiroRequestIds(standIn.db) });
}

/** Makes the process's index ready; a portal that has not done so yet does it at the first question. */
export async function startAnkiro(standIn: AnkiroStandIn): Promise<void> {
  await liveIndexOf(standIn).ready();
}

/** How far the process's index is, for `/readyz`. */
export function ankiroState(standIn: AnkiroStandIn): AnkiroState {
  return liveIndexOf(standIn).state();
}

/** Takes in at once what has just been written, instead of within a second. */
export async function refreshAnkiro(standIn: AnkiroStandIn): Promise<void> {
  await liveIndexOf(standIn).refresh();
}

/** Saves the process's index for the next start. */
export async function stopAnkiro(standIn: AnkiroStandIn): Promise<void> {
  await liveIndexOf(standIn).close();
}
