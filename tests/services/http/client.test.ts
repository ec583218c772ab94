import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { callerHeader, decodeCaller } from '@/services/http/caller';
import { httpClient } from '@/services/http/client';
import type { Client } from '@/services/http/contract';
import { closeServer, portOf } from '@/tests/support/wire-server';
import { caseworker, portal, sampleContract, somebody } from './sample';

const status = { navn: 'Ærlig', frister: [], side: 1 };

describe('the client of a real system', () => {
  let server: Server;
  let client: Client<typeof sampleContract>;
  let respond: (request: IncomingMessage, response: ServerResponse) => void;
  let seen: { url: string; headers: IncomingMessage['headers']; body: string }[] = [];

  beforeAll(async () => {
    server = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      const body = Buffer.concat(chunks).toString('utf8');
      seen.push({ url: `${request.method} ${request.url}`, headers: request.headers, body });
      respond(request, response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => closeServer(server));
  beforeEach(() => {
    seen = [];
    // Each test has a base of its own, and so a circuit of its own.
    const baseUrl = `http://127.0.0.1:${portOf(server)}/${crypto.randomUUID()}/`;
    client = httpClient(sampleContract, { baseUrl, credential: 'secret', timeoutMs: 10_000, maxAnswerBytes: 1_000 });
  });

  function reply(code: number, body: string, headers: Record<string, string> = {}) {
    respond = (_, response) => response.writeHead(code, headers).end(body);
  }

  test('sends what the contract says: path, query, headers, body, credential and caller', async () => {
    reply(200, JSON.stringify(status));
    await client.getStatus({ cpr: somebody, side: 2, kun: ['a', 'b'] }, caseworker);
    expect(seen[0]?.url).toMatch(/^GET \/[0-9a-f-]{36}\/v1\/borgere\/status\?side=2&kun=a&kun=b$/);
    expect(seen[0]?.headers).toMatchObject({
      authorization: 'Bearer secret',
      'x-civilregistrationidentifier': somebody,
    });
    expect(decodeCaller(String(seen[0]?.headers[callerHeader]))).toEqual(caseworker);

    await client.saveNote({ id: 'å/1', cpr: somebody, tekst: 'hej', vigtig: false }, portal, { requestId: 'w-1' });
    expect(seen[1]?.url).toMatch(/^PUT .*\/v1\/noter\/%C3%A5%2F1$/);
    expect(seen[1]?.headers).toMatchObject({ 'x-requestid': 'w-1', 'content-type': 'application/json' });
    expect(JSON.parse(seen[1]?.body ?? '')).toEqual({ tekst: 'hej', vigtig: false });
  });

  test('sends nothing when a field of the path would reach another operation', async () => {
    for (const id of ['..', '.', '']) {
      expect(await client.deleteNote({ id }, portal)).toMatchObject({ ok: false, reason: 'invalid' });
    }
    expect(seen).toEqual([]);
  });

  test('takes a 404 for "not found" only when the system itself says so', async () => {
    reply(404, JSON.stringify({ reason: 'not_found', detail: 'no such citizen', code: 4404 }));
    expect(await client.getStatus({ cpr: somebody }, portal)).toMatchObject({ reason: 'not_found', code: 4404 });
    reply(404, '<h1>Not found</h1>');
    expect(await client.getStatus({ cpr: somebody }, portal)).toMatchObject({ ok: false, reason: 'drift' });
    reply(404, JSON.stringify({ reason: 'refused', detail: 'a status that says otherwise' }));
    expect(await client.getStatus({ cpr: somebody }, portal)).toMatchObject({ ok: false, reason: 'drift' });
  });

  test('calls a success that is not JSON, or not the agreed JSON, drift', async () => {
    for (const body of ['<html>', '{"navn":', '{}', '[]', '']) {
      reply(200, body);
      expect(await client.getStatus({ cpr: somebody }, portal)).toMatchObject({ ok: false, reason: 'drift' });
    }
  });

  test('reads no more of an answer than its limit', async () => {
    reply(200, JSON.stringify({ ...status, navn: 'x'.repeat(2_000) }));
    expect(await client.getStatus({ cpr: somebody }, portal)).toMatchObject({ ok: false, reason: 'drift' });
    respond = (_, response) => {
      response.writeHead(200);
      for (let i = 0; i < 20; i += 1) response.write('x'.repeat(100));
      response.end();
    };
    expect(await client.getStatus({ cpr: somebody }, portal)).toMatchObject({ reason: 'drift' });
  });

  test('follows no redirect, which could carry the credential to somebody else', async () => {
    reply(302, '', { location: '/elsewhere' });
    expect(await client.getStatus({ cpr: somebody }, portal)).toMatchObject({ ok: false, reason: 'drift' });
    expect(seen).toHaveLength(1);
  });

  test('calls failing servers, throttling and an unaccepted credential unavailable', async () => {
    for (const code of [500, 502, 503, 504, 429, 401]) {
      reply(code, 'oops');
      expect(await client.saveNote({ id: '1', cpr: somebody, tekst: '' }, portal)).toMatchObject({
        reason: 'unavailable',
      });
      reply(200, JSON.stringify({ id: '1', antal: 1 }));
      expect(await client.saveNote({ id: '1', cpr: somebody, tekst: '' }, portal)).toMatchObject({ ok: true });
    }
  });

  test('calls a 412 a repeat, whatever its body', async () => {
    reply(412, '');
    const answer = await client.saveNote({ id: '1', cpr: somebody, tekst: '' }, portal, { requestId: 'again' });
    expect(answer).toEqual({ ok: false, reason: 'conflict', detail: 'repeated request id', code: 412 });
  });

  test('calls a broken connection and a closed port unavailable', async () => {
    respond = (request) => request.socket.destroy();
    expect(await client.getStatus({ cpr: somebody }, portal)).toMatchObject({ ok: false, reason: 'unavailable' });
    const gone = createServer();
    await new Promise<void>((resolve) => gone.listen(0, '127.0.0.1', resolve));
    const baseUrl = `http://127.0.0.1:${portOf(gone)}`;
    await closeServer(gone);
    const closed = httpClient(sampleContract, { baseUrl, credential: 'x', timeoutMs: 10_000 });
    const answer = await closed.getStatus({ cpr: somebody }, portal);
    expect(answer).toEqual({ ok: false, reason: 'unavailable', detail: 'no connection (ECONNREFUSED)' });
  });

  test('stops reading an answer that never ends when the time is up', async () => {
    respond = (_, response) => response.writeHead(200).write('{');
    const baseUrl = `http://127.0.0.1:${portOf(server)}/endless`;
    const hasty = httpClient(sampleContract, { baseUrl, credential: 'x', timeoutMs: 100 });
    expect(await hasty.getStatus({ cpr: somebody }, portal)).toMatchObject({ ok: false, reason: 'unavailable' });
  });

  test('blots out what looks like a CPR number in the words of the other side', async () => {
    reply(409, JSON.stringify({ reason: 'conflict', detail: `exists: 010190-0000 and ${somebody}` }));
    const answer = await client.saveNote({ id: '1', cpr: somebody, tekst: '' }, portal);
    expect(answer).toMatchObject({ reason: 'conflict', detail: 'exists: ********** and **********' });
  });
});
