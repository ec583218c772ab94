import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { jobs } from '@/processes/jobs';
import { testDatabase } from '@/tests/support/database';
import { setPortalSettings } from '@/tests/support/settings';

const database = await testDatabase();
const { app } = database;
setPortalSettings(database);

const now = new Date('2026-06-15T00:30:00Z');
const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
const days = 24 * 60;

async function run(name: string) {
  const job = jobs.find((one) => one.name === name);
  if (!job) throw new Error(`There is no job ${name}`);
  return job.run(now);
}

/** Runs a job twice; the second time must find nothing left to do. */
async function runTwice(name: string) {
  const first = await run(name);
  const second = await run(name);
  expect(Object.values(second).every((count) => count === 0)).toBe(true);
  return first;
}

let accountId = '';

beforeEach(async () => {
  await app.account.deleteMany();
  await app.formSubmission.deleteMany();
  const name = randomUUID();
  const data = { cprCipher: '', cprIndex: name, username: name, usernameFolded: name, createdAt: now };
  accountId = (await app.account.create({ data })).id;
});

describe('what the worker does by the clock', () => {
  test('has a name and a time of its own for each job', () => {
    expect(new Set(jobs.map(({ name }) => name)).size).toBe(jobs.length);
    for (const { name, cron } of jobs) {
      expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(cron.split(' ')).toHaveLength(5);
    }
  });

  test('ends sessions that have run out, and leaves the living and the ended', async () => {
    const session = (lastSeenAt: Date, absoluteEndAt: Date, endedAt: Date | null = null) => ({
      ...{ idHash: randomUUID(), actorKind: 'citizen' as const, method: 'mitid' as const, accountId },
      ...{ createdAt: ago(600), lastSeenAt, absoluteEndAt, endedAt, endReason: endedAt ? ('logout' as const) : null },
    });
    const [alive, idle, tooLong, ended] = [
      session(ago(19), ago(-60)),
      session(ago(20), ago(-60)),
      session(ago(1), now),
      session(ago(500), ago(-60), ago(499)),
    ];
    await app.session.createMany({ data: [alive, idle, tooLong, ended] });
    expect(await runTwice('end-expired-sessions')).toEqual({ ended: 2 });
    const reasonOf = async ({ idHash }: { idHash: string }) =>
      (await app.session.findUniqueOrThrow({ where: { idHash } })).endReason;
    expect(await Promise.all([alive, idle, tooLong, ended].map(reasonOf))).toEqual([
      null,
      'expired',
      'expired',
      'logout',
    ]);
  });

  test('forgets what was typed or sent in a form more than a day ago', async () => {
    for (const [form, createdAt] of [
      ['gammel', ago(days + 1)],
      ['ny', ago(days - 1)],
    ] as const) {
      await app.parkedForm.create({ data: { accountId, form, path: '/', cipher: '', createdAt } });
      await app.formSubmission.create({ data: { submitId: randomUUID(), owner: accountId, form, createdAt } });
    }
    expect(await runTwice('delete-old-forms')).toEqual({ parked: 1, submissions: 1 });
    expect(await app.parkedForm.findMany()).toMatchObject([{ form: 'ny' }]);
    expect(await app.formSubmission.findMany()).toMatchObject([{ form: 'ny' }]);
  });

  test('forgets documents that were sent with a form nobody came back to', async () => {
    const upload = { accountId, type: 'cv', filenameCipher: '', size: 1, cipher: new Uint8Array(1) };
    for (const createdAt of [ago(days + 1), ago(days - 1)])
      await app.joblogUpload.create({ data: { ...upload, batch: randomUUID(), createdAt } });
    expect(await runTwice('delete-old-uploads')).toEqual({ deleted: 1 });
    expect(await app.joblogUpload.findMany()).toMatchObject([{ createdAt: ago(days - 1) }]);
  });

  test('keeps logins of three months, to the day in Denmark', async () => {
    // 15 March began at 23:00 UTC on the 14th: Danish winter time.
    const [lastKept, firstGone] = [new Date('2026-03-14T23:00:00Z'), new Date('2026-03-14T22:59:59.999Z')];
    for (const at of [now, lastKept, firstGone])
      await app.loginHistory.create({ data: { accountId, at, method: 'mitid' } });
    expect(await runTwice('delete-old-logins')).toEqual({ deleted: 1 });
    const kept = await app.loginHistory.findMany({ orderBy: { at: 'asc' } });
    expect(kept.map(({ at }) => at)).toEqual([lastKept, now]);
  });

  test('lets DFDG forget joblogs that nobody has edited for four years', async () => {
    const edited = (redigeret: Date) => ({
      oprettet: redigeret,
      oprettetAf: 'jobnet',
      redigeret,
      redigeretAf: 'jobnet',
    });
    const joblog = (at: string) => ({
      ...{ id: randomUUID(), personKey: 'p', art: 'job', title: 'Kok', status: 'soegt', ...edited(new Date(at)) },
    });
    // 15 June 2022 began at 22:00 UTC on the 14th: Danish summer time.
    const [kept, gone] = [joblog('2022-06-14T22:00:00Z'), joblog('2022-06-14T21:59:59.999Z')];
    await app.dfdgJoblog.createMany({ data: [kept, gone] });
    expect(await runTwice('delete-expired-joblogs')).toEqual({ joblogs: 1, dokumenter: 0, slettede: 0 });
    expect(await app.dfdgJoblog.findMany()).toMatchObject([{ id: kept.id }]);
  });

  test('forgets failed logins whose window has closed', async () => {
    await app.loginThrottle.createMany({
      data: [
        { key: 'account:closed', windowStart: ago(15), failures: 3 },
        { key: 'account:open', windowStart: ago(14), failures: 3 },
        { key: 'mailbox:closed', windowStart: ago(days), failures: 3 },
        { key: 'mailbox:open', windowStart: ago(days - 1), failures: 3 },
      ],
    });
    expect(await runTwice('delete-old-throttle')).toEqual({ deleted: 2 });
    const left = await app.loginThrottle.findMany({ orderBy: { key: 'asc' } });
    expect(left).toMatchObject([{ key: 'account:open' }, { key: 'mailbox:open' }]);
  });

  test('forgets writes that were delivered 90 days ago, and no others', async () => {
    const entry = (requestId: string, deliveredAt: Date | null) => ({
      ...{ system: 'mail', operation: 'send', orderingKey: 'a', payloadCipher: '', createdAt: ago(200 * days) },
      ...{ requestId, deliveredAt, nextAttemptAt: ago(200 * days) },
    });
    await app.outboxEntry.createMany({
      data: [entry('old', ago(91 * days)), entry('recent', ago(89 * days)), entry('waiting', null)],
    });
    expect(await runTwice('delete-old-messages')).toEqual({ outbox: 1, mails: 0, sms: 0 });
    expect(await app.outboxEntry.findMany({ orderBy: { id: 'asc' } })).toMatchObject([
      { requestId: 'recent' },
      { requestId: 'waiting' },
    ]);
  });

  test('forgets the request ids of other systems’ writes after 90 days', async () => {
    const request = (requestId: string, createdAt: Date) => ({ system: 'a', operation: 'b', requestId, createdAt });
    await app.wireRequest.createMany({
      data: [request('old', ago(91 * days)), request('recent', ago(89 * days))],
    });
    expect(await runTwice('delete-old-wire-requests')).toEqual({ deleted: 1 });
    expect(await app.wireRequest.findMany()).toMatchObject([{ requestId: 'recent' }]);
  });
});
