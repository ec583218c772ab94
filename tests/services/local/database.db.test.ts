import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withClient } from '@/prisma/connect';
import { findFreePort, findRunningDatabase, type LocalDatabase, removeDatabase, startDatabase } from '@/services/local';

let dataDir: string;
let running: LocalDatabase | undefined;

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'jobnet-local-'));
});

afterEach(async () => {
  await running?.stop();
  running = undefined;
  await removeDatabase(dataDir);
  await rm(dataDir, { recursive: true, force: true });
});

/** Starts it with the folder open to everybody, or to nobody else (as a folder of root's may be). */
async function start({ mode = 0o755 } = {}): Promise<LocalDatabase> {
  await chmod(dataDir, mode);
  running = await startDatabase({ dataDir, port: await findFreePort() });
  return running;
}

function query(database: LocalDatabase, sql: string) {
  return withClient(database.url, 'DATABASE_URL', async (client) => (await client.query(sql)).rows);
}

async function killServer(database: LocalDatabase): Promise<void> {
  const [row] = await query(database, "SELECT current_setting('data_directory') AS folder");
  const pidFile = await readFile(join(row.folder, 'postmaster.pid'), 'utf8');
  process.kill(Number.parseInt(pidFile, 10), 'SIGKILL');
}

test('what was written is there again after a stop and a start', async () => {
  const first = await start();
  await query(first, 'CREATE TABLE a AS SELECT 1 AS b');
  await first.stop();
  expect(await query(await start(), 'SELECT b FROM a')).toEqual([{ b: 1 }]);
});

test('what was written survives kill -9 of the server, and the crash is told', async () => {
  const first = await start();
  await query(first, 'CREATE TABLE a AS SELECT 1 AS b');
  await killServer(first);
  expect((await first.ended)?.message).toContain('The embedded database stopped');
  expect(await query(await start(), 'SELECT b FROM a')).toEqual([{ b: 1 }]);
});

test('a command finds the database that a portal has running, and is told when none is', async () => {
  const database = await start();
  const port = Number(new URL(database.url).port);
  expect(await findRunningDatabase(dataDir, port)).toBe(database.url);
  await database.stop();
  await expect(findRunningDatabase(dataDir, port)).rejects.toThrow('No PostgreSQL answers');
});

test('a server left behind by a killed launcher is replaced', async () => {
  const leftover = await start();
  await query(leftover, 'CREATE TABLE a AS SELECT 1 AS b');
  const next = await start();
  expect(await query(next, 'SELECT b FROM a')).toEqual([{ b: 1 }]);
  await expect(query(leftover, 'SELECT 1')).rejects.toThrow('No PostgreSQL answers');
});

test('a stop lets the server end cleanly', async () => {
  const first = await start();
  await first.stop();
  expect(await first.ended).toBeUndefined();
  expect(await readFile(join(dataDir, 'database.log'), 'utf8')).toContain('database system is shut down');
});

test('æ, ø and å stand last, in that order', async () => {
  const rows = await query(await start(), "SELECT w FROM unnest(ARRAY['å', 'z', 'ø', 'a', 'æ']) AS w ORDER BY w");
  expect(rows.map((row) => row.w).join('')).toBe('azæøå');
});

test('only this machine can reach it, and only with the password', async () => {
  const database = await start();
  const rows = await query(
    database,
    "SELECT name, setting FROM pg_settings WHERE name IN ('listen_addresses', 'data_checksums') ORDER BY 1",
  );
  expect(rows.map((row) => row.setting)).toEqual(['on', '127.0.0.1']);
  const url = new URL(database.url);
  url.password = 'wrong';
  await expect(query({ ...database, url: url.href }, 'SELECT 1')).rejects.toThrow('refuses the password');
  expect((await stat(join(dataDir, 'database-password'))).mode & 0o777).toBe(0o600);
});

test('it runs although the data folder is closed to everybody else', async () => {
  expect(await query(await start({ mode: 0o700 }), 'SELECT 1 AS a')).toEqual([{ a: 1 }]);
});

test('data whose password is lost is not thrown away', async () => {
  await (await start()).stop();
  await rm(join(dataDir, 'database-password'));
  await expect(start()).rejects.toThrow(/database-password is missing.*npm run reset/);
});

test('a reset leaves nothing of the database', async () => {
  await (await start({ mode: 0o700 })).stop();
  await removeDatabase(dataDir);
  expect(await query(await start(), "SELECT to_regclass('a') AS a")).toEqual([{ a: null }]);
});

test('a pid file that names a stranger does not keep the server down', async () => {
  await (await start()).stop();
  await writeFile(join(dataDir, 'database', 'postmaster.pid'), `${process.pid}\n`);
  expect(await query(await start(), 'SELECT 1 AS a')).toEqual([{ a: 1 }]);
});
