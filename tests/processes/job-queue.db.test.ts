import { PgBoss } from 'pg-boss';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { type JobQueue, startJobQueue } from '@/processes/job-queue';
import { testDatabase } from '@/tests/support/database';

const { app, appUrl } = await testDatabase();
const patience = { timeout: 60_000, interval: 50 };
const started: JobQueue[] = [];
const asker = new PgBoss({
  connectionString: appUrl,
  schema: 'pgboss',
  createSchema: false,
  supervise: false,
  schedule: false,
});
await asker.start();
afterAll(() => asker.stop());

async function start(jobs: Parameters<typeof startJobQueue>[1]): Promise<JobQueue> {
  const queue = await startJobQueue(appUrl, jobs, { pollingIntervalSeconds: 0.5 });
  started.push(queue);
  return queue;
}

afterEach(async () => {
  await Promise.all(started.splice(0).map((queue) => queue.stop()));
});

const never = '0 0 29 2 *';

describe('the job queue', () => {
  test('runs a job on the login of the portal, which owns nothing but the queue', async () => {
    let runs = 0;
    const count = async () => {
      runs += 1;
      return { runs };
    };
    await start([{ name: 'count', cron: never, run: count }]);
    await asker.send('count');
    await vi.waitFor(() => expect(runs).toBe(1), patience);
  });

  test('keeps the times of the jobs in Danish time, and forgets a job that has left the list', async () => {
    const idle = async () => ({});
    await start([{ name: 'leaves', cron: '5 1 * * *', run: idle }]);
    await start([{ name: 'stays', cron: '10 2 * * *', run: idle }]);
    const times = await app.$queryRaw`SELECT name, cron, timezone FROM pgboss.schedule`;
    expect(times).toEqual([{ name: 'stays', cron: '10 2 * * *', timezone: 'Europe/Copenhagen' }]);
  });

  test('runs one of a job at a time, however often it is asked and however many workers there are', async () => {
    let atOnce = 0;
    let most = 0;
    let runs = 0;
    const slow = async () => {
      atOnce += 1;
      most = Math.max(most, atOnce);
      await new Promise((resolve) => setTimeout(resolve, 300));
      atOnce -= 1;
      runs += 1;
      return {};
    };
    const jobs = [{ name: 'slow', cron: never, run: slow }];
    await Promise.all([start(jobs), start(jobs)]);
    await Promise.all(['slow', 'slow', 'slow'].map((name) => asker.send(name)));
    await vi.waitFor(() => expect(runs).toBeGreaterThan(0), patience);
    await vi.waitFor(async () => expect(await asker.send('slow')).not.toBeNull(), patience);
    await vi.waitFor(() => expect(runs).toBeGreaterThan(1), patience);
    expect(most).toBe(1);
  });

  test('finishes the job at hand before it stops', async () => {
    let begun = false;
    let done = false;
    const slow = async () => {
      begun = true;
      await new Promise((resolve) => setTimeout(resolve, 500));
      done = true;
      return {};
    };
    const queue = await start([{ name: 'finish', cron: never, run: slow }]);
    await asker.send('finish');
    await vi.waitFor(() => expect(begun).toBe(true), patience);
    await queue.stop();
    expect(done).toBe(true);
  });
});
