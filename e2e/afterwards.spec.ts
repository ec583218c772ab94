import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { people } from '@/prisma/seed/people';
import { expect, test } from './support/test';
import { holdsCpr } from './support/violations';

const tableSchema = z.array(z.object({ name: z.string() }));
const countSchema = z.tuple([z.object({ count: z.bigint() })]);

// Both ways of writing each of them, for the database to look for.
const written = people.map(({ cpr }) => `${cpr.slice(0, 6)}-?${cpr.slice(6)}`).join('|');

test('no table holds a CPR number that can be read', async ({ database }) => {
  const tables = tableSchema.parse(
    await database.$queryRaw`SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.tables
      WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema') ORDER BY 1`,
  );
  expect(tables.length).toBeGreaterThan(20);
  const found: string[] = [];
  for (const { name } of tables) {
    const [{ count }] = countSchema.parse(
      await database.$queryRawUnsafe(`SELECT count(*) FROM ${name} AS t WHERE t::text ~ $1`, written),
    );
    if (count > 0n) found.push(`${name}: ${count} rows`);
  }
  expect(found).toEqual([]);
});

test('no line of the log holds a CPR number', async ({ portalLog }) => {
  test.info().annotations.push({ type: 'log', description: portalLog || 'unknown: set PORTAL_LOG' });
  const log = portalLog ? await readFile(portalLog, 'utf8') : '';
  expect(log.split('\n').filter(holdsCpr)).toEqual([]);
});

test('no line of the log tells of a failure that no journey asked for', async ({ portalLog }) => {
  const log = portalLog ? await readFile(portalLog, 'utf8') : '';
  const failures = log.split('\n').filter((line) => line.includes('"level":"error"'));
  const expected = /CryptoError|not authentic|is not among CPR_KEYS/;
  expect(failures.filter((line) => !expected.test(line))).toEqual([]);
});
