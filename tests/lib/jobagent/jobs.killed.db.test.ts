import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { expect, test, vi } from 'vitest';
import { runJobAgents } from '@/lib/jobagent/jobs';
import { testDatabase } from '@/tests/support/database';
import { setPortalSettings } from '@/tests/support/settings';
import { newAgent, publish } from './arrange';

const database = await testDatabase({ seeded: true });
setPortalSettings(database);
const { app, owner } = database;
const now = new Date('2026-03-10T08:00:00Z');

test('a round that is killed in the middle is finished by the next, and nobody is told twice', {
  timeout: 90_000,
}, async () => {
  const { id: _, ...same } = await newAgent(app, now);
  await app.jobAgent.deleteMany();
  await app.jobAgent.createMany({
    data: Array.from({ length: 150 }, () => ({ ...same, id: randomUUID(), emailCipher: null })),
  });
  const { id: accountId } = await app.account.findFirstOrThrow({ where: { emailConfirmedAt: { not: null } } });
  await app.jobAgent.updateMany({ data: { accountId } });
  await publish(app, { id: 'ny', publishedAt: '2026-03-09T08:00:00Z' });
  const agents = await app.jobAgent.findMany({ orderBy: { id: 'asc' } });

  await owner.$transaction(
    async (tx) => {
      // Holds the last agent, so that the second batch stands still within its transaction.
      await tx.$queryRaw`SELECT id FROM jobnet.job_agent WHERE id = ${agents.at(-1)?.id}::uuid FOR UPDATE`;
      const args = ['--import', 'tsx', `${import.meta.dirname}/dying-round.ts`, now.toISOString()];
      const round = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
      await vi.waitFor(async () => expect(await app.outboxEntry.count()).toBe(100), { timeout: 60_000, interval: 50 });
      round.kill('SIGKILL');
      await once(round, 'exit');
    },
    { timeout: 80_000 },
  );

  expect(await app.outboxEntry.count()).toBe(100);
  expect(await runJobAgents(now)).toMatchObject({ looked: 50, told: 50 });
  expect(await runJobAgents(now)).toMatchObject({ looked: 0, told: 0 });
  const keys = (await app.outboxEntry.findMany()).map(({ orderingKey }) => orderingKey);
  expect(keys.toSorted()).toEqual(agents.map(({ id }) => `jobagent:${id}`).toSorted());
});
