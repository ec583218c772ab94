import type { Server, ServerResponse } from 'node:http';
import { setTimeout as sleep, setImmediate as turnEnd } from 'node:timers/promises';
import { lifecycle } from './lifecycle';

export type DrainSettings = {
  /** How long new requests are still taken while /readyz says 503, in milliseconds. */
  noticeMs: number;
  /** How long what has been begun may take after that, in milliseconds. */
  graceMs: number;
};

const sweepMs = 50;

/**
 * Gives the way to end a server without dropping anybody: what has been begun is finished, and each answer asks its
 * connection to close. It resolves when the last connection is gone. Call this before the server takes its first request.
 */
export function drainer(server: Server): (settings: DrainSettings) => Promise<void> {
  const open = new Set<ServerResponse>();
  server.prependListener('request', (_request, response) => {
    open.add(response);
    response.once('close', () => open.delete(response));
    if (lifecycle.draining) response.shouldKeepAlive = false;
  });
  return async ({ noticeMs, graceMs }) => {
    lifecycle.draining = true;
    for (const response of open) response.shouldKeepAlive = false;
    await sleep(noticeMs);
    // Connections that wait at the door are taken in first: closing it would cut them off.
    await turnEnd();
    const closed = new Promise<void>((done) => server.close(() => done()));
    // An answer whose head was out already has promised to keep its connection.
    const sweep = setInterval(() => server.closeIdleConnections(), sweepMs);
    const forced = setTimeout(() => server.closeAllConnections(), graceMs);
    await closed;
    clearInterval(sweep);
    clearTimeout(forced);
  };
}
