import type { Database } from './client';
import { MIGRATIONS, type Migration, readMigrations } from './migrations-folder';

/** What Prisma's own table says about one attempt to apply one migration. */
export interface Attempt {
  name: string;
  checksum: string;
  finished: boolean;
}

/** One row per attempt that was not rolled back. */
export const ATTEMPTS = `
  SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished
  FROM public._prisma_migrations WHERE rolled_back_at IS NULL ORDER BY started_at`;

/** The migrations that were never finished. */
export function pendingOf(migrations: Migration[], attempts: Attempt[]): Migration[] {
  const done = new Set(attempts.filter((attempt) => attempt.finished).map((attempt) => attempt.name));
  return migrations.filter((migration) => !done.has(migration.name));
}

/** The applied migrations whose file has been changed since. */
export function editedOf(migrations: Migration[], attempts: Attempt[]): Migration[] {
  const applied = new Map(attempts.filter((attempt) => attempt.finished).map(({ name, checksum }) => [name, checksum]));
  return migrations.filter(({ name, checksum }) => applied.has(name) && applied.get(name) !== checksum);
}

/** Names of the migrations this database still lacks. Needs no right but to read; throws when the database is away. */
export async function listPendingMigrations(db: Database, folder = MIGRATIONS): Promise<string[]> {
  const [migrations, attempts] = await Promise.all([readMigrations(folder), db.$queryRawUnsafe<Attempt[]>(ATTEMPTS)]);
  return pendingOf(migrations, attempts).map((migration) => migration.name);
}
