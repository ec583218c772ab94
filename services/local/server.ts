import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, rmSync } from 'node:fs';
import { platform } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { SetupError } from '@/prisma/setup-error';
import { diskFull } from './cluster';
import { asUser, type ServerUser } from './server-user';

/** What it takes to run one cluster. */
export interface ServerSpec {
  programs: string;
  folder: string;
  user: ServerUser | undefined;
  port: number;
  logFile: string;
  /** Server settings beyond the defaults, e.g. `{ fsync: 'off' }`. */
  settings: Record<string, string>;
}

/** A running server. `ended` settles when it is gone, with the reason when nobody asked it to stop. */
export interface Server {
  ended: Promise<SetupError | undefined>;
  stop(): Promise<void>;
}

const STARTUP_MS = 60_000;

/** Starts the server and waits until it takes connections; also after a crash, when it must recover first. */
export async function startServer(spec: ServerSpec): Promise<Server> {
  await endLeftover(spec);
  const giveUp = Date.now() + STARTUP_MS;
  for (;;) {
    const child = launch(spec);
    const exited = new Promise<void>((done) => child.once('close', () => done()).once('error', () => done()));
    if (await becomesReady(spec, child, giveUp)) return asServer(spec, exited);
    await stopCluster(spec);
    // After a crash, processes of the old server may need a moment to notice that they are orphans.
    const orphans = readLog(spec).includes('pre-existing shared memory block');
    if (!orphans || Date.now() > giveUp) throw explainLog(spec);
    await sleep(200);
  }
}

function launch({ programs, folder, user, port, logFile, settings }: ServerSpec): ChildProcess {
  const all = {
    port: String(port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    log_min_messages: 'warning',
    timezone: 'UTC',
    max_wal_size: '256MB',
    ...settings,
  };
  const args = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const log = openSync(logFile, 'w', 0o600);
  try {
    // In a process group of its own: Ctrl-C must reach the launcher only, which stops the database last.
    const options = { ...asUser(user), detached: true, stdio: ['ignore' as const, log, log] };
    return spawn(join(programs, 'postgres'), ['-D', folder, ...args], options);
  } finally {
    closeSync(log);
  }
}

async function becomesReady({ folder }: ServerSpec, child: ChildProcess, giveUp: number): Promise<boolean> {
  const pidFile = join(folder, 'postmaster.pid');
  while (child.pid && child.exitCode === null && child.signalCode === null && Date.now() < giveUp) {
    const lines = existsSync(pidFile) ? readFileSync(pidFile, 'utf8').split('\n') : [];
    if (lines[0] === String(child.pid) && lines[7]?.trim() === 'ready') return true;
    await sleep(10);
  }
  return false;
}

function asServer(spec: ServerSpec, exited: Promise<void>): Server {
  let asked = false;
  return {
    ended: exited.then(() => (asked ? undefined : explainLog(spec))),
    stop: async () => {
      asked = true;
      await stopCluster(spec);
      await exited;
    },
  };
}

/** Lets go of clients, writes everything down and ends; after half a minute without the niceties. */
async function stopCluster({ programs, folder, user }: ServerSpec): Promise<void> {
  const stop = (mode: string) =>
    new Promise<boolean>((done) => {
      const options = { ...asUser(user), stdio: 'ignore' as const };
      const child = spawn(join(programs, 'pg_ctl'), ['stop', '-D', folder, '-m', mode, '-w', '-t', '30'], options);
      child.once('close', (code) => done(code === 0)).once('error', () => done(false));
    });
  if (!(await stop('fast')) && existsSync(join(folder, 'postmaster.pid'))) await stop('immediate');
}

/** A launcher that was killed leaves its server running, a server that was killed leaves its pid file. */
async function endLeftover(spec: ServerSpec): Promise<void> {
  const pidFile = join(spec.folder, 'postmaster.pid');
  if (!existsSync(pidFile)) return;
  const pid = Number.parseInt(readFileSync(pidFile, 'utf8'), 10);
  if (commandOf(pid).includes(spec.folder)) return stopCluster(spec);
  // The number may belong to a stranger by now, and PostgreSQL would take the stranger for itself.
  rmSync(pidFile, { force: true });
}

function commandOf(pid: number): string {
  try {
    if (platform() === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return '';
  }
}

function readLog({ logFile }: ServerSpec): string {
  return existsSync(logFile) ? readFileSync(logFile, 'utf8') : '';
}

function explainLog(spec: ServerSpec): SetupError {
  const log = readLog(spec);
  if (/No space left/.test(log)) return diskFull(spec.folder);
  if (/could not bind|could not create any TCP/.test(log)) {
    return new SetupError(`Port ${spec.port} (the embedded database, PORT+2) is taken. Choose another PORT.`);
  }
  if (/incompatible with server/.test(log)) {
    return new SetupError(
      `${spec.folder} was made by another version of PostgreSQL. Empty the demo data with npm run reset.`,
    );
  }
  const last = log.split('\n').findLast((line) => /FATAL|PANIC|ERROR/.test(line)) ?? 'it was killed';
  const reason = last.replace(/^.*?(FATAL|PANIC|ERROR): +/, '');
  return new SetupError(`The embedded database stopped: ${reason}. ${spec.logFile} says more.`);
}
