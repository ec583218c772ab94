import type { Database } from '@/prisma/client';

type Left = {
  /** Tables left out, as `schema.table`. */
  tables: readonly string[];
  /** One session's row that is left out. */
  session: string;
};

/** A digest of the rows of every table, by which two moments can be compared. */
export async function rowsOutside(owner: Database, left: Left): Promise<Record<string, string>> {
  const tables = await owner.$queryRaw<{ name: string }[]>`
    SELECT schemaname || '.' || tablename AS name FROM pg_tables
    WHERE schemaname NOT IN ('pg_catalog', 'information_schema', 'public', 'pgboss') ORDER BY name`;
  const digests: Record<string, string> = {};
  for (const { name } of tables.filter((table) => !left.tables.includes(table.name))) {
    const only = name === 'jobnet.session' ? 'WHERE id_hash <> $1' : 'WHERE $1 = $1';
    const sql = `SELECT count(*) || ' ' || coalesce(md5(string_agg(t::text, E'\\n' ORDER BY t::text)), '') AS digest
      FROM ${name} t ${only}`;
    const [row] = await owner.$queryRawUnsafe<{ digest: string }[]>(sql, left.session);
    digests[name] = row?.digest ?? '';
  }
  return digests;
}
