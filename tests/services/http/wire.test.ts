import { describe, expect, test } from 'vitest';
import { callerHeader, encodeCaller } from '@/services/http/caller';
import type { CallEvent } from '@/services/http/guard';
import { wireHandler } from '@/services/http/wire';
import { caseworker, sampleContract, sampleStandIn, somebody } from './sample';

const events: CallEvent[] = [];
const handler = wireHandler(sampleContract, sampleStandIn(), {
  credentials: [
    { name: 'portal', secret: 'p' },
    { name: 'akasse-fob', secret: 'a' },
    { name: 'never-configured', secret: '' },
  ],
  onCall: (event) => events.push(event),
});

type Asked = { headers?: Record<string, string>; body?: string | Uint8Array<ArrayBuffer> };

async function ask(method: 'GET' | 'PUT' | 'DELETE', path: string, { headers, body }: Asked = {}) {
  const all = {
    authorization: 'Bearer p',
    'x-requestid': 'id-1',
    'x-civilregistrationidentifier': somebody,
    ...headers,
  };
  const request = new Request(`https://jobnet.test/api/sample/${path}`, { method, headers: all, body: body ?? null });
  const params = Promise.resolve({ path: new URL(request.url).pathname.split('/').slice(3) });
  const response = await handler[method](request, { params });
  return { status: response.status, headers: response.headers, body: await response.json() };
}

const note = JSON.stringify({ tekst: 'hej' });

describe('a stand-in on the wire', () => {
  test('answers with the value, never to be stored, and echoes the request id', async () => {
    const answer = await ask('GET', 'v1/borgere/status?side=3');
    expect(answer).toMatchObject({ status: 200, body: { navn: 'Ærlig Ålborg', side: 3 } });
    expect(answer.headers.get('x-requestid')).toBe('id-1');
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  test('answers a reason with its status and body', async () => {
    const answer = await ask('GET', 'v1/borgere/status', {
      headers: { 'x-civilregistrationidentifier': '0202900000' },
    });
    expect(answer).toMatchObject({ status: 404, body: { reason: 'not_found', detail: 'no such citizen', code: 4404 } });
  });

  test('takes no empty, wrong or missing credential', async () => {
    for (const authorization of ['', 'Bearer ', 'Bearer x', 'Basic p', 'Bearer P']) {
      expect(await ask('GET', 'v1/mig', { headers: { authorization } })).toMatchObject({ status: 401 });
    }
  });

  test('takes a system that says nothing of a caller for itself', async () => {
    const answer = await ask('GET', 'v1/mig', { headers: { authorization: 'Bearer a' } });
    expect(answer.body).toEqual({ art: 'system', navn: null });
  });

  test('lets only the portal speak for a caseworker', async () => {
    const header = { [callerHeader]: encodeCaller(caseworker) };
    expect((await ask('GET', 'v1/mig', { headers: header })).body).toEqual({
      art: 'sagsbehandler',
      navn: 'Åse Østergård',
    });
    expect(await ask('GET', 'v1/mig', { headers: { ...header, authorization: 'Bearer a' } })).toMatchObject({
      status: 403,
    });
    const other = { [callerHeader]: encodeCaller({ kind: 'system', name: 'akasse-3f' }), authorization: 'Bearer a' };
    expect(await ask('GET', 'v1/mig', { headers: other })).toMatchObject({ status: 403 });
  });

  test('refuses a caller it cannot read', async () => {
    const unknown = Buffer.from('{"kind":"king"}').toString('base64url');
    for (const header of ['', '!!', unknown]) {
      expect(await ask('GET', 'v1/mig', { headers: { [callerHeader]: header } })).toMatchObject({ status: 400 });
    }
  });

  test('refuses input that breaks the contract with DFDG’s code and without its values', async () => {
    const answer = await ask('GET', 'v1/borgere/status?side=minus&kun=c', {});
    expect(answer).toMatchObject({ status: 400, body: { reason: 'invalid', code: 1014 } });
    expect(answer.body.detail).toBe('side invalid_type; kun.0 invalid_value');
    expect(await ask('GET', 'v1/borgere/status?side=1&side=2')).toMatchObject({ status: 400 });
  });

  test('reads a field only from its place', async () => {
    const headers = { 'x-civilregistrationidentifier': '' };
    expect(await ask('GET', `v1/borgere/status?cpr=${somebody}`, { headers })).toMatchObject({ status: 400 });
  });

  test('refuses a write without a usable request id', async () => {
    for (const id of ['', 'x'.repeat(47), 'a b']) {
      const headers = { 'x-requestid': id };
      expect(await ask('PUT', 'v1/noter/1', { headers, body: note })).toMatchObject({
        status: 400,
        body: { code: 1014 },
      });
    }
  });

  test('refuses a body that is not a JSON object', async () => {
    for (const body of ['', '{', '[]', '"x"', 'null', '1']) {
      expect(await ask('PUT', 'v1/noter/1', { body })).toMatchObject({ status: 400, body: { reason: 'invalid' } });
    }
  });

  test('is not fooled by fields that every object has', async () => {
    const body = '{"__proto__":{"tekst":"hej"},"constructor":1}';
    expect(await ask('PUT', 'v1/noter/1', { body })).toMatchObject({ status: 400 });
  });

  test('reads no more than a megabyte, said or unsaid', async () => {
    const body = new Uint8Array(1024 * 1024 + 1).fill(32);
    expect(await ask('PUT', 'v1/noter/1', { body })).toMatchObject({ status: 400 });
    const headers = { 'content-length': '9999999' };
    expect(await ask('PUT', 'v1/noter/1', { body: note, headers })).toMatchObject({ status: 400 });
  });

  test('matches whole paths and their own method only', async () => {
    for (const path of ['v1/noter', 'v1/noter/1/2', 'v1', 'V1/mig', 'v1/noter/%E0%A4%A']) {
      expect(await ask('PUT', path, { body: note })).toMatchObject({ status: 404 });
    }
    expect(await ask('GET', 'v1/noter/1')).toMatchObject({ status: 404 });
  });

  test('decodes a field of the path once', async () => {
    const answer = await ask('PUT', 'v1/noter/a%252Fb%2Fc', { body: note });
    expect(answer.body).toEqual({ id: 'a%2Fb/c', antal: 1 });
  });

  test('tells the log who called, under the caller’s own correlation id', async () => {
    events.length = 0;
    await ask('GET', 'v1/mig', { headers: { authorization: 'Bearer a', 'x-correlationid': 'theirs' } });
    expect(events).toMatchObject([
      {
        direction: 'in',
        system: 'sample',
        operation: 'whoAmI',
        outcome: 'ok',
        by: 'akasse-fob',
        correlationId: 'theirs',
      },
    ]);
  });
});
