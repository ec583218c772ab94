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

/** Opens lazily: the first query connects, and fails within five seconds when the server is away. */
export function openDatabase(url: string, options: DatabaseOptions = {}): Database {
  const adapter = new PrismaPg({
    connectionString: url,
    max: options.max ?? 10,
    application_name: options.applicationName ?? 'jobnet',
    connectionTimeoutMillis: 5000,
  });
  // A burst of transactions waits for a free connection as long as it would wait for a new one.
  return new PrismaClient({ adapter, transactionOptions: { maxWait: 5000 } });
}
