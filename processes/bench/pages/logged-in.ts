import { scriptCookie } from '@/lib/core/server/streaming';
import type { TestPortal } from '../../test/portal';
import { type Asker, createAsker } from '../load/asker';
import { danish, percentile, tableOf } from '../search/table';
import type { EmptyApp } from './empty-app';
import { logIn } from './log-in';
import { statementsOf } from './statements';

const rounds = 60;
const warmUps = 5;
const bar = { firstByteMs: 120, statements: 12 };

/** Anna has a few of everything; bo has 1.200 joblogs. */
const people = ['anna', 'bo'];
const paths = [
  '/forside',
  '/joblog',
  '/joblog?status=soegt',
  '/joblog?status=ikke-soegt&side=9',
  '/joblog/kort',
  '/find-job/favoritter',
  '/jeg-soeger-job-som',
];

type Measured = { name: string; url: string; headers: Record<string, string>; firsts: number[]; wholes: number[] };

/**
 * How soon the pages of somebody who is logged in begin to come, one at a time, and how many statements each takes. A
 * portal that is not our own is not asked for its statements.
 */
export async function tellLoggedIn(origin: string, own: TestPortal | undefined, empty: EmptyApp): Promise<void> {
  const asker = createAsker(1);
  const pages = (await Promise.all(people.map((key) => pagesOf(key, origin, asker)))).flat();
  const nothing: Measured = { name: 'empty page', url: empty.url(1, 1), headers: {}, firsts: [], wholes: [] };
  const all = [nothing, ...pages];
  for (const page of all) for (let n = 0; n < warmUps; n += 1) await ask(asker, page);
  // Round about, so that a machine that is busy for a while is so for all of them.
  for (let round = 0; round < rounds; round += 1) {
    for (const page of all) {
      const from = performance.now();
      page.firsts.push(await ask(asker, page));
      page.wholes.push(performance.now() - from);
    }
  }
  const count = own && (await statementsOf(own));
  const rows: string[][] = [];
  for (const page of all) {
    const statements = page === nothing ? undefined : await count?.(() => ask(asker, page));
    rows.push([...rowOf(page, nothing), statements === undefined ? '' : danish(statements, 0)]);
  }
  asker.close();
  console.log(`\nLogged in, ${rounds} rounds, one page at a time; what comes after the first byte is streamed\n`);
  console.log(tableOf(['', 'first byte p50 ms', 'p95 ms', '× empty', 'whole p50 ms', 'p95 ms', 'statements'], rows));
  console.log(`\nThe bars are ${bar.firstByteMs} ms to the first byte at p95, and ${bar.statements} statements.`);
}

async function pagesOf(key: string, origin: string, asker: Asker): Promise<Measured[]> {
  const headers = { cookie: `${await logIn(origin, key)}; ${scriptCookie}=1`, 'x-forwarded-for': '10.1.0.1' };
  const { body } = await asker.ask(`${origin}/joblog`, headers);
  const [log] = body.toString().match(/\/joblog\/[0-9a-f]{8}-[0-9a-f-]{27}/) ?? [];
  if (!log) throw new Error(`${key} has no joblog to look at`);
  return [...paths, log].map((path) => {
    const name = `${key} ${path === log ? '/joblog/[id]' : path}`;
    return { name, url: `${origin}${path}`, headers, firsts: [], wholes: [] };
  });
}

async function ask(asker: Asker, { name, url, headers }: Measured): Promise<number> {
  const { status, firstByteMs } = await asker.ask(url, headers);
  if (status !== 200) throw new Error(`${name}: status ${status}`);
  return firstByteMs;
}

function rowOf({ name, firsts, wholes }: Measured, nothing: Measured): string[] {
  const [first, whole] = [percentile(firsts, 0.5), percentile(wholes, 0.5)];
  const times = [first, percentile(firsts, 0.95), first / percentile(nothing.firsts, 0.5)];
  return [name, ...[...times, whole, percentile(wholes, 0.95)].map((value) => danish(value, 1))];
}
