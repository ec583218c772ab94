import { basename } from 'node:path';
import { now, today } from '@/lib/core/clock';
import type { Database } from '@/prisma/client';
import { SetupError } from '@/prisma/setup-error';
import { type ImportReport, importRelease } from '@/services/taxonomy/stub/release/import';
import type { ReleaseFile } from '@/services/taxonomy/stub/release/read';
import { reportLines } from '@/services/taxonomy/stub/release/report';
import { titlesIn } from '@/services/taxonomy/stub/tables';
import { withOwnerDatabase } from './owner-database';
import { runCommand } from './run-command';
import { readTextFile } from './text-file';

const flags = ['--dry-run', '--many-leave'];

/** `npm run taxonomy:import FILE…`: takes a newer release of stillingsbetegnelser into the stand-in's tables. */
runCommand(async () => {
  const args = process.argv.slice(2);
  const unknown = args.find((arg) => arg.startsWith('--') && !flags.includes(arg));
  const paths = args.filter((arg) => !arg.startsWith('--'));
  if (unknown || paths.length === 0) {
    throw new SetupError(
      `${unknown ? `There is no ${unknown}.` : 'Name one or more CSV files.'} ` +
        'npm run taxonomy:import -- [--dry-run] [--many-leave] FILE… (services/taxonomy/README.md describes the files)',
    );
  }
  const files = await Promise.all(paths.map(readReleaseFile));
  const report = await withOwnerDatabase((db) => importInto(db, files, args));
  if (report.outcome === 'too-many-leave' || report.refused.length > 0) process.exitCode = 1;
});

async function importInto(db: Database, files: ReleaseFile[], args: string[]): Promise<ImportReport> {
  const isDryRun = args.includes('--dry-run');
  const settings = { idag: today(), now: now(), isDryRun, mayManyLeave: args.includes('--many-leave') };
  const report = await db.$transaction((tx) => importRelease(tx, files, settings), { timeout: 120_000 });
  const titles = await titlesIn(db);
  for (const { conceptUriDa, titel } of report.plan.nye) titles.set(conceptUriDa, titel);
  console.log(reportLines(report, (conceptUriDa) => titles.get(conceptUriDa) ?? conceptUriDa).join('\n'));
  return report;
}

async function readReleaseFile(path: string): Promise<ReleaseFile> {
  return { name: basename(path), text: await readTextFile(path) };
}
