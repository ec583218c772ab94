import { config } from '@/lib/core/config';
import { ConfigError } from '@/lib/core/errors';
import type { Actor } from '@/lib/core/session/viewer';
import { type Database, openDatabase } from '@/prisma/client';

type Connections = { writer?: Database; reader?: Database };

// One pool per process, also when the development server loads this module anew.
const key = Symbol.for('jobnet.database');
const holder = globalThis as { [key]?: Connections };
holder[key] ??= {};
const connections: Connections = holder[key];

function open(name: 'DATABASE_APP_URL' | 'DATABASE_READER_URL', applicationName: string, max?: number): Database {
  const url = config()[name];
  if (!url) throw new ConfigError([`${name} is missing. Start the portal with npm start, which derives it.`]);
  return openDatabase(url, { applicationName, max });
}

/** The portal's own connection, for work that is nobody's request in particular: login, sessions, jobs. */
export function systemDb(): Database {
  connections.writer ??= open('DATABASE_APP_URL', 'jobnet');
  return connections.writer;
}

function readerDb(): Database {
  connections.reader ??= open('DATABASE_READER_URL', 'jobnet-laeser', 5);
  return connections.reader;
}

/**
 * The connection for one actor's data. An employee gets a database role that cannot write (SAG-2), so that even a
 * mutation that forgot every check of its own changes nothing.
 */
export function dbFor(actor: Pick<Actor, 'kind'>): Database {
  return actor.kind === 'citizen' || actor.kind === 'enrolling' ? systemDb() : readerDb();
}

/** Closes both pools; for commands and for a process that stops. */
export async function closeDb(): Promise<void> {
  await Promise.all([connections.writer?.$disconnect(), connections.reader?.$disconnect()]);
  connections.writer = undefined;
  connections.reader = undefined;
}
