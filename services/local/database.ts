import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { escapeIdentifier } from 'pg';
import { withClient } from '@/prisma/connect';
import { OWNER, openCluster } from './cluster';
import { prepareDataDir } from './data-dir';
import { startServer } from './server';
import { findServerHome, movedFolder } from './server-home';
import { serverUser } from './server-user';

const DATABASE = 'jobnet';

export interface LocalDatabase {
  /** Address of the database, as its owner. */
  url: string;
  /** Settles when the server is gone; with the reason when nobody asked it to stop. */
  ended: Promise<Error | undefined>;
  /** Ends the server cleanly. */
  stop(): Promise<void>;
}

export interface LocalDatabaseOptions {
  dataDir: string;
  port: number;
  /** PostgreSQL server settings beyond ours, for tests. */
  settings?: Record<string, string>;
  /** Folder of another PostgreSQL's programs than the embedded one's. */
  programs?: string | undefined;
}

/**
 * Starts the embedded PostgreSQL of a data folder on 127.0.0.1 and makes the database the first time. Whoever calls
 * must hold the folder (`holdDataDir`): a server found running in it is taken for a leftover, and stopped.
 */
export async function startDatabase(options: LocalDatabaseOptions): Promise<LocalDatabase> {
  const dataDir = await prepareDataDir(options.dataDir);
  const user = serverUser();
  const home = findServerHome(dataDir, user, options.programs);
  const { folder, password } = openCluster(dataDir, home, user);
  const server = await startServer({
    programs: home.programs,
    folder,
    user,
    port: options.port,
    logFile: join(dataDir, 'database.log'),
    settings: options.settings ?? {},
  });
  try {
    await createDatabase(addressOf('postgres', options.port, password));
    return { url: addressOf(DATABASE, options.port, password), ended: server.ended, stop: server.stop };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** The address of a data folder's database while whoever holds the folder has it running on `port`. */
export async function findRunningDatabase(dataDir: string, port: number): Promise<string> {
  const password = await readFile(join(dataDir, 'database-password'), 'utf8');
  const url = addressOf(DATABASE, port, password.trim());
  await withClient(url, 'PORT', async () => undefined);
  return url;
}

function addressOf(database: string, port: number, password: string): string {
  return `postgresql://${OWNER}:${password}@127.0.0.1:${port}/${database}`;
}

async function createDatabase(url: string): Promise<void> {
  await withClient(url, 'DATA_DIR', async (client) => {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${escapeIdentifier(DATABASE)}`);
  });
}

/** Removes everything the embedded database has written for a data folder. Nothing may be running in it. */
export async function removeDatabase(dataDir: string): Promise<void> {
  const inside = ['database', 'database.new', 'database.password', 'database-password', 'database.log'];
  const paths = [...inside.map((name) => join(dataDir, name)), movedFolder(dataDir)];
  await Promise.all(paths.map((path) => rm(path, { recursive: true, force: true })));
}
