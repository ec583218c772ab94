import { randomBytes } from 'node:crypto';
import { beforeAll, expect, inject, test } from 'vitest';
import { openDatabase } from '@/prisma/client';
import { withClient } from '@/prisma/connect';
import { applyMigrations } from '@/prisma/migrate';
import { readSchemaNames } from '@/prisma/rights';
import { ensureRoles, type RoleSettings, roleUrls } from '@/prisma/roles';
import { emptyDatabase, type TestDatabase, testDatabase } from '@/tests/support/database';

const DENIED = /permission denied/;

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});

interface Right {
  role: 'app' | 'reader' | 'public';
  target: string;
  rights: string;
}

/** Everything the two roles and everybody may do with our tables, as PostgreSQL itself sees it. */
async function listRights(): Promise<Right[]> {
  const [app, reader] = [db.appUrl, db.readerUrl].map((url) => decodeURIComponent(new URL(url).username));
  return db.owner.$queryRaw`
    SELECT role, n.nspname || '.' || c.relname AS target, string_agg(r.right, ' ' ORDER BY r.right) AS rights
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace,
      (VALUES ('app', ${app}), ('reader', ${reader}), ('public', 'public')) AS who (role, name),
      unnest(ARRAY['DELETE', 'INSERT', 'REFERENCES', 'SELECT', 'TRIGGER', 'TRUNCATE', 'UPDATE']) AS r ("right")
    WHERE c.relkind = 'r' AND n.nspname = ANY (${await readSchemaNames()})
      AND has_table_privilege(who.name, c.oid, r.right)
    GROUP BY 1, 2`;
}

test('the portal may read and write every table, but only append to audit and events', async () => {
  const rights = (await listRights()).filter((right) => right.role === 'app');
  const odd = rights.filter((right) => right.rights !== 'DELETE INSERT SELECT UPDATE');
  expect(rights.length).toBeGreaterThan(odd.length);
  expect(odd.map(({ target, rights: some }) => [target, some]).toSorted()).toEqual([
    ['jobnet.audit_entry', 'SELECT'],
    ['jobsoegningsdata.event', 'INSERT SELECT'],
  ]);
});

test('the reader may read, and nothing else, and no events at all', async () => {
  const rights = (await listRights()).filter((right) => right.role === 'reader');
  expect(new Set(rights.map((right) => right.rights))).toEqual(new Set(['SELECT']));
  expect(rights.filter((right) => right.target.startsWith('jobsoegningsdata.'))).toEqual([]);
});

test('everybody else on the server may do nothing', async () => {
  expect((await listRights()).filter((right) => right.role === 'public')).toEqual([]);
});

test('the reader can call none of our functions but the ones named for it, and everybody else none', async () => {
  const reader = decodeURIComponent(new URL(db.readerUrl).username);
  const callable = await db.owner.$queryRaw<{ who: string; name: string }[]>`
    SELECT who, n.nspname || '.' || p.proname AS name
    FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace, unnest(ARRAY[${reader}, 'public']) AS who
    WHERE n.nspname = ANY (${await readSchemaNames()}) AND has_function_privilege(who, p.oid, 'EXECUTE')`;
  const allowed = ['jobnet.audit_append', 'jobnet.record_look'];
  expect(callable.filter(({ who, name }) => who !== reader || !allowed.includes(name))).toEqual([]);
});

test('a write by the reader is refused by the database itself', async () => {
  await expect(db.reader.loginThrottle.deleteMany()).rejects.toThrow(DENIED);
  await expect(db.reader.$executeRaw`CREATE TABLE jobnet.mine (a int)`).rejects.toThrow(DENIED);
  await expect(db.reader.$executeRaw`CREATE TABLE public.mine (a int)`).rejects.toThrow(DENIED);
});

test('not even the portal can change or delete what the audit says', async () => {
  await expect(db.app.auditEntry.deleteMany()).rejects.toThrow(DENIED);
  await expect(db.app.$executeRaw`UPDATE jobnet.audit_entry SET action = ''`).rejects.toThrow(DENIED);
  await expect(db.app.$executeRaw`TRUNCATE jobnet.audit_entry`).rejects.toThrow(DENIED);
  await expect(db.app.jobsoegningsdataEvent.deleteMany()).rejects.toThrow(DENIED);
});

