import { expect, test } from 'vitest';
import { readGeneratorTables } from '@/processes/ads-tables';
import { jobAdsSeed } from '@/services/job-ads/stub/seed';
import { findAd, listWhere } from '@/services/job-ads/stub/tables';
import { seededOn, testDatabase } from '@/tests/support/database';

const { owner } = await testDatabase();

test('seeding fills an empty database with so many ads, and each can be read again', async () => {
  const seed = jobAdsSeed({ count: 300, readTables: readGeneratorTables });
  expect(await seed.isEmpty(owner)).toBe(true);
  await owner.$transaction((tx) => seed.fill(tx, seededOn), { timeout: 60_000 });
  expect(await seed.isEmpty(owner)).toBe(false);
  const all = await listWhere(owner, {}, 1_000);
  expect(all).toHaveLength(300);
  expect(await findAd(owner, all[0]?.id ?? '')).toEqual(all[0]);
});
