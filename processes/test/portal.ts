import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { SetupError } from '@/prisma/setup-error';
import { findFreePort, removeDatabase, requireFreePorts } from '@/services/local';
import { lastLines } from './outcome';
import { cleanEnvironment, type Program, resultsFolder, startProgram, stopProgram } from './programs';

const startupMs = 120_000;

/** A portal under test, and what a test may want to look at behind it. */
export type TestPortal = {
  url: string;
  databaseUrl: string;
  /** What the portal says, and what its database says. */
  log: string;
  databaseLog: string;
  stop(): Promise<void>;
};

/** Starts the portal the way people do, with data of its own that are thrown away afterwards. */
export async function startTestPortal(distDir: string, settings: Record<string, string> = {}): Promise<TestPortal> {
  const dataDir = await mkdtemp(join(tmpdir(), 'jobnet-test-'));
  // Temporary folders are closed to others, and the database server may run as another user.
  await chmod(dataDir, 0o755);
  const port = await findPortWithNeighbours();
  const own = { MODE: 'test', PORT: String(port), DATA_DIR: dataDir, NEXT_DIST_DIR: distDir };
  const env = cleanEnvironment({ ...settings, ...own });
  const program = startProgram('portal', process.execPath, ['--import', 'tsx', 'processes/start.ts'], env);
  const url = `http://localhost:${port}`;
  const stop = async () => {
    await stopProgram(program);
    // Some of it may lie outside the folder, when only root may enter the checkout.
    await removeDatabase(dataDir);
    await rm(dataDir, { recursive: true, force: true });
  };
  try {
    await isReady(url, program);
    const password = (await readFile(join(dataDir, 'database-password'), 'utf8')).trim();
    const databaseUrl = `postgresql://jobnet:${password}@127.0.0.1:${port + 2}/jobnet`;
    const databaseLog = join(dataDir, 'database.log');
    return { url, databaseUrl, log: join(resultsFolder, 'portal.log'), databaseLog, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function isReady(url: string, { ended }: Program): Promise<void> {
  let output: string | undefined;
  ended.then((end) => {
    output = end.output;
  });
  const giveUp = Date.now() + startupMs;
  while (Date.now() < giveUp) {
    if (output !== undefined) throw new SetupError(`The portal did not start:\n${lastLines(output)}`);
    const answer = await fetch(`${url}/readyz`).catch(() => undefined);
    if (answer?.ok) return;
    await sleep(100);
  }
  throw new SetupError(
    `The portal was not ready after ${startupMs / 1000} seconds; test-results/portal.log says more.`,
  );
}

/** The portal takes PORT, its identity stand-in the next one, its database the one after that. */
async function findPortWithNeighbours(): Promise<number> {
  for (let attempt = 0; ; attempt += 1) {
    const port = await findFreePort();
    const uses = [0, 1, 2].map((step) => ({ port: port + step, what: 'the tests' }));
    const taken = await requireFreePorts(uses).then(
      () => undefined,
      (error: unknown) => error,
    );
    if (taken === undefined) return port;
    if (attempt === 20) throw taken;
  }
}
