import { SetupError } from '@/prisma/setup-error';
import { importPostings, reportLines } from '@/services/job-ads/stub/postings/import';
import { readLookup } from './ads-tables';
import { withOwnerDatabase } from './owner-database';
import { runCommand } from './run-command';
import { readTextFile } from './text-file';

/** `npm run ads:import FILE`: takes ads from JSON lines or CSV into the stand-in's tables. */
runCommand(async () => {
  const args = process.argv.slice(2);
  const unknown = args.find((arg) => arg.startsWith('--') && arg !== '--dry-run');
  const [path, ...more] = args.filter((arg) => !arg.startsWith('--'));
  if (unknown || path === undefined || more.length > 0) {
    throw new SetupError(
      `${unknown ? `There is no ${unknown}.` : 'Name one file of JSON lines or CSV.'} ` +
        'npm run ads:import -- [--dry-run] FILE (services/job-ads/README.md describes the file)',
    );
  }
  const text = await readTextFile(path);
  const isDryRun = args.includes('--dry-run');
  const report = await withOwnerDatabase(async (db) => importPostings(db, text, await readLookup(db), { isDryRun }));
  console.log(reportLines(report, isDryRun).join('\n'));
  if (report.refused.length > 0) process.exitCode = 1;
});
