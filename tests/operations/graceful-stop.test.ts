import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import { createSession } from '@/lib/core/session/store';
import { person } from '@/prisma/seed/people';
import { type TestDatabase, testDatabase } from '@/tests/support/database';
import { demoControls } from '@/tests/support/demo-cookie';
import { type PortalProcess, startPortalForTest } from '@/tests/support/portal-process';
import { type Reply, wireClient } from '@/tests/support/wire-client';

let db: TestDatabase;
let cookie: string;
beforeAll(async () => {
  db = await testDatabase({ seeded: true });
  const { username } = person('anna');
  const { id: accountId } = await db.owner.account.findFirstOrThrow({ where: { username } });
  const now = new Date();
  const id = await createSession({ actorKind: 'citizen', accountId, method: 'mitid', policyPending: false, now });
  cookie = `jobnet-session=${id}`;
});

async function start(settings: Record<string, string> = {}): Promise<{ portal: PortalProcess; get: Get }> {
  const logins = { DATABASE_APP_URL: db.appUrl, DATABASE_READER_URL: db.readerUrl };
  const portal = await startPortalForTest({ MODE: 'test', ...logins, ...settings });
  const { send } = wireClient(portal.url, 0);
  return { portal, get: (path, headers = {}) => send(path, { headers: { cookie, ...headers } }) };
}
type Get = (path: string, headers?: Record<string, string>) => Promise<Reply>;

/** A page that takes as long as the portal waits for DFDG. */
const slow = () => ({ cookie: `${cookie}; ${demoControls({ faults: { dfdg: 'slow' } })}` });

/** Waits until what was sent before has been taken in: requests are taken in the order in which they come. */
async function isTakenIn(get: Get): Promise<void> {
  for (let round = 0; round < 3; round += 1) await get('/livez');
}

test('a portal that is asked to stop finishes what it has begun, takes no more, and ends well', async () => {
  const { portal, get } = await start();
  await get('/forside');
  let isAnswered = false;
  const begun = get('/forside', slow()).finally(() => {
    isAnswered = true;
  });
  await isTakenIn(get);
  const ended = portal.end('SIGTERM');
  await sleep(150);
  expect(isAnswered, 'the slow page must still be under way').toBe(false);
  await expect(get('/livez')).rejects.toThrow('ECONNREFUSED');
  const { status, body } = await begun;
  expect(status).toBe(200);
  expect(body).toContain('Det Fælles Datagrundlag');
  expect(body.trimEnd()).toMatch(/<\/html>$/);
  expect(await ended).toBe(0);
});

test('a portal with DRAIN_SECONDS says that it is going before it refuses anybody', async () => {
  const { portal, get } = await start({ DRAIN_SECONDS: '2' });
  // The first answer takes the longest, and /readyz has little patience.
  await until(
    () => get('/readyz'),
    ({ status }) => status === 200,
  );
  const ended = portal.end('SIGTERM');
  const going = await until(
    () => get('/readyz'),
    ({ status }) => status === 503,
  );
  expect(going.headers.connection).toBe('close');
  expect((await get('/livez')).status).toBe(200);
  expect((await get('/forside')).status).toBe(200);
  expect(await ended).toBe(0);
  await expect(get('/livez')).rejects.toThrow('ECONNREFUSED');
});

test('a second request to stop changes nothing', async () => {
  const { portal, get } = await start();
  await get('/forside');
  const begun = get('/forside', slow());
  await isTakenIn(get);
  const ended = portal.end('SIGTERM');
  await portal.end('SIGTERM');
  expect((await begun).status).toBe(200);
  expect(await ended).toBe(0);
});

test('a page that was asked for just before the stop comes whole or not at all', async () => {
  const { portal, get } = await start();
  await get('/login');
  const answers = Array.from({ length: 40 }, () => get('/login'));
  await Promise.race(answers);
  const ended = portal.end('SIGTERM');
  const settled = await Promise.allSettled(answers);
  // What had not reached the portal yet is refused as a whole, and can safely be sent again.
  for (const one of settled) {
    if (one.status === 'fulfilled') expect(one.value.body.trimEnd()).toMatch(/<\/html>$/);
    else expect(String(one.reason)).toMatch(/ECONNREFUSED|ECONNRESET/);
  }
  expect(await ended).toBe(0);
});

async function until(ask: () => Promise<Reply>, isRight: (reply: Reply) => boolean): Promise<Reply> {
  for (;;) {
    const reply = await ask();
    if (isRight(reply)) return reply;
    await sleep(20);
  }
}
