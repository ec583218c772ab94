import { readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { SetupError } from '@/prisma/setup-error';

/** Whom the database server runs as when that is not whoever started the portal. */
export interface ServerUser {
  uid: number;
  gid: number;
}

/** PostgreSQL refuses to run as root. Undefined when we are not root and it can run as ourselves. */
export function serverUser(): ServerUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const accounts = readFileSync('/etc/passwd', 'utf8').split('\n');
  for (const name of ['postgres', 'nobody']) {
    const [, , uid, gid] = accounts.find((line) => line.startsWith(`${name}:`))?.split(':') ?? [];
    if (uid && gid) return { uid: Number(uid) >>> 0, gid: Number(gid) >>> 0 };
  }
  throw new SetupError(
    'The embedded database cannot run as root, and there is no user "postgres" or "nobody" it could run as. ' +
      'Start the portal as another user, or set DATABASE_URL.',
  );
}

/** Options for starting a program as `user`: from a folder it may stand in, and with none of our secrets around it. */
export function asUser(user: ServerUser | undefined) {
  return { ...user, cwd: '/', env: { NODE_ENV: 'production' as const } };
}

/** Whether `user` may read `path` (and enter it, when it is a folder) and enter every folder above it. */
export function canReach(path: string, user: ServerUser | undefined): boolean {
  if (!user) return true;
  const allows = (at: string, wanted: number) => {
    const { uid, gid, mode } = statSync(at);
    if (uid === user.uid) return ((mode >> 6) & wanted) === wanted;
    if (gid === user.gid) return ((mode >> 3) & wanted) === wanted;
    return (mode & wanted) === wanted;
  };
  if (!allows(path, 0o5)) return false;
  for (let at = dirname(path); ; at = dirname(at)) {
    if (!allows(at, 0o1)) return false;
    if (at === dirname(at)) return true;
  }
}
