import { beforeEach, describe, expect, test, vi } from 'vitest';
import { pseudonym } from '@/lib/core/crypto';
import { closeDb } from '@/lib/core/db';
import { lifecycle } from '@/lib/core/server/lifecycle';
import type { Actor, CaseworkerActor, CitizenActor, Employee } from '@/lib/core/session/viewer';
import { recordEvent, recordLater } from '@/lib/jobsoegningsdata/mutations';
import { testDatabase } from '@/tests/support/database';
import { setPortalSettings } from '@/tests/support/settings';

const database = await testDatabase();
const { app, owner, reader } = database;
setPortalSettings(database);

const base = { sessionKey: 'a session', method: 'mitid', endsInSeconds: 1200, absoluteEndInSeconds: 28_800 } as const;
const citizen = { accountId: '01990000-0000-7000-8000-000000000001', cprCipher: 'v1.a.b.c.d', username: 'anna.kjaer' };
const anna: CitizenActor = { ...base, kind: 'citizen', citizen, first: null };
const employee: Employee = { id: 'm-1', name: 'Kim Jensen', office: 'Jobcenter', cvr: '64942212', kind: 'jobcenter' };
const caseworker: CaseworkerActor = { ...base, kind: 'caseworker', method: 'employee', employee, citizen };
const login = { name: 'login', data: { method: 'mitid' } } as const;

const events = () => owner.jobsoegningsdataEvent.findMany({ orderBy: { id: 'asc' } });

beforeEach(async () => {
  await owner.jobsoegningsdataEvent.deleteMany();
});

describe('an event', () => {
  test('of a citizen is kept under pseudonyms that lead nowhere', async () => {
    await recordEvent(anna, login);
    const [event] = await events();
    expect(event).toMatchObject({ name: 'login', version: 1, data: { method: 'mitid' } });
    expect(event?.person).toBe(pseudonym(citizen.accountId));
    expect(event?.visit).toBe(pseudonym(base.sessionKey));
    const text = JSON.stringify(event);
    for (const known of [citizen.accountId, citizen.username, base.sessionKey]) expect(text).not.toContain(known);
  });

  test('of a visitor belongs to nobody', async () => {
    await recordEvent(null, { name: 'logout', data: {} });
    expect(await events()).toMatchObject([{ name: 'logout', person: null, visit: null }]);
  });

  const others: Actor[] = [
    caseworker,
    { ...caseworker, citizen: null },
    { ...base, kind: 'support', method: 'employee', employee: { ...employee, kind: 'support' } },
    { ...base, kind: 'employer', method: 'employee', employee: { ...employee, kind: 'employer' } },
    { ...base, kind: 'enrolling', cpr: '0605991000', name: 'Signe' },
  ];
  test.each(others)('of somebody who is $kind is never kept', async (actor) => {
    await recordEvent(actor, login);
    expect(await events()).toEqual([]);
  });

  test('with more in it than its type has is not kept, and the page does not notice', async () => {
    const more = { method: 'mitid', cpr: '1403881000' } as const;
    await recordEvent(anna, { name: 'login', data: more });
    expect(await events()).toEqual([]);
  });
});

describe('the events of many', () => {
  const end = () => Promise.all(lifecycle.beforeEnd.map((work) => work()));
  const logout = { name: 'logout', data: {} } as const;
  beforeEach(() => {
    lifecycle.serving = true;
    return () => {
      lifecycle.serving = false;
    };
  });

  test('are written together, also when the process ends before they are due', async () => {
    await Promise.all([recordLater(anna, login), recordLater(null, login), recordLater(anna, logout)]);
    expect(await events()).toHaveLength(0);
    await end();
    expect((await events()).map(({ name, person }) => [name, person !== null])).toEqual(
      expect.arrayContaining([
        ['login', true],
        ['login', false],
        ['logout', true],
      ]),
    );
    await end();
    expect(await events()).toHaveLength(3);
  });

  test('are written by themselves a moment later', async () => {
    await recordLater(anna, login);
    await vi.waitFor(async () => expect(await events()).toHaveLength(1), { timeout: 30_000 });
  });

  test('hold none of a caseworker’s, and none that cannot be kept', async () => {
    await recordLater(caseworker, login);
    await recordLater(anna, { name: 'login', data: { method: 'mitid', more: '010190-1234' } as { method: 'mitid' } });
    await recordLater(anna, logout);
    await end();
    expect((await events()).map(({ name }) => name)).toContain('logout');
    expect(JSON.stringify(await events())).not.toContain('010190');
  });
});

describe('the event store', () => {
  test.each([
    ['UPDATE', `UPDATE jobsoegningsdata.event SET name = 'other'`],
    ['DELETE', 'DELETE FROM jobsoegningsdata.event'],
    ['TRUNCATE', 'TRUNCATE jobsoegningsdata.event'],
  ])('refuses %s to the portal', async (_verb, sql) => {
    await recordEvent(anna, login);
    await expect(app.$executeRawUnsafe(sql)).rejects.toThrow(/permission denied/);
    expect(await events()).toHaveLength(1);
  });

  test.each([
    ['read', 'SELECT * FROM jobsoegningsdata.event'],
    [
      'written',
      `INSERT INTO jobsoegningsdata.event (id, at, name, version, data)
      VALUES (gen_random_uuid(), now(), 'login', 1, '{}')`,
    ],
  ])('cannot be %s on the connection of a caseworker', async (_how, sql) => {
    await expect(reader.$executeRawUnsafe(sql)).rejects.toThrow(/permission denied/);
  });

  test('that is away costs nobody their page', async () => {
    await closeDb();
    vi.stubEnv('DATABASE_APP_URL', 'postgresql://nobody@127.0.0.1:1/nothing');
    vi.resetModules();
    const { recordEvent: recordAnew } = await import('@/lib/jobsoegningsdata/mutations');
    await expect(recordAnew(anna, login)).resolves.toBeUndefined();
  });
});
