import { afterEach, expect, test } from 'vitest';
import { outside } from '@/lib/core/outside';
import { lifecycle } from '@/lib/core/server/lifecycle';
import { requireSearchIndex, searchIndexSize, startSearchIndex, stopSearchIndex } from '@/lib/core/server/search-index';
import { indexNames } from '@/services/ankiro';
import { testDatabase } from '@/tests/support/database';
import { setPortalSettings } from '@/tests/support/settings';

const database = await testDatabase({ seeded: true });
setPortalSettings(database);

afterEach(() => {
  lifecycle.draining = false;
  lifecycle.beforeEnd.length = 0;
});

// One process has one index, so these are its life from the beginning to the end.
test('before the index is made nothing can be searched, and the process is not ready', async () => {
  expect(searchIndexSize()).toBeNull();
  await expect(requireSearchIndex()).rejects.toThrow('not ready');
});

test('a process that has been asked to stop makes none', async () => {
  lifecycle.draining = true;
  await startSearchIndex();
  expect(searchIndexSize()).toBeNull();
});

test('a register that does not answer is asked again until it does', async () => {
  const { owner } = database;
  await owner.$executeRaw`ALTER SCHEMA address RENAME TO address_away`;
  const started = startSearchIndex();
  await new Promise((done) => setTimeout(done, 1_000));
  expect(searchIndexSize()).toBeNull();
  await owner.$executeRaw`ALTER SCHEMA address_away RENAME TO address`;
  await started;
  const found = await outside().ankiro.search({ indexes: [...indexNames], perPage: 1 }, { kind: 'portal' });
  expect(found).toMatchObject({ ok: true, value: { total: searchIndexSize() } });
  await expect(requireSearchIndex()).resolves.toBeUndefined();
});

test('a process that has its index keeps it when it is started again, and saves it when it ends', async () => {
  const size = searchIndexSize();
  await startSearchIndex();
  expect(searchIndexSize()).toBe(size);
  expect(lifecycle.beforeEnd).toEqual([stopSearchIndex]);
  await expect(stopSearchIndex()).resolves.toBeUndefined();
});
