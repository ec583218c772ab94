import { expect, test } from 'vitest';
import { deleteOldJobwishHistory } from '@/lib/jeg-soeger-job-som/jobs';
import { newAccount } from '@/tests/support/accounts';
import { testDatabase } from '@/tests/support/database';
import { setPortalSettings } from '@/tests/support/settings';

const database = await testDatabase();
setPortalSettings(database);
const { owner } = database;

test('additions and removals are kept for three years, by Danish days', async () => {
  const { accountId } = await newAccount(owner);
  const wish = { accountId, change: 'tilfoejet', conceptUriDa: 'urn:kok', titel: 'Kok', hasEducation: false } as const;
  // Midnight of 23 November 2023 in Denmark is 23.00 the day before in UTC.
  const moments = ['2023-11-22T22:59:59Z', '2023-11-22T23:00:00Z', '2026-11-23T10:00:00Z'];
  await owner.jobwishHistory.createMany({ data: moments.map((at) => ({ ...wish, at: new Date(at) })) });
  expect(await deleteOldJobwishHistory(new Date('2026-11-23T01:25:00Z'))).toBe(1);
  expect(await deleteOldJobwishHistory(new Date('2026-11-23T01:25:00Z'))).toBe(0);
  const left = await owner.jobwishHistory.findMany({ orderBy: { at: 'asc' } });
  expect(left.map(({ at }) => at.toISOString())).toEqual(['2023-11-22T23:00:00.000Z', '2026-11-23T10:00:00.000Z']);
});
