import { fromJson, readLimited } from '@/services/http/body';
import { callerHeader, encodeCaller } from '@/services/http/caller';
import type { Client, Contract } from '@/services/http/contract';
import { type CallSettings, type Exchange, guardedClient } from '@/services/http/guard';
import { type Parts, takeApart } from '@/services/http/placement';
import { Err, Ok, type Result } from '@/services/http/result';
import { readError } from '@/services/http/wire-errors';

export type HttpSettings = CallSettings & {
  /** Where the real system (or another portal's wire adapter) lives; the contract's paths are appended. */
  baseUrl: string;
  credential: string;
  /** Largest answer read, in bytes; an operation that says so may answer more. */
  maxAnswerBytes?: number;
};

const defaultMaxAnswerBytes = 5 * 1024 * 1024;

/** Calls the system at `baseUrl` over HTTP as its contract says. */
export function httpClient<const C extends Contract>(contract: C, settings: HttpSettings): Client<C> {
  const { baseUrl, credential, maxAnswerBytes = defaultMaxAnswerBytes, ...rest } = settings;
  const base = baseUrl.replace(/\/+$/, '');
  const pass = (exchange: Exchange) => send(base, credential, maxAnswerBytes, exchange);
  return guardedClient(contract, { name: base, pass }, rest);
}

async function send(base: string, credential: string, limit: number, exchange: Exchange): Promise<Result<unknown>> {
  const { operation, input, signal } = exchange;
  const parts = takeApart(operation, input);
  const path = fillPath(operation.path, parts.path);
  if (path === null) return Err('invalid', 'a field of the path is empty or a dot');
  const unsendable = Object.keys(parts.headers).find((name) => /[^\x20-\x7e]/.test(parts.headers[name] ?? ''));
  if (unsendable) return Err('invalid', `header ${unsendable} holds more than plain characters`);
  const query = parts.query.size > 0 ? `?${parts.query}` : '';
  try {
    const response = await fetch(`${base}${path}${query}`, {
      method: operation.method,
      headers: headersOf(exchange, parts, credential),
      body: parts.body ? JSON.stringify(parts.body) : null,
      // A redirect could carry the credential and the CPR header to somebody else.
      redirect: 'manual',
      cache: 'no-store',
      signal,
    });
    return await readAnswer(response, Math.max(limit, operation.maxBodyBytes ?? 0));
  } catch (error) {
    if (!signal.aborted) exchange.report(error);
    return Err('unavailable', `no connection (${causeOf(error)})`);
  }
}

function headersOf({ caller, requestId, correlationId }: Exchange, parts: Parts, credential: string): Headers {
  const headers = new Headers(parts.headers);
  headers.set('accept', 'application/json');
  headers.set('authorization', `Bearer ${credential}`);
  headers.set('x-requestid', requestId);
  headers.set('x-correlationid', correlationId);
  headers.set(callerHeader, encodeCaller(caller));
  if (parts.body) headers.set('content-type', 'application/json');
  return headers;
}

async function readAnswer(response: Response, limit: number): Promise<Result<unknown>> {
  const text = await readLimited(response, limit);
  if (!response.ok) return readError(response.status, text ?? '');
  if (text === null) return Err('drift', `an answer of more than ${limit} bytes`);
  const value = text === '' ? null : fromJson(text);
  return value === undefined ? Err('drift', 'an answer that is not JSON') : Ok(value);
}

function fillPath(template: string, fields: Record<string, string>): string | null {
  const values = Object.values(fields);
  // A path of dots would be folded away and reach another operation.
  if (values.some((value) => value === '' || value === '.' || value === '..')) return null;
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(fields[name] ?? ''));
}

function causeOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  if (typeof cause === 'object' && cause !== null && 'code' in cause) return String(cause.code);
  return error instanceof Error ? error.name : typeof error;
}
