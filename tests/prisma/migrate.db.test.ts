import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { applyMigrations, diffSchema } from '@/prisma/migrate';
import { listPendingMigrations } from '@/prisma/migration-state';
import { readMigrations } from '@/prisma/migrations-folder';
import { emptyDatabase, type TestDatabase, testDatabase } from '@/tests/support/database';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});

/** Everything Prisma and we have written about migrations. */
async function history(): Promise<unknown> {
  return db.owner.$queryRaw`SELECT * FROM public._prisma_migrations ORDER BY started_at`;
}

async function migrationsFolder(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'jobnet-migrations-'));
  for (const [name, sql] of Object.entries(files)) {
    await mkdir(join(folder, name), { recursive: true });
    await writeFile(join(folder, name, 'migration.sql'), sql);
  }
  return folder;
}

test('the migrations lead exactly to prisma/schema', async () => {
  expect(await diffSchema(await emptyDatabase())).toBe('');
});

test('a second run of the migrations changes nothing', async () => {
  const before = await history();
  expect(await applyMigrations(db.ownerUrl)).toEqual([]);
  expect(await history()).toEqual(before);
});

test('two processes that migrate at the same moment do it once', async () => {
  const url = await emptyDatabase();
  const applied = await Promise.all([applyMigrations(url), applyMigrations(url)]);
  expect(applied.flat()).toEqual((await readMigrations()).map((migration) => migration.name));
});

test('the portal itself can see whether migrations are missing', async () => {
  expect(await listPendingMigrations(db.app)).toEqual([]);
  const folder = await migrationsFolder({ '20990101000000_later': 'SELECT 1' });
  expect(await listPendingMigrations(db.app, folder)).toEqual(['20990101000000_later']);
});

test('a function with semicolons in its body survives', async () => {
  const folder = await migrationsFolder({
    '1_function': 'CREATE FUNCTION public.two() RETURNS int LANGUAGE plpgsql AS $$ BEGIN PERFORM 1; RETURN 2; END; $$;',
  });
  expect(await applyMigrations(await emptyDatabase(), folder)).toEqual(['1_function']);
});

test('a migration that fails is told in one sentence, leaves nothing, and can be mended', async () => {
  const folder = await migrationsFolder({
    '1_good': 'CREATE TABLE a (b int)',
    '2_bad': 'CREATE TABLE c (d int); SELECT 1/0',
  });
  const url = await emptyDatabase();
  await expect(applyMigrations(url, folder)).rejects.toThrow(
    'The migration 2_bad failed: division by zero. Nothing of it was kept.',
  );
  await writeFile(join(folder, '2_bad', 'migration.sql'), 'CREATE TABLE c (d int)');
  expect(await applyMigrations(url, folder)).toEqual(['2_bad']);
});

test('a migration that was changed after it had been applied is refused', async () => {
  const folder = await migrationsFolder({ '1_first': 'CREATE TABLE a (b int)' });
  const url = await emptyDatabase();
  await applyMigrations(url, folder);
  await writeFile(join(folder, '1_first', 'migration.sql'), 'CREATE TABLE a (b text)');
  await expect(applyMigrations(url, folder)).rejects.toThrow('1_first was changed after this database had taken it in');
});

test('an address where no database answers gives a sentence that names the setting', async () => {
  await expect(applyMigrations('postgresql://a:b@127.0.0.1:1/c')).rejects.toThrow(
    'No PostgreSQL answers at 127.0.0.1:1. Start it, or correct DATABASE_URL.',
  );
});

test('every migration says what it does in SQL that a person can read', async () => {
  for (const { name } of await readMigrations()) {
    expect(name).toMatch(/^\d{14}_[a-z0-9_]+$/);
    expect((await readFile(join('prisma/migrations', name, 'migration.sql'), 'utf8')).trim()).not.toBe('');
  }
});
