import { httpClient } from '@/services/http/client';
import type { CallSettings } from '@/services/http/guard';
import { inProcessClient } from '@/services/http/in-process';
import { type TravelTime, travelTimeContract } from './contract';
import { travelTimeStandIn } from './stub/stand-in';

export { type TravelTime, travelTimeContract } from './contract';

export type TravelTimeSettings = CallSettings & {
  /** The real journey planner; without it the stand-in. */
  connection?: { url: string; credential: string };
};

/** The portal's way to the journey planner. Pages ask lib/rejsetid, which keeps what it was told. */
export function connectTravelTime({ connection, ...call }: TravelTimeSettings): TravelTime {
  if (connection) {
    const { url, credential } = connection;
    return httpClient(travelTimeContract, { ...call, baseUrl: url, credential });
  }
  return inProcessClient(travelTimeContract, travelTimeStandIn(), call);
}
