import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { verifyAudit } from '@/lib/core/audit';
import { findNginx } from '@/processes/test/nginx';
import { type Citizen, citizensOf, openPair, type Pair } from './pair';

const nginx = findNginx() ?? '';
const changesEach = 30;
const citizenCount = 10;

/** Changes the user name again and again; what is not acknowledged is sent again, as a person would. */
async function keepChanging(pair: Pair, citizen: Citizen, run: string, isDone: () => void): Promise<string[]> {
  const failures: string[] = [];
  for (let change = 1; change <= changesEach; change += 1) {
    const fields = { submitId: randomUUID(), brugernavn: `${run}.${citizen.key}.${change}` };
    for (;;) {
      const outcome = await pair.submit('nginx', 'changeUsernameAction', fields, citizen.cookie).catch(String);
      if (typeof outcome === 'object' && outcome.kind === 'drawn-again') {
        expect(outcome.state, fields.brugernavn).toMatchObject({ status: 'ok' });
        break;
      }
      failures.push(JSON.stringify(outcome));
    }
    isDone();
  }
  return failures;
}

/** Somebody who reads meanwhile: no page may fail. */
async function keepReading(pair: Pair, citizen: Citizen, isOver: () => boolean): Promise<number[]> {
  const failed: number[] = [];
  while (!isOver()) {
    const { status } = await pair.send('nginx', '/forside', { headers: { cookie: citizen.cookie } });
    if (status !== 200) failed.push(status);
  }
  return failed;
}

/** Lets ten write and one read, and ends the first process when a third of the changes is made. */
async function underLoad(pair: Pair, run: string, signal: 'SIGKILL' | 'SIGTERM') {
  const everybody = await citizensOf(pair);
  const [reader, ...others] = everybody;
  const writers = others.slice(0, citizenCount);
  let acknowledged = 0;
  let ended: Promise<number | null> | undefined;
  let isOver = false;
  const isDone = () => {
    acknowledged += 1;
    if (acknowledged === (changesEach * citizenCount) / 3) ended = pair.portals[0].end(signal);
  };
  const reading = reader ? keepReading(pair, reader, () => isOver) : [];
  const failures = (await Promise.all(writers.map((writer) => keepChanging(pair, writer, run, isDone)))).flat();
  isOver = true;
  return { writers, failures, unread: await reading, exitCode: await ended };
}

async function expectNothingLostOrDoubled(pair: Pair, run: string, writers: readonly Citizen[], since: Date) {
  const { owner } = pair.db;
  for (const { key, accountId } of writers) {
    const account = await owner.account.findUniqueOrThrow({ where: { id: accountId } });
    expect(account.username).toBe(`${run}.${key}.${changesEach}`);
    const traces = { action: 'username-changed', citizenRef: accountId, at: { gte: since } };
    expect(await owner.auditEntry.count({ where: traces }), `changes of ${key}`).toBe(changesEach);
    const submissions = { owner: accountId, form: 'brugernavn', createdAt: { gte: since } };
    expect(await owner.formSubmission.count({ where: submissions }), `forms of ${key}`).toBe(changesEach);
    const mails = { orderingKey: `account:${accountId}`, createdAt: { gte: since } };
    const expected = account.email && account.emailConfirmedAt ? changesEach : 0;
    expect(await owner.outboxEntry.count({ where: mails }), `mails to ${key}`).toBe(expected);
  }
  expect((await verifyAudit(pair.db.app)).broken).toBeUndefined();
}

// The runner installs nginx, and says so when it cannot.
describe.runIf(nginx)('a process that ends under load', () => {
  let pair: Pair;
  beforeAll(async () => {
    pair = await openPair(nginx);
    return pair.close;
  });

  test.each([
    { run: 'draebt', signal: 'SIGKILL' as const, code: null },
    { run: 'stoppet', signal: 'SIGTERM' as const, code: 0 },
  ])('with $signal loses no change that was acknowledged and makes none twice', async ({ run, signal, code }) => {
    if (run === 'stoppet') await pair.restartFirst();
    const [since, before] = [new Date(), pair.requests().length];
    const { writers, failures, unread, exitCode } = await underLoad(pair, run, signal);
    expect(exitCode).toBe(code);
    expect(unread, 'pages are asked for again at the other process').toEqual([]);
    await expectNothingLostOrDoubled(pair, run, writers, since);
    const forms = pair
      .requests()
      .slice(before)
      .filter(({ method }) => method === 'POST');
    const sentTwice = forms.filter(({ tries }) => tries.slice(0, -1).some(({ isConnected }) => isConnected));
    expect(sentTwice, 'nginx may send a form on only where nothing of it had been sent').toEqual([]);
    // What a process had in hand when it was killed, or at its door when that closed, fails for those who sent it.
    expect(failures.length, failures.join('\n')).toBeLessThanOrEqual(
      signal === 'SIGKILL' ? 3 * citizenCount : citizenCount,
    );
  });
});
