import { DatabaseError } from 'pg';
import { explainTrouble } from '../run-command';

/** What to tell whoever started the portal. A full disk hides behind many errors, so it is looked for first. */
export function explainStart(error: unknown): string {
  if (!isDiskFull(error)) return explainTrouble(error);
  if (process.env.DATABASE_URL)
    return 'The disk is full, here or on the database server of DATABASE_URL. Make room on it.';
  const folder = process.env.DATA_DIR ?? process.cwd();
  return `The disk that holds ${folder} is full. Make room on it, or set DATA_DIR to a folder on another disk.`;
}

function isDiskFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? error.code : '';
  if (code === 'ENOSPC' || (error instanceof DatabaseError && code === '53100')) return true;
  return /ENOSPC|No space left on device/.test(error.message) || isDiskFull(error.cause);
}
