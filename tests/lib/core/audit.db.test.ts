import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { actorReference, audit, auditHash, recordLook, verifyAudit } from '@/lib/core/audit';
import { runInContext } from '@/services/http/context';
import { newAccount } from '@/tests/support/accounts';
import { caseworkerActor, citizenActor, enrollingActor, otherEmployeeActor } from '@/tests/support/actors';
import { testDatabase } from '@/tests/support/database';

const { owner, app, reader } = await testDatabase();
const citizen = await newAccount(owner);
const actor = citizenActor(citizen);
const { accountId } = citizen;

const append = (action: string) => audit(app, actor, { action, citizen: accountId });
const entries = () => owner.auditEntry.findMany({ orderBy: { seq: 'asc' } });
const broken = async () => (await verifyAudit(owner, { pageSize: 3 })).broken;

/** Ten entries by all kinds of actors, with texts that are easy to get wrong. */
async function tenEntries(): Promise<void> {
  await audit(app, actor, { action: 'login', citizen: accountId, details: { method: 'mitid' } });
  await audit(app, 'system', { action: 'cleaned', citizen: null });
  await audit(app, enrollingActor(), { action: 'account-created', citizen: accountId });
  await audit(reader, caseworkerActor(citizen), {
    action: 'page-seen',
    citizen: accountId,
    details: { path: '/søg/æøå' },
  });
  await audit(app, otherEmployeeActor('support'), { action: 'login', citizen: null, details: { n: 3, ok: true } });
  for (let nr = 6; nr <= 10; nr += 1) await append(`tegn-${nr}-"'\\\u2028😀`);
}

beforeEach(async () => {
  await owner.auditEntry.deleteMany();
});

describe('the audit log', () => {
  test('is one chain, whoever appended and over which connection', async () => {
    await tenEntries();
    const [first, ...rest] = await entries();
    expect(first).toMatchObject({ seq: 1n, previousHash: '' });
    expect(rest.map((entry) => entry.previousHash)).toEqual((await entries()).slice(0, -1).map((entry) => entry.hash));
    const last = (await entries()).at(-1);
    expect(await verifyAudit(reader, { pageSize: 3 })).toEqual({ entries: 10, last: { seq: 10n, hash: last?.hash } });
  });

  test('is whole when it is empty', async () => {
    expect(await verifyAudit(owner)).toEqual({ entries: 0, last: null });
  });

  test.each([9, 10, 11])('is read to its end in pages of %i', async (pageSize) => {
    await tenEntries();
    expect(await verifyAudit(owner, { pageSize })).toMatchObject({ entries: 10 });
  });

  test('hashes here what the database hashed there', async () => {
    await tenEntries();
    for (const entry of await entries()) expect(auditHash(entry)).toBe(entry.hash);
  });

  test('appended fifty times at once is one chain without gaps', async () => {
    await Promise.all(Array.from({ length: 50 }, (_, nr) => append(`parallel-${nr}`)));
    expect(await verifyAudit(owner)).toMatchObject({ entries: 50, last: { seq: 50n } });
    expect(new Set((await entries()).map(({ action }) => action)).size).toBe(50);
  });

  test('keeps nothing of a change that was rolled back, and no gap either', async () => {
    await append('before');
    const rolledBack = app.$transaction(async (tx) => {
      await audit(tx, actor, { action: 'never', citizen: accountId });
      throw new Error('changed my mind');
    });
    await expect(rolledBack).rejects.toThrow('changed my mind');
    await append('after');
    expect((await entries()).map(({ action }) => action)).toEqual(['before', 'after']);
    expect(await verifyAudit(owner)).toMatchObject({ entries: 2, last: { seq: 2n } });
  });

  test('carries the request’s correlation id and its clock', async () => {
    const context = { correlationId: 'request-17', clientAddress: '192.0.2.1', clockOffsetMs: 86_400_000, faults: {} };
    await runInContext(context, () => append('login'));
    const [entry] = await entries();
    expect(entry?.correlationId).toBe('request-17');
    expect(entry?.at.getTime()).toBeGreaterThan(Date.now() + 86_000_000);
  });
});

