import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { SetupError } from '@/prisma/setup-error';
import { holdDataDir } from '@/services/local';
import type { House } from './house';

/** Everything a build is made of, beside the installed packages, for which the lock file stands. */
const SOURCES = ['app', 'components', 'lib', 'services', 'prisma', 'public', 'package-lock.json', 'tsconfig.json'];
const ROOT_FILE = /^(next\.config|proxy|instrumentation(-client)?)\.(ts|mjs|js)$/;
/** What in them the build does not depend on. */
const IGNORED = new Set(['prisma/generated', 'prisma/migrations']);

/** Builds the portal into `folder` unless the build there is of these very sources. */
export async function buildWhenStale(folder: string, house: House): Promise<void> {
  const wanted = hashSources();
  const stamp = join(folder, 'jobnet-build');
  const isFresh = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
  if (isFresh()) return;
  const turn = await takeTurn(folder);
  try {
    if (isFresh()) return;
    console.log('Building the portal …');
    await build(house);
    writeFileSync(stamp, wanted);
  } finally {
    await turn.release();
  }
}

/** Two portals started together would otherwise build into each other's folder. */
async function takeTurn(folder: string): Promise<{ release(): Promise<void> }> {
  for (;;) {
    const turn = await holdDataDir(resolve(folder), 'build').catch(() => undefined);
    if (turn) return turn;
    await sleep(250);
  }
}

async function build(house: House): Promise<void> {
  const env = { ...process.env, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1' };
  // In a process group of its own, so that the helpers it starts can be stopped with it.
  const options = { env, detached: true, stdio: ['ignore' as const, 'pipe' as const, 'pipe' as const] };
  const child = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'build'], options);
  const said: Buffer[] = [];
  child.stdout?.on('data', (part) => said.push(part));
  child.stderr?.on('data', (part) => said.push(part));
  const ended = new Promise<number | null>((done, fail) => child.once('error', fail).once('close', done));
  const stop = async () => {
    if (child.exitCode === null && child.pid) process.kill(-child.pid, 'SIGTERM');
    await ended;
  };
  await house.keep({ stop });
  if ((await ended) === 0) return;
  const output = Buffer.concat(said).toString();
  process.stderr.write(output);
  const isFull = /ENOSPC|No space left/.test(output);
  throw new SetupError(
    isFull
      ? `The disk that holds ${process.cwd()} is full. Make room on it, and start again.`
      : 'The portal could not be built: see above.',
  );
}

function hashSources(): string {
  const hash = createHash('sha256').update(process.version);
  const files = [...SOURCES, ...readdirSync('.').filter((name) => ROOT_FILE.test(name))].filter(existsSync);
  for (const file of files.flatMap(filesIn).toSorted()) hash.update(file).update('\0').update(readFileSync(file));
  return hash.digest('hex');
}

function filesIn(path: string): string[] {
  if (IGNORED.has(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => filesIn(`${path}/${name}`));
}
