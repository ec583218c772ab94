import { httpClient } from '@/services/http/client';
import type { CallSettings } from '@/services/http/guard';
import { inProcessClient } from '@/services/http/in-process';
import { type Address, addressContract } from './contract';
import { type AddressStandIn, addressStandIn } from './stub/stand-in';

export {
  type Address,
  type Adresseforslag,
  addressContract,
  type FindJobRegion,
  findJobRegioner,
  type Kommune,
  type Postnummer,
  type Praecision,
} from './contract';
export { toWgs84 } from './utm';

export type AddressSettings = CallSettings & {
  standIn: AddressStandIn;
  /** The real address register; without it the stand-in. */
  connection?: { url: string; credential: string };
};

/** The portal's way to the address register. Pages ask lib/geografi, which keeps a copy. */
export function connectAddress({ standIn, connection, ...call }: AddressSettings): Address {
  if (connection) {
    const { url, credential } = connection;
    return httpClient(addressContract, { ...call, baseUrl: url, credential });
  }
  return inProcessClient(addressContract, addressStandIn(standIn), call);
}
