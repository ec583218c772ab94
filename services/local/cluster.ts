import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SetupError } from '@/prisma/setup-error';
import type { ServerHome } from './server-home';
import { asUser, type ServerUser } from './server-user';

/** The role that owns everything in the embedded database. */
export const OWNER = 'jobnet';

const MEGABYTE = 1024 * 1024;
const ROOM_FOR_A_CLUSTER = 150 * MEGABYTE;

/** Danish order (Æ, Ø, Å last) where the build knows it; and C.UTF-8 is not known on every system. */
const SORT_ORDERS = [
  ['--locale=C.UTF-8', '--locale-provider=icu', '--icu-locale=da'],
  ['--locale=C', '--locale-provider=icu', '--icu-locale=da'],
  ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
];

/** A database cluster that exists: its folder and its owner's password. */
export interface Cluster {
  folder: string;
  password: string;
}

/** Opens the cluster of a data folder, and makes it the first time. */
export function openCluster(dataDir: string, home: ServerHome, user: ServerUser | undefined): Cluster {
  const folder = join(home.folder, 'database');
  const passwordFile = join(dataDir, 'database-password');
  if (existsSync(passwordFile)) {
    const password = readFileSync(passwordFile, 'utf8').trim();
    if (existsSync(folder)) return { folder, password };
  } else if (existsSync(folder)) {
    if (!home.moved) throw lost(passwordFile);
    // The data folder was thrown away; what was kept outside it goes the same way.
    rmSync(folder, { recursive: true });
  }
  const password = randomBytes(24).toString('base64url');
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  initialise(folder, password, home, user);
  return { folder, password };
}

function lost(passwordFile: string): SetupError {
  return new SetupError(
    `${passwordFile} is missing, and the embedded database cannot be opened without it. ` +
      'Put it back, or empty the demo data with npm run reset.',
  );
}

/** Made under another name first, so that a start that is broken off leaves no half cluster. */
function initialise(folder: string, password: string, home: ServerHome, user: ServerUser | undefined): void {
  const { bavail, bsize } = statfsSync(home.folder);
  if (bavail * bsize < ROOM_FOR_A_CLUSTER) throw diskFull(home.folder);
  const half = `${folder}.new`;
  const passwordFile = `${folder}.password`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (user) for (const path of [half, passwordFile]) chownSync(path, user.uid, user.gid);
  try {
    const args = ['--pgdata', half, '--username', OWNER, '--pwfile', passwordFile, '--auth=scram-sha-256'];
    runInitdb(join(home.programs, 'initdb'), args, user, home.folder);
    renameSync(half, folder);
  } finally {
    rmSync(half, { recursive: true, force: true });
    rmSync(passwordFile, { force: true });
  }
}

function runInitdb(program: string, args: string[], user: ServerUser | undefined, parent: string): void {
  const options = { ...asUser(user), encoding: 'utf8' as const };
  let complaint = '';
  for (const order of SORT_ORDERS) {
    const all = [...args, '--encoding=UTF8', '--lc-messages=C', ...order];
    const { status, stderr, error } = spawnSync(program, all, options);
    if (status === 0) return;
    complaint = stderr?.trim().split('\n').at(-1) || String(error);
    if (/No space left/.test(stderr ?? '')) throw diskFull(parent);
  }
  throw new SetupError(`The embedded database could not be made: ${complaint}`);
}

/** The one sentence about a full disk. */
export function diskFull(folder: string): SetupError {
  return new SetupError(
    `The disk that holds ${folder} is full. Make room on it (at least ${ROOM_FOR_A_CLUSTER / MEGABYTE} MB), ` +
      'or set DATA_DIR to a folder on another disk.',
  );
}
