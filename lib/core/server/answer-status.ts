import type { ServerResponse } from 'node:http';
import { currentContext, type RequestContext } from '@/services/http/context';

/**
 * Shows the page that is being made with another status. The framework's own `notFound()` sends an empty page that only
 * JavaScript fills; this way everybody can read it. Call it before the page's first await that is streamed.
 */
export function answerWith(status: 404 | 410 | 503): void {
  const request = currentContext()?.request;
  // What a browser fetches ahead is no answer to anybody yet.
  if (request && !request.prefetch) request.answerStatus = status;
}

/**
 * Lets the answer carry the status that its page asked for, and how its route has packed it. A redirect or an error of
 * the framework's keeps its own status.
 */
export function carryStatus(response: ServerResponse, context: RequestContext): void {
  const writeHead = response.writeHead;
  response.writeHead = function (this: ServerResponse, status: number, ...rest: never[]) {
    const packing = context.request?.answerPacking;
    if (packing) this.setHeader('content-encoding', packing);
    const asked = status === 200 ? context.request?.answerStatus : undefined;
    return writeHead.call(this, asked ?? status, ...rest);
  };
}
