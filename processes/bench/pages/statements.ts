import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { withClient } from '@/prisma/connect';
import type { TestPortal } from '../../test/portal';

const tries = 5;
/** What a page has recorded of it is written within a fifth of a second, and belongs to it. */
const settledMs = 500;

/** What every process asks again and again, on nobody's behalf: whether ads or the index have changed. */
const heartbeat = /"ankiro"\."change"|"job_ads"\."counter"/;

export type CountStatements = (work: () => Promise<unknown>) => Promise<number>;

/**
 * Lets the database of a portal write down what it is asked, and answers with a way to count it: the fewest statements
 * of five times, since what the worker asks meanwhile counts too. Transactions' beginnings and ends are statements.
 */
export async function statementsOf({ databaseUrl, databaseLog }: TestPortal): Promise<CountStatements> {
  await withClient(databaseUrl, 'DATABASE_URL', async (client) => {
    await client.query("ALTER SYSTEM SET log_line_prefix = '%a|'");
    await client.query("ALTER SYSTEM SET log_statement = 'all'");
    await client.query('SELECT pg_reload_conf()');
  });
  await sleep(settledMs);
  return async (work) => {
    const counts: number[] = [];
    for (let n = 0; n < tries; n += 1) {
      const before = (await readFile(databaseLog)).length;
      await work();
      await sleep(settledMs);
      const written = (await readFile(databaseLog)).subarray(before).toString();
      const asked = written.match(/^jobnet(-laeser)?\|LOG: {2}(execute|statement).*$/gm) ?? [];
      counts.push(asked.filter((line) => !heartbeat.test(line)).length);
    }
    return Math.min(...counts);
  };
}
