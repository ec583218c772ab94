import { httpClient } from '@/services/http/client';
import type { CallSettings } from '@/services/http/guard';
import { inProcessClient } from '@/services/http/in-process';
import { type WireHandler, type WireSettings, wireHandler } from '@/services/http/wire';
import { type JobAds, jobAdsContract } from './contract';
import { jobAdsRequestIds } from './stub/request-ids';
import { type JobAdsStandIn, jobAdsStandIn } from './stub/stand-in';

export type { ExternalAd, InternalAd, Job, RegionCode, Status, Workplace } from './ad';
export { type JobAds, jobAdsContract } from './contract';
export type { JobAdsStandIn } from './stub/stand-in';

export type JobAdsSettings = CallSettings & {
  standIn: JobAdsStandIn;
  /** The real JobAdService; without it the stand-in. */
  connection?: { url: string; credential: string };
};

/** The portal's way to JobAdService. */
export function connectJobAds({ standIn, connection, ...call }: JobAdsSettings): JobAds {
  if (connection) {
    const { url, credential } = connection;
    return httpClient(jobAdsContract, { ...call, baseUrl: url, credential });
  }
  return inProcessClient(jobAdsContract, jobAdsStandIn(standIn), { ...call, requestIds: jobAdsRequestIds(standIn.db) });
}

/** The stand-in on the wire, for the systems of employers and jobcentres. */
export function jobAdsOnTheWire(standIn: JobAdsStandIn, settings: Omit<WireSettings, 'requestIds'>): WireHandler {
  return wireHandler(jobAdsContract, jobAdsStandIn(standIn), { ...settings, requestIds: jobAdsRequestIds(standIn.db) });
}
