import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { enqueue } from '@/lib/core/outbox';
import { testDatabase } from '@/tests/support/database';
import { setPortalSettings } from '@/tests/support/settings';

const database = await testDatabase();
const { app } = database;
setPortalSettings(database);

const patience = { timeout: 60_000, interval: 50 };
const started: ChildProcess[] = [];

/** The worker as a process of its own, with the settings of this test file. */
function startWorker(): ChildProcess {
  const worker = spawn(process.execPath, ['--import', 'tsx', 'processes/worker.ts'], {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  started.push(worker);
  return worker;
}

function letter(orderingKey: string, subject: string) {
  const payload = { to: 'anna.kjaer@example.com', subject, text: 'Hej' };
  return { system: 'mail', operation: 'send', orderingKey, payload };
}

const subjects = async () => (await app.mailMessage.findMany({ orderBy: { id: 'asc' } })).map(({ subject }) => subject);

afterEach(async () => {
  for (const worker of started.splice(0)) worker.kill('SIGKILL');
  await app.outboxEntry.deleteMany();
  await app.mailMessage.deleteMany();
});

describe('the worker', () => {
  test('says when it is ready, brings the outbox to its systems in order, and stops when asked', async () => {
    const worker = startWorker();
    expect((await once(worker, 'message'))[0]).toBe('ready');
    await app.$transaction(async (tx) => {
      for (const subject of ['Første', 'Anden', 'Tredje']) await enqueue(tx, letter('account:1', subject));
    });
    await vi.waitFor(async () => expect(await subjects()).toEqual(['Første', 'Anden', 'Tredje']), patience);
    worker.kill('SIGTERM');
    expect(await once(worker, 'exit')).toEqual([0, null]);
  });

  test('shares the outbox with another worker, and nothing is sent twice', async () => {
    const workers = [startWorker(), startWorker()];
    await Promise.all(workers.map((worker) => once(worker, 'message')));
    const all = Array.from({ length: 40 }, (_, n) => `Nummer ${n}`);
    await app.$transaction(async (tx) => {
      for (const [n, subject] of all.entries()) await enqueue(tx, letter(`account:${n % 5}`, subject));
    });
    await vi.waitFor(async () => expect(await subjects()).toHaveLength(all.length), patience);
    expect((await subjects()).sort()).toEqual([...all].sort());
  });

  test('loses nothing when it is killed in the middle, and the next one doubles nothing', async () => {
    const all = Array.from({ length: 60 }, (_, n) => `Nummer ${n}`);
    await app.$transaction(async (tx) => {
      for (const subject of all) await enqueue(tx, letter('account:1', subject));
    });
    const first = startWorker();
    await vi.waitFor(async () => expect((await subjects()).length).toBeGreaterThan(3), patience);
    first.kill('SIGKILL');
    await once(first, 'exit');
    startWorker();
    await vi.waitFor(async () => expect(await subjects()).toEqual(all), patience);
  });

  test('stops when whoever started it is gone', async () => {
    const worker = startWorker();
    await once(worker, 'message');
    worker.disconnect();
    expect(await once(worker, 'exit')).toEqual([0, null]);
  });

  test('that cannot reach the database says so in a sentence and ends with 1', async () => {
    vi.stubEnv('DATABASE_APP_URL', 'postgresql://nobody@127.0.0.1:1/nothing');
    const worker = startWorker();
    const said: Buffer[] = [];
    worker.stderr?.on('data', (part) => said.push(part));
    expect(await once(worker, 'close')).toEqual([1, null]);
    expect(Buffer.concat(said).toString()).toMatch(/^The worker could not start: /);
  });
});
