import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Everything a build is made of, beside the installed packages, for which the lock file stands. */
const SOURCES = ['app', 'components', 'lib', 'services', 'prisma', 'public', 'package-lock.json', 'tsconfig.json'];
const ROOT_FILE = /^(next\.config|instrumentation(-client)?)\.(ts|mjs|js)$/;
/** What in them the build does not depend on. */
const IGNORED = new Set(['prisma/generated', 'prisma/migrations']);

/** What the sources of a build come to, in hexadecimal: the same wherever the project lies. */
export function hashSources(root = '.'): string {
  const hash = createHash('sha256');
  const files = [...SOURCES, ...readdirSync(root).filter((name) => ROOT_FILE.test(name))];
  const all = files.filter((file) => existsSync(join(root, file))).flatMap((file) => filesIn(root, file));
  for (const file of all.toSorted())
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

function filesIn(root: string, path: string): string[] {
  if (IGNORED.has(path)) return [];
  if (!statSync(join(root, path)).isDirectory()) return [path];
  return readdirSync(join(root, path)).flatMap((name) => filesIn(root, `${path}/${name}`));
}
