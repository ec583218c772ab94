import { spawn } from 'node:child_process';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { enqueue } from '@/lib/core/outbox';
import { deliverDue, deliverThrough } from '@/lib/core/outbox/deliver';
import { connectMail, listKeptMail } from '@/services/mail';
import { type TestDatabase, testDatabase } from '@/tests/support/database';
import { testCipher } from './test-cipher';

vi.stubEnv('LOG_LEVEL', 'silent');

describe('the outbox when its deliverer is killed', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
  });

  test('sends once what was sent but not yet marked as sent', async () => {
    const payload = { to: 'modtager@example.dk', subject: 'Kvittering', text: 'Vi har modtaget det.' };
    const write = { system: 'mail', operation: 'send', orderingKey: 'account:1', payload };
    await database.app.$transaction((tx) => enqueue(tx, write, testCipher));

    expect(await runToItsDeath(database.appUrl)).toBe('SIGKILL');
    expect(await listKeptMail(database.owner, 10)).toHaveLength(1);
    expect(await database.owner.outboxEntry.findFirst()).toMatchObject({ deliveredAt: null, attempts: 0 });

    const mail = connectMail({ db: database.app, from: 'jobnet@example.dk', timeoutMs: 30_000 });
    const deliverers = { mail: deliverThrough(mail) };
    const count = await vi.waitUntil(async () => {
      const { delivered } = await deliverDue(database.app, deliverers, new Date(), { cipher: testCipher });
      return delivered;
    }, 30_000);
    expect(count).toBe(1);
    expect(await listKeptMail(database.owner, 10)).toHaveLength(1);
    expect(await database.owner.outboxEntry.findFirst()).toMatchObject({ lastReason: 'conflict: repeated request id' });
  });
});

/** Runs the dying deliverer; answers the signal that ended it. */
function runToItsDeath(databaseUrl: string): Promise<NodeJS.Signals | null> {
  const program = `${import.meta.dirname}/dying-deliverer.ts`;
  const child = spawn(process.execPath, ['--import', 'tsx', program, databaseUrl], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return new Promise((resolve) => child.on('exit', (_code, signal) => resolve(signal)));
}
