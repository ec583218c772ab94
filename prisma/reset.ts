import { escapeIdentifier } from 'pg';
import { withClient } from './connect';
import { QUEUE_SCHEMA, readSchemaNames } from './rights';
import { SetupError } from './setup-error';

/**
 * Takes everything that is ours out of a database, which need not be ours alone. Refuses while a portal is connected.
 * The next start migrates and seeds it anew.
 */
export async function dropEverything(ownerUrl: string): Promise<void> {
  await withClient(ownerUrl, 'DATABASE_URL', async (client) => {
    const { rows } = await client.query(
      `SELECT count(*)::int AS connected FROM pg_stat_activity
       WHERE datname = current_database() AND pid <> pg_backend_pid() AND application_name LIKE 'jobnet%'`,
    );
    if (rows[0].connected > 0) {
      throw new SetupError('A portal is connected to the database of DATABASE_URL. Stop it first.');
    }
    const schemas = [...(await readSchemaNames()), QUEUE_SCHEMA].map(escapeIdentifier).join(', ');
    await client.query(
      `BEGIN; DROP SCHEMA IF EXISTS ${schemas} CASCADE; DROP TABLE IF EXISTS public._prisma_migrations; COMMIT`,
    );
  });
}
