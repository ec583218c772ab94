import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { access, constants, mkdir, realpath, rm } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { platform, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { SetupError } from '@/prisma/setup-error';

/** Makes the folder when needed and gives its real path; a sentence naming DATA_DIR when it cannot be written to. */
export async function prepareDataDir(path: string): Promise<string> {
  const folder = resolve(path);
  try {
    await makeFolder(folder);
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    return await realpath(folder);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SetupError(
      `The folder ${folder} cannot be written to (${reason}). Mend its rights, or set DATA_DIR to another folder.`,
      { cause: error },
    );
  }
}

/** Node's own `recursive` never returns where the system says that an existing parent is missing, as /proc does. */
async function makeFolder(folder: string): Promise<void> {
  if (existsSync(folder)) return;
  if (!existsSync(dirname(folder))) await makeFolder(dirname(folder));
  await mkdir(folder);
}

/** A short name for a data folder, the same on every run. */
export function dataDirKey(dataDir: string): string {
  return createHash('sha256').update(resolve(dataDir)).digest('hex').slice(0, 16);
}

/**
 * Reserves the data folder for this process. The operating system gives it free when the process ends, however that
 * happens, so there is no lock file to go stale. `address` is told to whoever comes too late.
 */
export async function holdDataDir(dataDir: string, address: string): Promise<{ release(): Promise<void> }> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.end(`${process.pid} ${address}`);
  });
  const door = doorOf(dataDir);
  if (!(await listen(server, door))) {
    const holder = await askHolder(door);
    if (holder !== undefined) throw inUse(dataDir, holder);
    await rm(door, { force: true });
    if (!(await listen(server, door))) throw inUse(dataDir, '');
  }
  server.unref();
  return { release: () => new Promise((done) => server.close(() => done())) };
}

function doorOf(dataDir: string): string {
  const name = `jobnet-${dataDirKey(dataDir)}`;
  if (platform() === 'linux') return `\0${name}`;
  return platform() === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
}

function listen(server: Server, door: string): Promise<boolean> {
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? done(false) : fail(error)));
    server.listen(door, () => done(true));
  });
}

/** What the holder says about itself; undefined when nobody is behind the door any more. */
function askHolder(door: string): Promise<string | undefined> {
  return new Promise((done) => {
    const socket = connect(door);
    const heard: Buffer[] = [];
    socket.setTimeout(2000, () => socket.destroy());
    socket.on('data', (part) => heard.push(part));
    socket.on('error', () => done(undefined));
    socket.on('close', () => done(Buffer.concat(heard).toString()));
  });
}

function inUse(dataDir: string, holder: string): SetupError {
  const [pid, address] = holder.split(' ');
  const who = address ? `the portal at ${address} (process ${pid})` : 'another portal';
  return new SetupError(
    `The data in ${dataDir} is in use by ${who}. Stop it first, or set DATA_DIR to another folder.`,
  );
}
