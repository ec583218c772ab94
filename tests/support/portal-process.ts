import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { cleanEnvironment } from '@/processes/test/programs';
import { findFreePort } from '@/services/local';

/** One portal process, run from the build as it is run in production. */
export interface PortalProcess {
  port: number;
  /** Where it answers, whatever PUBLIC_URL says. */
  url: string;
  /** Everything it has said. */
  said(): string;
  /** Asks it to stop (SIGTERM) or ends it at once (SIGKILL); gives its exit code, null when a signal ended it. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null>;
}

const startupMs = 60_000;

/** The folder of the build under test. A sentence says what to do when nothing has been built there. */
export function builtFolder(): string {
  const folder = process.env.NEXT_DIST_DIR ?? '.next-test';
  if (existsSync(join(folder, 'required-server-files.json'))) return folder;
  throw new Error(
    `There is no build in ${folder}. Run npm test -- --only access,operations, which builds first, ` +
      'or set NEXT_DIST_DIR to a folder that holds a build.',
  );
}

/** Starts `processes/portal.ts` with these settings and waits until it says that it is ready. */
export async function startPortal(settings: Record<string, string>): Promise<PortalProcess> {
  const port = Number(settings.PORT ?? (await findFreePort()));
  const secrets = { APP_SECRET: process.env.APP_SECRET ?? '', CPR_KEYS: process.env.CPR_KEYS ?? '' };
  const env = cleanEnvironment({ ...secrets, NEXT_DIST_DIR: builtFolder(), ...settings, PORT: String(port) });
  const program = ['--import', 'tsx', '--import', './services/local/leave-with-parent.ts', 'processes/portal.ts'];
  const child = spawn(process.execPath, program, { env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (part) => (said += part));
  const ended = new Promise<number | null>((done) => child.once('close', done));
  const portal = {
    port,
    url: `http://127.0.0.1:${port}`,
    said: () => said,
    end: (signal: 'SIGTERM' | 'SIGKILL') => {
      child.kill(signal);
      return ended;
    },
  };
  const tooLong = setTimeout(() => child.kill('SIGKILL'), startupMs);
  const isReady = await Promise.race([
    new Promise<boolean>((done) => child.on('message', (message) => message === 'ready' && done(true))),
    ended.then(() => false),
  ]);
  clearTimeout(tooLong);
  if (!isReady) throw new Error(`The portal did not start:\n${said}`);
  return portal;
}

/** As `startPortal`, and gone when the test is. */
export async function startPortalForTest(settings: Record<string, string>): Promise<PortalProcess> {
  const portal = await startPortal(settings);
  onTestFinished(async () => {
    await portal.end('SIGKILL');
  });
  return portal;
}
