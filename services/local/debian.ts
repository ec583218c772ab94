import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { withClient } from '@/prisma/connect';
import type { LocalDatabase } from './database';
import { startScratchDatabase } from './scratch';

const PROGRAMS = '/usr/lib/postgresql/15/bin';

/** Folder of the PostgreSQL 15 that Debian installs: the oldest version the portal supports. */
export function findDebianPostgres(): string | undefined {
  return existsSync(join(PROGRAMS, 'postgres')) ? PROGRAMS : undefined;
}

/**
 * A private server of Debian's PostgreSQL 15 with an empty database, reached as one would reach a database of one's
 * own at a host: as an owner who may make roles and databases, but is no superuser. Gone when it is stopped.
 */
export async function startDebianDatabase(programs = PROGRAMS): Promise<LocalDatabase> {
  const scratch = await startScratchDatabase(programs);
  try {
    const password = randomBytes(18).toString('base64url');
    await withClient(scratch.url, 'DATABASE_URL', async (client) => {
      await client.query(`CREATE ROLE tenant LOGIN CREATEROLE CREATEDB PASSWORD '${password}'`);
      // To drop a database that the portal's own logins are still connected to.
      await client.query('GRANT pg_signal_backend TO tenant');
      await client.query('CREATE DATABASE tenant OWNER tenant');
    });
    const url = new URL(scratch.url);
    url.username = 'tenant';
    url.password = password;
    url.pathname = '/tenant';
    return { ...scratch, url: url.href };
  } catch (error) {
    await scratch.stop();
    throw error;
  }
}
