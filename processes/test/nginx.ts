import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { startProgram } from './programs';

const places = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'];

/** Where nginx is. Undefined when there is none. */
export function findNginx(): string | undefined {
  return places.find((at) => existsSync(at));
}

/** Finds nginx, and installs Debian's where that can be done. Undefined when there is none to be had. */
export async function findOrInstallNginx(): Promise<string | undefined> {
  const may = process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
  if (findNginx() || !may) return findNginx();
  const install = 'apt-get update && apt-get install -y --no-install-recommends nginx-light';
  await startProgram('install-nginx', 'sh', ['-c', `export DEBIAN_FRONTEND=noninteractive; ${install}`]).ended;
  return findNginx();
}

/** What to say when the tests of two processes were left out. */
export const withoutNginx =
  'Two processes behind nginx were not tried: there is no nginx. Install it (Debian: apt-get install nginx-light).';
