import { beforeEach, expect, test, vi } from 'vitest';
import { person } from '@/prisma/seed/people';
import { testDatabase } from '@/tests/support/database';

const secret = 'a-secret-of-the-a-kasse';
await testDatabase({ seeded: true });

/** The route as a process with these settings would load it. */
async function loadRoute(settings: Record<string, string>) {
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  return import('@/app/api/dfdg/[...path]/route');
}

beforeEach(() => vi.resetModules());

function ask(credential: string): Request {
  const headers = { authorization: `Bearer ${credential}`, 'x-civilregistrationIdentifier': person('anna').cpr };
  return new Request('http://localhost/api/dfdg/v1/borgerstatus', { headers });
}

const context = { params: Promise.resolve({ path: ['v1', 'borgerstatus'] }) };

test('a system with a credential reads what DFDG knows', async () => {
  const { GET } = await loadRoute({ SYSTEM_CREDENTIALS: `fagligt-faellesskab:${secret}` });
  const answer = await GET(ask(secret), context);
  expect(answer.status).toBe(200);
  expect(await answer.json()).toMatchObject({ maalgruppe: 'lab01', tilmeldt: true });
});

test('nobody is answered without a credential, nor when no system is named', async () => {
  const { GET } = await loadRoute({ SYSTEM_CREDENTIALS: '' });
  expect((await GET(ask(secret), context)).status).toBe(401);
});

test('the stand-in leaves the wire when the real DFDG is connected', async () => {
  const real = { DFDG_URL: 'https://dfdg.example.com/api', DFDG_CREDENTIAL: 'jobnet-secret' };
  const { GET } = await loadRoute({ SYSTEM_CREDENTIALS: `fagligt-faellesskab:${secret}`, ...real });
  const answer = await GET(ask(secret), context);
  expect(answer.status).toBe(404);
  expect(await answer.json()).toMatchObject({ reason: 'drift' });
});
