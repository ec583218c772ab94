import type { Database } from '@/prisma/client';
import { readSchemaNames } from '@/prisma/rights';

/** Table → a fingerprint of what is in it. */
export type Snapshot = Record<string, string>;

/** What is left out of a fingerprint because it moves when nothing is changed: when a session was last used, and where. */
const restless: Record<string, string> = {
  'jobnet.session': "to_jsonb(t) - 'last_seen_at' - 'last_page'",
};

/**
 * A fingerprint of every table: which versions of which rows there are. PostgreSQL writes a new version for every
 * change, also for one that leaves the row as it was, so nothing that is written escapes it.
 */
export async function takeSnapshot(owner: Database, without: readonly string[] = []): Promise<Snapshot> {
  const tables = await owner.$queryRaw<{ name: string }[]>`
    SELECT n.nspname || '.' || c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind = 'r' AND n.nspname = ANY (${[...(await readSchemaNames()), 'pgboss']})`;
  const selects = tables
    .filter(({ name }) => !without.includes(name))
    .map(({ name }) => {
      const version = restless[name] ?? 'ctid || t.xmin::text';
      return `SELECT '${name}' AS name, count(*) || ':' || coalesce(md5(string_agg((${version})::text, ',' ORDER BY ctid)), '')
        AS print FROM ${name} t`;
    });
  const rows = await owner.$queryRawUnsafe<{ name: string; print: string }[]>(selects.join(' UNION ALL '));
  return Object.fromEntries(rows.map(({ name, print }) => [name, print]));
}

/** The tables in which something was written between two snapshots. */
export function changedTables(before: Snapshot, after: Snapshot): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => before[name] !== after[name]).toSorted();
}
