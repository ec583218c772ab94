import { findDebianPostgres, startDebianDatabase } from '@/services/local';
import { leftOut, type Outcome } from './outcome';
import { runVitest } from './unit-tests';

/** Runs the database tests once more on a server that is not the embedded one, as `DATABASE_URL` would point to. */
export async function runOnDebianPostgres(words: string[]): Promise<Outcome> {
  const programs = findDebianPostgres();
  if (!programs) return leftOut('PostgreSQL 15 is not installed');
  const database = await startDebianDatabase(programs);
  // The tests of services/local are about the embedded server and would start theirs again.
  const options = { words, env: { TEST_DATABASE_URL: database.url }, without: 'tests/services/local/**' };
  return await runVitest('postgres-15', 'database', options).finally(database.stop);
}
