import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { SetupError } from '@/prisma/setup-error';
import { holdDataDir } from '@/services/local';
import { type BuildNames, buildNames, buildStamp } from './build-names';
import type { House } from './house';
import { hashSources } from './sources';

/** Builds the portal into `folder` unless the build there is of these very sources. */
export async function buildWhenStale(folder: string, house: House): Promise<void> {
  const sources = hashSources();
  const names = buildNames(sources, process.env);
  const wanted = buildStamp(sources, names);
  const stamp = join(folder, 'jobnet-build');
  const isFresh = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
  if (isFresh()) return;
  const turn = await takeTurn(folder);
  try {
    if (isFresh()) return;
    console.log('Building the portal …');
    await build(house, names);
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

async function build(house: House, names: BuildNames): Promise<void> {
  const env = { ...process.env, ...names, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1' };
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
