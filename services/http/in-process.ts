import type { Client, Contract } from '@/services/http/contract';
import { portalCredential } from '@/services/http/credentials';
import { type CallSettings, type Exchange, guardedClient } from '@/services/http/guard';
import { type Implementation, perform, type RequestIds } from '@/services/http/implementation';

export type InProcessSettings<Tx = unknown> = CallSettings & {
  /** Given by a stand-in with writes, so that a repeated request id is recognised as on the wire. */
  requestIds?: RequestIds<Tx>;
};

/** Calls a stand-in inside this process, with the same care as if it stood at the other end of a wire. */
export function inProcessClient<const C extends Contract, Tx = unknown>(
  contract: C,
  implementation: Implementation<C, Tx>,
  settings: InProcessSettings<Tx> = {},
): Client<C> {
  const { requestIds, ...rest } = settings;
  const pass = (exchange: Exchange) => perform(implementation, { ...exchange, requestIds, sender: portalCredential });
  return guardedClient(contract, { name: 'in-process', pass }, rest);
}
