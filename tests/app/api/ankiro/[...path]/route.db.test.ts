import { beforeEach, expect, test, vi } from 'vitest';
import { callerHeader, encodeCaller } from '@/services/http/caller';
import { adWith } from '@/tests/services/ankiro/sample';
import { testDatabase } from '@/tests/support/database';
import { setPortalSettings } from '@/tests/support/settings';

const secret = 'a-secret-of-whoever-delivers-ads';
const database = await testDatabase();
setPortalSettings(database);

/** The route as a process with these settings would load it. */
async function loadRoute(settings: Record<string, string>) {
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  return import('@/app/api/ankiro/[...path]/route');
}

beforeEach(() => vi.resetModules());

function send(credential: string, requestId: string, caller = ''): Request {
  const headers = {
    authorization: `Bearer ${credential}`,
    'content-type': 'application/json',
    'x-requestid': requestId,
    ...(caller && { [callerHeader]: caller }),
  };
  const body = JSON.stringify({ documents: [adWith({ id: 'E1', index: 'external', url: 'https://example.com/1' })] });
  return new Request('http://localhost/api/ankiro/v1/documents', { method: 'POST', headers, body });
}

const context = { params: Promise.resolve({ path: ['v1', 'documents'] }) };
const credentials = { SYSTEM_CREDENTIALS: `crawler:${secret}` };

test('a system with a credential delivers an ad, once for each request id', async () => {
  const { POST } = await loadRoute(credentials);
  const answer = await POST(send(secret, 'first'), context);
  expect([answer.status, await answer.json()]).toEqual([200, { accepted: 1 }]);
  expect((await POST(send(secret, 'first'), context)).status).toBe(412);
  expect(await database.app.ankiroDocument.count()).toBe(1);
});

test('a system delivers in its own name only, and only to its own indexes', async () => {
  const { POST } = await loadRoute({ SYSTEM_CREDENTIALS: `akasse:${secret}` });
  const before = await database.app.ankiroChange.findMany();
  const asked = [undefined, { kind: 'system', name: 'crawler' }, { kind: 'portal' }] as const;
  for (const [at, caller] of asked.entries()) {
    const request = send(secret, `foreign-${at}`, caller && encodeCaller(caller));
    expect((await POST(request, context)).status).toBe(403);
  }
  expect(await database.app.ankiroChange.findMany()).toEqual(before);
});

test('nobody is answered without a credential', async () => {
  const { POST } = await loadRoute(credentials);
  expect((await POST(send('another secret altogether', 'second'), context)).status).toBe(401);
});

test('the stand-in leaves the wire when the real Ankiro is connected', async () => {
  const real = { ANKIRO_URL: 'https://ankiro.example.com', ANKIRO_CREDENTIAL: 'jobnet-secret' };
  const { POST } = await loadRoute({ ...credentials, ...real });
  expect((await POST(send(secret, 'third'), context)).status).toBe(404);
});
