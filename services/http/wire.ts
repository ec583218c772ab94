import { type Arrival, isPlainId, readArrival } from '@/services/http/arrival';
import type { Contract } from '@/services/http/contract';
import { type Credential, findCredential } from '@/services/http/credentials';
import type { CallEvent } from '@/services/http/guard';
import { type Implementation, perform, type RequestIds } from '@/services/http/implementation';
import { openApiDocument } from '@/services/http/openapi';
import { parseOutput } from '@/services/http/parse';
import { Err } from '@/services/http/result';
import { findRoute, lastSegments } from '@/services/http/routes';
import { statusOf } from '@/services/http/wire-errors';

export type WireSettings<Tx = unknown> = {
  /** The systems that may call. */
  credentials: readonly Credential[];
  requestIds?: RequestIds<Tx>;
  onCall?: (event: CallEvent) => void;
};

type Handle = (request: Request, context: { params: Promise<{ path: string[] }> }) => Promise<Response>;
export type WireHandler = Record<'GET' | 'POST' | 'PUT' | 'DELETE', Handle>;

/** Puts a stand-in on the wire: the handlers of a catch-all route, for systems with a credential. */
export function wireHandler<const C extends Contract, Tx = unknown>(
  contract: C,
  implementation: Implementation<C, Tx>,
  settings: WireSettings<Tx>,
): WireHandler {
  const handle: Handle = async (request, context) => {
    const { path } = await context.params;
    const segments = lastSegments(new URL(request.url), path.length);
    if (request.method === 'GET' && segments?.join('/') === 'openapi.json') return json(200, openApiDocument(contract));
    const by = findCredential(request.headers.get('authorization'), settings.credentials);
    if (by === null) return unauthorised();
    const route = segments && findRoute(contract, request.method, segments);
    // The reason is not "not_found": a client with a wrong address must not take this for an empty answer.
    if (!route) return json(404, errorBody(Err('drift', 'no such operation')));
    return answer(contract, implementation, settings, { request, route, by });
  };
  return { GET: handle, POST: handle, PUT: handle, DELETE: handle };
}

async function answer<C extends Contract, Tx>(
  { system }: C,
  implementation: Implementation<C, Tx>,
  { requestIds, onCall }: WireSettings<Tx>,
  arrival: Arrival,
): Promise<Response> {
  const { request, by } = arrival;
  const { name, operation } = arrival.route;
  const began = performance.now();
  const thrown: { error?: unknown } = {};
  const report = (error: unknown) => Object.assign(thrown, { error });
  const correlationId = correlationOf(request);
  const arrived = await readArrival(arrival);
  const exchange = { name, operation, sender: by, correlationId, requestIds, report };
  const result = arrived.ok
    ? parseOutput(operation, await perform(implementation, { ...exchange, ...arrived.value }))
    : arrived;
  const ms = performance.now() - began;
  const end = result.ok ? { outcome: 'ok' as const } : { outcome: result.reason, detail: result.detail };
  onCall?.({ direction: 'in', system, operation: name, ms, correlationId, by, ...end, ...thrown });
  const response = result.ok ? json(200, result.value) : json(statusOf(result), errorBody(result));
  const requestId = request.headers.get('x-requestid') ?? '';
  if (isPlainId(requestId)) response.headers.set('x-requestid', requestId);
  return response;
}

function correlationOf({ headers }: Request): string {
  const given = [headers.get('x-correlationid') ?? '', headers.get('x-requestid') ?? ''];
  return given.find(isPlainId) ?? 'none';
}

function unauthorised(): Response {
  const response = json(401, errorBody(Err('refused', 'a system credential is required')));
  response.headers.set('www-authenticate', 'Bearer');
  return response;
}

function errorBody({ reason, detail, code }: Err): object {
  return { reason, detail, code };
}

function json(status: number, value: unknown): Response {
  return Response.json(value, { status, headers: { 'cache-control': 'no-store' } });
}
