import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { WireHandler } from '@/services/http/wire';

export type WireServer = {
  /** Where the contract's paths begin. */
  baseUrl: string;
  /** The path and query of every request that arrived. */
  seenUrls: string[];
  close: () => Promise<void>;
};

/** Puts a wire handler on a free loopback port, mounted as the portal mounts it. */
export async function startWireServer(system: string, handler: WireHandler): Promise<WireServer> {
  const seenUrls: string[] = [];
  const prefix = `/api/${system}/`;
  const server = createServer(async (incoming, outgoing) => {
    seenUrls.push(incoming.url ?? '');
    const request = await toRequest(incoming);
    const path = new URL(request.url).pathname.slice(prefix.length).split('/');
    const handle = Object.hasOwn(handler, request.method) ? handler[request.method as keyof WireHandler] : handler.GET;
    const response = await handle(request, { params: Promise.resolve({ path }) });
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    outgoing.end(Buffer.from(await response.arrayBuffer()));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { baseUrl: `http://127.0.0.1:${portOf(server)}/api/${system}`, seenUrls, close: () => closeServer(server) };
}

/** The port a listening server was given. */
export function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

/** Stops a server and drops the connections its clients keep open. */
export function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

async function toRequest(incoming: IncomingMessage): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const method = incoming.method ?? 'GET';
  const body = method === 'GET' || method === 'HEAD' ? null : Buffer.concat(chunks);
  const headers = new Headers(Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]));
  return new Request(`http://${incoming.headers.host}${incoming.url}`, { method, headers, body });
}
