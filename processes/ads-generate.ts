import { today } from '@/lib/core/clock';
import { SetupError } from '@/prisma/setup-error';
import { generatedBatches, generatorSender } from '@/services/job-ads/stub/seed';
import { closeAdsOf, newestChange, saveAds } from '@/services/job-ads/stub/tables';
import { readGeneratorTables } from './ads-tables';
import { withOwnerDatabase } from './owner-database';
import { runCommand } from './run-command';

/** `npm run ads:generate NUMBER`: made-up ads of today in the place of those that were made up before. */
runCommand(async () => {
  const [given = '', ...more] = process.argv.slice(2);
  if (!/^\d{1,7}$/.test(given) || more.length > 0) {
    throw new SetupError('Say how many ads to make up, at most 9.999.999: npm run ads:generate 40000');
  }
  const tables = await readGeneratorTables();
  await withOwnerDatabase(async (db) => {
    const before = await newestChange(db);
    for (const batch of generatedBatches(tables, today(), Number(given))) {
      await db.$transaction((tx) => saveAds(tx, batch), { timeout: 60_000 });
    }
    const closed = await db.$transaction((tx) => closeAdsOf(tx, generatorSender, before), { timeout: 600_000 });
    console.log(`Made up ${given} ads, and closed ${closed} that were made up before.`);
  });
});
