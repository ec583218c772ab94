import { expect, test } from 'vitest';
import { measureStanding } from '@/lib/core/server/gauges';
import { searchIndexSize, startSearchIndex } from '@/lib/core/server/search-index';
import { metricsRegistry } from '@/services/http/metrics';
import { testDatabase } from '@/tests/support/database';
import { setPortalSettings } from '@/tests/support/settings';

const database = await testDatabase({ seeded: true });
setPortalSettings(database);

const told = async () => Number(/^search_documents (\d+)$/m.exec(await metricsRegistry().metrics())?.[1]);

test('operators are told how many ads can be found, now and not when the process began', async () => {
  await measureStanding();
  expect(await told()).toBe(0);
  await startSearchIndex();
  await measureStanding();
  expect(await told()).toBe(searchIndexSize());
  expect(await told()).toBeGreaterThan(0);
});

test('and what waits in the outbox', async () => {
  await measureStanding();
  expect(await metricsRegistry().metrics()).toContain('outbox_');
});

test('the others are told too while the outbox cannot be read', async () => {
  await database.owner.$executeRaw`ALTER TABLE jobnet.outbox RENAME TO outbox_away`;
  await expect(measureStanding()).resolves.toBeUndefined();
  expect(await told()).toBe(searchIndexSize());
  await database.owner.$executeRaw`ALTER TABLE jobnet.outbox_away RENAME TO outbox`;
});
