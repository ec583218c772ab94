import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { escapeIdentifier as name } from 'pg';

/** Tables in which even the portal may not do everything. Entries are appended; nobody changes what has been written. */
const APPEND_ONLY: Record<string, string> = {
  // Written by jobnet.audit_append, which chains the hashes.
  'jobnet.audit_entry': 'SELECT',
  'jobsoegningsdata.event': 'SELECT, INSERT',
};

/** What a connection that cannot write may call nevertheless: each writes one row about the looking itself. */
const READER_FUNCTIONS = new Set(['jobnet.audit_append', 'jobnet.record_look']);

/** Events about citizens' job searching are none of a caseworker's business (DAT-1). */
const CLOSED_TO_READER = new Set(['jobsoegningsdata']);

/** Where the job queue keeps its own tables, which it makes itself. */
export const QUEUE_SCHEMA = 'pgboss';

/** The objects of one database that rights are given on, all as `schema.name`. */
export interface Inventory {
  schemas: string[];
  tables: string[];
  /** With argument types: `jobnet.record_look(uuid)`. */
  functions: string[];
}

/** The PostgreSQL schemas that are ours, as `prisma/schema/base.prisma` lists them. */
export async function readSchemaNames(): Promise<string[]> {
  const base = await readFile(resolve('prisma/schema/base.prisma'), 'utf8');
  const list = /schemas\s*=\s*\[([^\]]*)\]/.exec(base)?.[1] ?? '';
  return [...list.matchAll(/"([^"]+)"/g)].map((match) => match[1] ?? '');
}

/** Statements that leave the two roles with exactly the rights they need, whatever they had before. */
export function grantStatements(app: string, reader: string, { schemas, tables, functions }: Inventory): string[] {
  const both = `${name(app)}, ${name(reader)}`;
  const statements: string[] = [];
  for (const schema of schemas.map(name)) {
    statements.push(
      `REVOKE ALL ON ALL TABLES IN SCHEMA ${schema} FROM PUBLIC, ${both}`,
      `REVOKE ALL ON ALL SEQUENCES IN SCHEMA ${schema} FROM PUBLIC, ${both}`,
      `REVOKE ALL ON ALL ROUTINES IN SCHEMA ${schema} FROM PUBLIC, ${both}`,
      `REVOKE ALL ON SCHEMA ${schema} FROM PUBLIC, ${both}`,
      `GRANT USAGE ON SCHEMA ${schema} TO ${name(app)}`,
      `GRANT USAGE ON ALL SEQUENCES IN SCHEMA ${schema} TO ${name(app)}`,
      `GRANT EXECUTE ON ALL ROUTINES IN SCHEMA ${schema} TO ${name(app)}`,
    );
  }
  for (const schema of schemas.filter((one) => !CLOSED_TO_READER.has(one))) {
    statements.push(`GRANT USAGE ON SCHEMA ${name(schema)} TO ${name(reader)}`);
    statements.push(`GRANT SELECT ON ALL TABLES IN SCHEMA ${name(schema)} TO ${name(reader)}`);
  }
  for (const table of tables) {
    statements.push(
      `GRANT ${APPEND_ONLY[table] ?? 'SELECT, INSERT, UPDATE, DELETE'} ON ${quoted(table)} TO ${name(app)}`,
    );
  }
  for (const signature of functions.filter((one) => READER_FUNCTIONS.has(one.replace(/\(.*/, '')))) {
    statements.push(`GRANT EXECUTE ON ROUTINE ${signature} TO ${name(reader)}`);
  }
  return [
    ...statements,
    `CREATE SCHEMA IF NOT EXISTS ${QUEUE_SCHEMA}`,
    `GRANT ALL ON SCHEMA ${QUEUE_SCHEMA} TO ${name(app)}`,
    // For /readyz, which tells whether the migrations are in.
    `GRANT SELECT ON public._prisma_migrations TO ${name(app)}`,
  ];
}

function quoted(table: string): string {
  return table.split('.').map(name).join('.');
}