describe('tampering with the audit log', () => {
  beforeEach(tenEntries);

  test.each([
    ['at', new Date(0)],
    ['actorKind', 'support'],
    ['actorRef', 'somebody else'],
    ['citizenRef', randomUUID()],
    ['action', 'nothing'],
    ['details', '{"path":"/forside"}'],
    ['correlationId', 'other'],
    ['hash', 'f'.repeat(64)],
  ])('by changing %s is found where it was done', async (column, value) => {
    for (const seq of [1n, 4n, 10n]) {
      const before = await owner.auditEntry.findUniqueOrThrow({ where: { seq } });
      await owner.auditEntry.update({ where: { seq }, data: { [column]: value } });
      expect(await broken()).toEqual({ seq, why: 'changed' });
      await owner.auditEntry.update({ where: { seq }, data: before });
    }
    expect(await broken()).toBeUndefined();
  });

  test('by changing an entry and its own hash is found at the next', async () => {
    const entry = await owner.auditEntry.update({ where: { seq: 4n }, data: { action: 'nothing' } });
    await owner.auditEntry.update({ where: { seq: 4n }, data: { hash: auditHash(entry) } });
    expect(await broken()).toEqual({ seq: 5n, why: 'missing before' });
  });

  test.each([1n, 5n, 9n])('by deleting entry %s is found at the one after it', async (seq) => {
    await owner.auditEntry.delete({ where: { seq } });
    expect(await broken()).toEqual({ seq: seq + 1n, why: 'missing before' });
  });

  test.each([
    [1n, 2n],
    [3n, 8n],
    [9n, 10n],
  ])('by letting entries %s and %s change places is found at the first of them', async (one, other) => {
    const move = (from: bigint, to: bigint) => owner.auditEntry.update({ where: { seq: from }, data: { seq: to } });
    await move(one, 999n);
    await move(other, one);
    await move(999n, other);
    expect(await broken()).toMatchObject({ seq: one });
  });

  test('by putting an entry in, even a copy of a true one, is found there', async () => {
    const copy = await owner.auditEntry.findUniqueOrThrow({ where: { seq: 10n } });
    await owner.auditEntry.create({ data: { ...copy, seq: 11n, hash: 'e'.repeat(64) } });
    expect(await broken()).toMatchObject({ seq: 11n });
  });

  test('by cutting off the end is found by whoever noted an entry of it', async () => {
    const { last } = await verifyAudit(owner);
    const noted = last ?? expect.unreachable('there are entries');
    await owner.auditEntry.deleteMany({ where: { seq: { gt: 7n } } });
    expect(await verifyAudit(owner)).toMatchObject({ entries: 7 });
    expect(await verifyAudit(owner, { noted })).toMatchObject({ broken: { seq: 10n, why: 'not as noted' } });
  });

  test('by writing the end anew is found by whoever noted an entry of it', async () => {
    const { last } = await verifyAudit(owner);
    const noted = last ?? expect.unreachable('there are entries');
    await owner.auditEntry.delete({ where: { seq: 10n } });
    await append('something else');
    expect(await broken()).toBeUndefined();
    expect(await verifyAudit(owner, { noted })).toMatchObject({ broken: { seq: 10n, why: 'not as noted' } });
  });

  test('is not seen where nothing was done, also long after an entry was noted', async () => {
    const { last } = await verifyAudit(owner);
    await append('later');
    expect(await verifyAudit(owner, { noted: last ?? expect.unreachable('there are entries') })).toMatchObject({
      entries: 11,
      last: { seq: 11n },
    });
  });
});

describe('the portal’s own logins', () => {
  const statements = [
    `INSERT INTO jobnet.audit_entry VALUES (99, now(), 'x', 'x', NULL, 'x', '{}', 'x', 'x', 'x')`,
    `UPDATE jobnet.audit_entry SET action = 'x'`,
    'DELETE FROM jobnet.audit_entry',
    'TRUNCATE jobnet.audit_entry',
    'ALTER TABLE jobnet.audit_entry DISABLE TRIGGER ALL',
    'DROP FUNCTION jobnet.audit_append',
    `CREATE FUNCTION jobnet.mine() RETURNS int LANGUAGE sql AS 'SELECT 1'`,
  ];

  test.each(statements)('may not: %s', async (statement) => {
    await append('login');
    const before = await entries();
    await expect(app.$executeRawUnsafe(statement)).rejects.toThrow(/permission denied|must be owner/);
    await expect(reader.$executeRawUnsafe(statement)).rejects.toThrow(/permission denied|must be owner/);
    expect(await entries()).toEqual(before);
  });

  test('may call the two narrow functions of the trail, and the reading one no other of ours', async () => {
    const rows = await owner.$queryRaw<{ name: string }[]>`
      SELECT n.nspname || '.' || p.proname AS name FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
      WHERE n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema'
        AND has_function_privilege('jobnet_reader_test', p.oid, 'EXECUTE')
        AND has_schema_privilege('jobnet_reader_test', n.oid, 'USAGE')
      ORDER BY name`;
    expect(rows.map(({ name }) => name)).toEqual(['jobnet.audit_append', 'jobnet.record_look']);
  });
});

describe('a caseworker’s look', () => {
  const looker = caseworkerActor(null);

  test('is written to the citizen’s login history and to the audit, over the connection that can write nothing else', async () => {
    await recordLook(reader, looker, accountId);
    const history = await owner.loginHistory.findMany({ where: { accountId } });
    expect(history).toMatchObject([
      { method: 'employee', viewerName: looker.employee.name, viewerOffice: looker.employee.office },
    ]);
    expect(await entries()).toMatchObject([
      { action: 'citizen-opened', actorKind: 'caseworker', citizenRef: accountId, details: '{}' },
    ]);
    expect(await verifyAudit(owner)).toMatchObject({ entries: 1 });
  });

  test('of an account that does not exist is written nowhere', async () => {
    const before = await owner.loginHistory.count();
    await expect(recordLook(reader, looker, randomUUID())).rejects.toThrow();
    expect(await owner.loginHistory.count()).toBe(before);
    expect(await entries()).toEqual([]);
  });
});

describe('an actor', () => {
  test.each([
    ['system' as const, 'system', 'jobnet'],
    [actor, 'citizen', accountId],
    [enrollingActor('1403881000', 'key'), 'enrolling', 'key'],
    [caseworkerActor(null), 'caseworker', '64942212/kim.jobcenter'],
    [otherEmployeeActor('employer'), 'employer', '64942212/kim.jobcenter'],
  ])('is named without any CPR number (%#)', (who, kind, ref) => {
    expect(actorReference(who)).toEqual({ kind, ref });
  });
});
