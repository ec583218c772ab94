import { currentContext } from '@/services/http/context';

/** The network address of whoever sent this request, as the server saw it. */
export function clientAddressNow(): string {
  return currentContext()?.clientAddress ?? 'unknown';
}
