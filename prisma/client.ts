import { PrismaPg } from '@prisma/adapter-pg';
import { Prisma, PrismaClient } from './generated/client';

export { Prisma };

/** A pool of connections to one PostgreSQL database, as one login role. Close it with `$disconnect()`. */
export type Database = PrismaClient;

/** What queries inside `db.$transaction(async (tx) => …)` are made on. */
export type Transaction = Prisma.TransactionClient;

export interface DatabaseOptions {
  /** Most connections open at once (default 10). */
  max?: number;
  /** The name the database server shows for these connections. */
  applicationName?: string;
}

// How long one may wait for a free connection, and a transaction may last: a form that waits is better than one that fails.
const patienceMs = 10_000;

/** Opens lazily: the first query connects, and fails within ten seconds when the server is away. */
export function openDatabase(url: string, options: DatabaseOptions = {}): Database {
  const adapter = new PrismaPg({
    connectionString: url,
    max: options.max ?? 10,
    application_name: options.applicationName ?? 'jobnet',
    connectionTimeoutMillis: patienceMs,
  });
  return new PrismaClient({ adapter, transactionOptions: { maxWait: patienceMs, timeout: patienceMs } });
}
