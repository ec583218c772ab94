import { type AuditVerdict, type NotedEntry, verifyAudit } from '@/lib/core/audit';
import { config } from '@/lib/core/config';
import { type Database, openDatabase } from '@/prisma/client';
import { SetupError } from '@/prisma/setup-error';
import { withOwnerDatabase } from './owner-database';
import { runCommand } from './run-command';

/**
 * `npm run audit:verify [-- SEQ:HASH]`: walks the audit log and tells whether it is unbroken, and as it was when an
 * earlier run gave SEQ:HASH for its last entry. Exit code 1 when it is not.
 */
runCommand(async () => {
  const noted = notedEntry(process.argv[2]);
  const verdict = await withDatabase((db) => verifyAudit(db, noted ? { noted } : {}));
  console.log(inWords(verdict));
  if (verdict.broken) process.exitCode = 1;
});

function notedEntry(argument: string | undefined): NotedEntry | undefined {
  if (argument === undefined) return undefined;
  const [, seq, hash] = /^(\d{1,18}):([0-9a-f]{64})$/.exec(argument) ?? [];
  if (!seq || !hash)
    throw new SetupError('Give the noted entry as an earlier run printed it: npm run audit:verify -- SEQ:HASH');
  return { seq: BigInt(seq), hash };
}

/** With the least that will do: only where nothing is configured does the embedded database have to be found. */
async function withDatabase<T>(work: (db: Database) => Promise<T>): Promise<T> {
  const { DATABASE_READER_URL, DATABASE_URL } = config();
  const url = DATABASE_READER_URL ?? DATABASE_URL;
  if (!url) return withOwnerDatabase(work);
  const db = openDatabase(url, { max: 1, applicationName: 'jobnet-audit-verify' });
  return work(db).finally(() => db.$disconnect());
}

function inWords({ entries, last, broken }: AuditVerdict): string {
  const counted = entries === 1 ? '1 entry' : `${entries} entries`;
  if (!broken) return `${counted}, unbroken.${last ? ` Note the last one: ${last.seq}:${last.hash}` : ''}`;
  const why = {
    changed: 'has been changed',
    'missing before': 'does not follow the one before it: something has been taken out, put in or moved',
    'not as noted': 'is not as it was noted: the end of the log has been cut off or written anew',
  }[broken.why];
  return `Entry ${broken.seq} ${why}. ${counted} before it ${entries === 1 ? 'is' : 'are'} unbroken.`;
}
