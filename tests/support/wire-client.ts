import { Agent, type IncomingHttpHeaders, request } from 'node:http';

export interface Request {
  method?: string;
  headers?: Record<string, string>;
  body?: Buffer | string;
}

export interface Reply {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

/** Sends one request and reads the whole answer. Rejects when the connection breaks before the answer is complete. */
export type Send = (path: string, request?: Request) => Promise<Reply>;

/**
 * A client that sends exactly what it is told: any Host, Origin or Cookie, and no redirect is followed. It keeps
 * `connections` open, or opens one for each request when that is 0.
 */
export function wireClient(url: string, connections = 8): { send: Send; close: () => void } {
  const { hostname, port } = new URL(url);
  const agent = connections > 0 ? new Agent({ keepAlive: true, maxSockets: connections }) : new Agent();
  const send: Send = (path, { method = 'GET', headers = {}, body } = {}) =>
    new Promise((done, fail) => {
      const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
      const outgoing = request(
        { agent, hostname, port, path, method, headers: { ...headers, ...length } },
        (incoming) => {
          const parts: Buffer[] = [];
          incoming.on('data', (part: Buffer) => parts.push(part));
          incoming.on('error', fail);
          incoming.on('end', () => {
            const { statusCode = 0, headers: received } = incoming;
            done({ status: statusCode, headers: received, body: Buffer.concat(parts).toString() });
          });
        },
      );
      outgoing.on('error', fail);
      outgoing.end(body);
    });
  return { send, close: () => agent.destroy() };
}
