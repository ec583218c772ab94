import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LocalDatabase, removeDatabase, startDatabase } from './database';
import { findFreePort } from './ports';

/**
 * A PostgreSQL with nothing in it, which forgets everything when it is stopped: the embedded one, or that of the
 * folder `programs`.
 */
export async function startScratchDatabase(programs?: string): Promise<LocalDatabase> {
  const dataDir = await mkdtemp(join(tmpdir(), 'jobnet-scratch-'));
  // Temporary folders are closed to others, and the server may run as another user.
  await chmod(dataDir, 0o755);
  const hasty = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off', max_connections: '200' };
  const remove = async () => {
    await removeDatabase(dataDir);
    await rm(dataDir, { recursive: true, force: true });
  };
  try {
    const database = await startDatabase({ dataDir, port: await findFreePort(), settings: hasty, programs });
    return { ...database, stop: () => database.stop().finally(remove) };
  } catch (error) {
    await remove();
    throw error;
  }
}
