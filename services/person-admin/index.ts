import type { Implementation } from '@/services/http/implementation';
import { type WireHandler, type WireSettings, wireHandler } from '@/services/http/wire';
import { personAdminContract } from './contract';

export { personAdminCodes, personAdminContract } from './contract';

/** What answers: Jobnet itself, which owns the accounts. */
export type PersonAdmin = Implementation<typeof personAdminContract>;

/** Jobnet's own service on the wire, for the systems of jobcentres. It keeps its request ids itself. */
export function personAdminOnTheWire(service: PersonAdmin, settings: Omit<WireSettings, 'requestIds'>): WireHandler {
  return wireHandler(personAdminContract, service, settings);
}
