import { fromJson, readLimited } from '@/services/http/body';
import { type Caller, callerHeader, decodeCaller } from '@/services/http/caller';
import { requestIdSchema } from '@/services/http/contract';
import { maySpeakFor } from '@/services/http/credentials';
import { parseInput } from '@/services/http/parse';
import { placementOf, putTogether } from '@/services/http/placement';
import { Err, Ok, type Result } from '@/services/http/result';
import type { Route } from '@/services/http/routes';

/** A request that carries an accepted credential (`by`) and names an operation. */
export type Arrival = { request: Request; route: Route; by: string };

const usualMaxBodyBytes = 1024 * 1024;
const invalidMessageCode = 1014;

/** Reads who asks and for what; everything that came in is checked here before a handler sees it. */
export async function readArrival(
  arrival: Arrival,
): Promise<Result<{ input: Record<string, unknown>; caller: Caller; requestId: string }>> {
  const { request, route, by } = arrival;
  const caller = callerOf(request, by);
  if (!caller) return malformed(`${callerHeader} is not a caller`);
  if (!maySpeakFor(by, caller)) return Err('refused', 'this credential speaks only for its own system');
  const requestId = request.headers.get('x-requestid') ?? '';
  if (route.operation.kind === 'write' && !isPlainId(requestId)) {
    return malformed('a write needs an x-requestId of 1 to 46 plain characters');
  }
  const body = await readBody(arrival);
  if (!body.ok) return body;
  const query = new URL(request.url).searchParams;
  const parts = { path: route.path, query, headers: request.headers, body: body.value };
  const input = parseInput(route.operation, putTogether(route.operation, parts));
  return input.ok ? Ok({ input: input.value, caller, requestId }) : malformed(input.detail);
}

/** Whether a text can be a request id or a correlation id. */
export function isPlainId(id: string): boolean {
  return requestIdSchema.safeParse(id).success;
}

async function readBody({ request, route }: Arrival): Promise<Result<Record<string, unknown> | undefined>> {
  const { operation } = route;
  const expected = Object.keys(operation.input.shape).some((field) => placementOf(operation, field) === 'body');
  if (!expected) return Ok(undefined);
  const { maxBodyBytes = usualMaxBodyBytes } = operation;
  const text = await readLimited(request, maxBodyBytes);
  if (text === null) return malformed(`a body of more than ${maxBodyBytes} bytes`);
  const body = fromJson(text);
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    return malformed('the body is not a JSON object');
  return Ok(Object.fromEntries(Object.entries(body)));
}

function callerOf(request: Request, by: string): Caller | null {
  const header = request.headers.get(callerHeader);
  return header === null ? { kind: 'system', name: by } : decodeCaller(header);
}

function malformed(detail: string): Err {
  return Err('invalid', detail, invalidMessageCode);
}
