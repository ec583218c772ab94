import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Client } from 'pg';
import { withClient } from './connect';
import { ATTEMPTS, type Attempt, editedOf, pendingOf } from './migration-state';
import { MIGRATIONS, type Migration, readMigrations } from './migrations-folder';
import { withSchemaEngine } from './schema-engine';
import { SetupError } from './setup-error';

const SCHEMA = resolve('prisma/schema');
const NO_FILTERS = { externalTables: [], externalEnums: [] };
/** Any number will do, as long as everybody who migrates locks the same one. */
const LOCK = 4_711_001;

/**
 * Brings the database up to the newest migration and gives the names of those it applied. Safe to run from several
 * processes at once: they wait for each other.
 */
export async function applyMigrations(ownerUrl: string, folder = MIGRATIONS): Promise<string[]> {
  const migrations = await readMigrations(folder);
  return withClient(ownerUrl, 'DATABASE_URL', async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
    const attempts = await readAttempts(client);
    refuseEdited(editedOf(migrations, attempts));
    if (pendingOf(migrations, attempts).length === 0) return [];
    const unfinished = attempts.filter((attempt) => !attempt.finished).map((attempt) => attempt.name);
    return applyPending(ownerUrl, asList(folder, migrations), unfinished);
  });
}

/**
 * The SQL that leads from the migrations to `prisma/schema`; empty when they agree. The migrations are tried out in
 * the database of `emptyUrl`, which must hold nothing and is left full.
 */
export async function diffSchema(emptyUrl: string, folder = MIGRATIONS): Promise<string> {
  const names = (await readdir(SCHEMA)).filter((name) => name.endsWith('.prisma'));
  const paths = names.toSorted().map((name) => join(SCHEMA, name));
  const files = await Promise.all(paths.map(async (path) => ({ path, content: await readFile(path, 'utf8') })));
  const migrations = asList(folder, await readMigrations(folder));
  const { exitCode, stdout } = await withSchemaEngine(emptyUrl, (engine) => {
    const from = { tag: 'migrations' as const, ...migrations };
    const to = { tag: 'schemaDatamodel' as const, files };
    return engine.diff({ from, to, script: true, exitCode: true, filters: NO_FILTERS }).catch(explain);
  });
  return exitCode === 0 ? '' : (stdout ?? '');
}

async function readAttempts(client: Client): Promise<Attempt[]> {
  const { rows } = await client.query("SELECT to_regclass('public._prisma_migrations') IS NOT NULL AS known");
  return rows[0]?.known ? (await client.query<Attempt>(ATTEMPTS)).rows : [];
}

async function applyPending(ownerUrl: string, migrationsList: ReturnType<typeof asList>, unfinished: string[]) {
  return withSchemaEngine(ownerUrl, async (engine) => {
    // A migration is one transaction: an attempt that failed left nothing behind, so it may simply be made again.
    for (const migrationName of unfinished) await engine.markMigrationRolledBack({ migrationName });
    const { appliedMigrationNames } = await engine
      .applyMigrations({ migrationsList, filters: NO_FILTERS })
      .catch(explain);
    return appliedMigrationNames;
  });
}

function refuseEdited(edited: Migration[]): void {
  if (edited.length === 0) return;
  throw new SetupError(
    `prisma/migrations/${edited[0]?.name} was changed after this database had taken it in. Undo the change and put ` +
      'what is new in a migration of its own (npm run db:diff NAME), or start over with an empty database (npm run reset).',
  );
}

function asList(folder: string, migrations: Migration[]) {
  return {
    baseDir: folder,
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value: sql } },
    })),
  };
}

/** The engine's errors are a stack of Rust; two lines of it say what happened. */
function explain(error: unknown): never {
  const text = error instanceof Error ? error.message : String(error);
  const name = /migration_name="([^"]+)"/.exec(text)?.[1] ?? /Migration `([^`]+)`/.exec(text)?.[1];
  const reason = /(?:ERROR|FATAL): (.+)/.exec(text)?.[1] ?? text.trim().split('\n')[0];
  if (!name) throw new SetupError(`The database schema cannot be worked out: ${reason}.`, { cause: error });
  throw new SetupError(
    `The migration ${name} failed: ${reason}. Nothing of it was kept. Mend prisma/migrations/${name}/migration.sql and start again.`,
    { cause: error },
  );
}
