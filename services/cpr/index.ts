import { httpClient } from '@/services/http/client';
import type { CallSettings } from '@/services/http/guard';
import { inProcessClient } from '@/services/http/in-process';
import { type Cpr, cprContract } from './contract';
import { type CprStandIn, cprStandIn } from './stub/stand-in';

export { type Adresse, type Cpr, cprCodes, cprContract, type Person, personSchema } from './contract';

export type CprSettings = CallSettings & {
  standIn: CprStandIn;
  /** The real register; without it the stand-in. */
  connection?: { url: string; credential: string };
};

/** The portal's way to CPR-registret. */
export function connectCpr({ standIn, connection, ...call }: CprSettings): Cpr {
  if (connection) {
    const { url, credential } = connection;
    return httpClient(cprContract, { ...call, baseUrl: url, credential });
  }
  return inProcessClient(cprContract, cprStandIn(standIn), call);
}
