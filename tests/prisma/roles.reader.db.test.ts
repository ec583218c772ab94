import { type Client, DatabaseError } from 'pg';
import { beforeAll, expect, test } from 'vitest';
import { withClient } from '@/prisma/connect';
import { type TestDatabase, testDatabase } from '@/tests/support/database';

const NOT_ALLOWED = '42501';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase({ seeded: true });
  // The job queue makes its tables itself, at the first start of a worker.
  await db.app.$executeRaw`CREATE TABLE pgboss.job_of_a_worker (id int)`;
});

interface Relation {
  name: string;
  column: string;
}

/** Every table of every schema but PostgreSQL's own, with its first column. */
function listTables(): Promise<Relation[]> {
  return db.owner.$queryRaw<Relation[]>`
    SELECT quote_ident(n.nspname) || '.' || quote_ident(c.relname) AS name,
      (SELECT quote_ident(attname) FROM pg_attribute WHERE attrelid = c.oid AND attnum = 1) AS column
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND n.nspname !~ '^(pg_|information_schema)' ORDER BY 1`;
}

/** What PostgreSQL says to these statements: an error code, or "done". Nothing that is done stays. */
async function codesOf(url: string, statements: readonly string[]): Promise<Map<string, string>> {
  const codes = new Map<string, string>();
  await withClient(url, 'DATABASE_READER_URL', async (client) => {
    for (const statement of statements) codes.set(statement, await codeOf(client, statement));
  });
  return codes;
}

async function codeOf(client: Client, statement: string): Promise<string> {
  await client.query('BEGIN');
  try {
    await client.query(statement);
    return 'done';
  } catch (error) {
    return error instanceof DatabaseError ? (error.code ?? '') : String(error);
  } finally {
    await client.query('ROLLBACK');
  }
}

const writesTo = ({ name, column }: Relation) => [
  `INSERT INTO ${name} DEFAULT VALUES`,
  `UPDATE ${name} SET ${column} = ${column} WHERE false`,
  `DELETE FROM ${name} WHERE false`,
  `TRUNCATE ${name}`,
  `SELECT 1 FROM ${name} FOR UPDATE`,
  `LOCK TABLE ${name} IN SHARE MODE`,
  `ALTER TABLE ${name} ADD COLUMN mine int`,
  `CREATE TRIGGER mine BEFORE INSERT ON ${name} EXECUTE FUNCTION suppress_redundant_updates_trigger()`,
];

test('a caseworker’s connection can write to no table of any schema', async () => {
  const tables = await listTables();
  expect(tables.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['jobnet.account', 'dfdg.borger', 'pgboss.job_of_a_worker', 'public._prisma_migrations']),
  );
  const codes = await codesOf(db.readerUrl, tables.flatMap(writesTo));
  expect([...codes].filter(([, code]) => code !== NOT_ALLOWED)).toEqual([]);
});

test('those very statements are carried out for the portal where it may write', async () => {
  const codes = await codesOf(db.appUrl, writesTo({ name: 'jobnet.login_throttle', column: 'key' }).slice(1, 3));
  expect([...codes.values()]).toEqual(['done', 'done']);
});

test('a caseworker’s connection can move no sequence and make nothing in any schema', async () => {
  const sequences = await db.owner.$queryRaw<{ name: string }[]>`
    SELECT schemaname || '.' || sequencename AS name FROM pg_sequences`;
  const schemas = await db.owner.$queryRaw<{ name: string }[]>`
    SELECT nspname::text AS name FROM pg_namespace WHERE nspname !~ '^(pg_|information_schema)'`;
  const codes = await codesOf(db.readerUrl, [
    ...sequences.flatMap(({ name }) => [`SELECT nextval('${name}')`, `SELECT setval('${name}', 1)`]),
    ...schemas.map(({ name }) => `CREATE TABLE ${name}.mine (a int)`),
    ...schemas.map(({ name }) => `CREATE FUNCTION ${name}.mine() RETURNS int LANGUAGE sql RETURN 1`),
    'CREATE SCHEMA mine',
  ]);
  expect(sequences.length).toBeGreaterThan(0);
  expect([...codes].filter(([, code]) => code !== NOT_ALLOWED)).toEqual([]);
});

test('a caseworker’s connection can become nobody who may write', async () => {
  const { rows } = await withClient(db.ownerUrl, 'DATABASE_URL', (client) =>
    client.query<{ name: string }>(
      "SELECT quote_ident(rolname) AS name FROM pg_roles WHERE rolname !~ '^jobnet_reader_'",
    ),
  );
  const codes = await codesOf(
    db.readerUrl,
    rows.map(({ name }) => `SET ROLE ${name}`),
  );
  expect([...codes].filter(([, code]) => code !== NOT_ALLOWED)).toEqual([]);
});
