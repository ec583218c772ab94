import { existsSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFreePort } from '@/services/local';
import { openCluster } from '@/services/local/cluster';
import { startServer } from '@/services/local/server';
import { serverUser } from '@/services/local/server-user';
import { leftOut, type Outcome } from './outcome';
import { runVitest } from './unit-tests';

/** The oldest PostgreSQL the portal promises to run on, as Debian packs it. */
const programs = '/usr/lib/postgresql/15/bin';

/** Runs the database tests once more on a server that is not the embedded one, as `DATABASE_URL` would point to. */
export async function runOnDebianPostgres(words: string[]): Promise<Outcome> {
  if (!existsSync(join(programs, 'postgres'))) return leftOut(`no PostgreSQL 15 in ${programs}`);
  const folder = await mkdtemp(join(tmpdir(), 'jobnet-pg15-'));
  await chmod(folder, 0o755);
  try {
    const user = serverUser();
    const cluster = openCluster(folder, { folder, programs, moved: false }, user);
    const port = await findFreePort();
    const logFile = join(folder, 'database.log');
    const settings = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off', max_connections: '200' };
    const server = await startServer({ programs, folder: cluster.folder, user, port, logFile, settings });
    const url = `postgresql://jobnet:${cluster.password}@127.0.0.1:${port}/postgres`;
    // The tests of services/local are about the embedded server and would start theirs again.
    const options = { words, env: { TEST_DATABASE_URL: url }, without: 'tests/services/local/**' };
    return await runVitest('postgres-15', 'database', options).finally(server.stop);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