test('the portal may make the tables of its job queue', async () => {
  await db.app.$executeRaw`CREATE TABLE pgboss.try_out (a int)`;
  await expect(db.reader.$queryRaw`SELECT * FROM pgboss.try_out`).rejects.toThrow(DENIED);
});

test('rights given by hand are taken back at the next start', async () => {
  const reader = decodeURIComponent(new URL(db.readerUrl).username);
  await db.owner.$executeRawUnsafe(`GRANT ALL ON jobnet.login_throttle TO ${reader}`);
  await ensureRoles(db.ownerUrl, { appUrl: db.appUrl, readerUrl: db.readerUrl });
  await expect(db.reader.loginThrottle.deleteMany()).rejects.toThrow(DENIED);
});

/** Works as in a real database of one's own, and takes its roles away again. */
async function withRoles(work: (ownerUrl: string, settings: RoleSettings) => Promise<void>): Promise<void> {
  const ownerUrl = await emptyDatabase();
  await applyMigrations(ownerUrl);
  const settings = { appPassword: 'one', readerPassword: 'two' };
  try {
    await work(ownerUrl, settings);
  } finally {
    const { appUrl, readerUrl } = roleUrls(ownerUrl, settings);
    const names = [appUrl, readerUrl].map((url) => new URL(url).username).join(', ');
    await withClient(ownerUrl, 'DATABASE_URL', (client) =>
      client.query(`GRANT ${names} TO CURRENT_USER; DROP OWNED BY ${names}; DROP ROLE ${names}`),
    );
  }
}

test('roles are made, and a second start finds them as they should be', async () => {
  await withRoles(async (ownerUrl, settings) => {
    const first = await ensureRoles(ownerUrl, settings);
    expect(await ensureRoles(ownerUrl, settings)).toEqual(first);
    const app = openDatabase(first.appUrl);
    expect(await app.account.count()).toBe(0);
    await app.$disconnect();
  });
});

test('a new secret gives the roles new passwords', async () => {
  await withRoles(async (ownerUrl, settings) => {
    await ensureRoles(ownerUrl, settings);
    await ensureRoles(ownerUrl, { appPassword: 'three', readerPassword: 'four' });
    await expect(ensureRoles(ownerUrl, roleUrls(ownerUrl, settings))).rejects.toThrow('Correct DATABASE_');
  });
});

test('an owner without the right to make roles is told which settings help', async () => {
  const { url } = inject('testServer');
  const name = `jobnet_humble_${randomBytes(4).toString('hex')}`;
  await withClient(url, 'DATABASE_URL', async (client) => {
    await client.query(`CREATE ROLE ${name} LOGIN PASSWORD 'x'`);
    await client.query(`GRANT ${name} TO CURRENT_USER`);
    await client.query(`CREATE DATABASE ${name} OWNER ${name}`);
  });
  const humble = new URL(url);
  humble.username = name;
  humble.password = 'x';
  humble.pathname = `/${name}`;
  await applyMigrations(humble.href);
  const attempt = ensureRoles(humble.href, { appPassword: 'one', readerPassword: 'two' });
  await expect(attempt).rejects.toThrow(/CREATEROLE; or .* set DATABASE_APP_URL and DATABASE_READER_URL/);
  await withClient(url, 'DATABASE_URL', async (client) => {
    await client.query(`DROP DATABASE ${name} WITH (FORCE)`);
    await client.query(`DROP ROLE ${name}`);
  });
});

test('the owner itself is refused as the login of the portal or its readers', async () => {
  const { ownerUrl, appUrl } = db;
  await expect(ensureRoles(ownerUrl, { appUrl, readerUrl: ownerUrl })).rejects.toThrow(
    /of DATABASE_READER_URL is the owner or may do anything/,
  );
});

test('names too long for PostgreSQL stay different', () => {
  const address = (database: string) => `postgresql://a:b@localhost/${database}`;
  const passwords = { appPassword: 'one', readerPassword: 'two' };
  const long = 'x'.repeat(60);
  const users = [`${long}1`, `${long}2`].map((name) => new URL(roleUrls(address(name), passwords).appUrl).username);
  expect(new Set(users).size).toBe(2);
  expect(users.every((user) => user.length <= 63)).toBe(true);
});
