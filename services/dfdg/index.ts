import { httpClient } from '@/services/http/client';
import type { CallSettings } from '@/services/http/guard';
import { inProcessClient } from '@/services/http/in-process';
import { type WireHandler, type WireSettings, wireHandler } from '@/services/http/wire';
import { type Dfdg, dfdgContract } from './contract';
import { dfdgRequestIds } from './stub/request-ids';
import { type DfdgStandIn, dfdgStandIn } from './stub/stand-in';

export { isRepeat } from '@/services/http/wire-errors';
export { type Dfdg, dfdgCodes, dfdgContract } from './contract';
export {
  applicationSources,
  employmentAreas,
  type Joblog,
  type JoblogDokument,
  type JoblogDokumenttype,
  type JoblogFields,
  type JoblogOversigt,
  type JoblogStatus,
  joblogArter,
  joblogDokumenttyper,
  joblogStatusser,
  largestJoblogDokument,
  typesOfSubmission,
} from './joblogs';
export { type Jobwish, type JobwishList, mostJobwishes } from './jobwishes';
export type { Indkaldelse, Paamindelser, Taeller } from './paamindelser';
export type { Borgerstatus, Frist, Maalgruppe, Samtaletype, SkjultFelt } from './status';
export { deleteExpiredJoblogs } from './stub/joblog-retention';
export type { DfdgStandIn } from './stub/stand-in';

export type DfdgSettings = CallSettings & {
  standIn: DfdgStandIn;
  /** The real DFDG; without it the stand-in. */
  connection?: { url: string; credential: string };
};

/** The portal's way to Det Fælles Datagrundlag. */
export function connectDfdg({ standIn, connection, ...call }: DfdgSettings): Dfdg {
  if (connection) {
    const { url, credential } = connection;
    return httpClient(dfdgContract, { ...call, baseUrl: url, credential });
  }
  return inProcessClient(dfdgContract, dfdgStandIn(standIn), { ...call, requestIds: dfdgRequestIds(standIn.db) });
}

/** The stand-in on the wire, for the systems of jobcentres and a-kasser. */
export function dfdgOnTheWire(standIn: DfdgStandIn, settings: Omit<WireSettings, 'requestIds'>): WireHandler {
  return wireHandler(dfdgContract, dfdgStandIn(standIn), { ...settings, requestIds: dfdgRequestIds(standIn.db) });
}
