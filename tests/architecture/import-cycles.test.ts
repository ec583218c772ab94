import { ownImports } from './floors';
import { proveRule } from './rule';
import type { Tree } from './tree';

const endings = ['.ts', '.tsx', '.mjs', '/index.ts', '/index.tsx'];

/** File → the files it loads when it runs; types are gone by then. */
function loads(tree: Tree): Map<string, string[]> {
  return new Map(
    tree.sources.map((file) => [
      file.path,
      ownImports(file)
        .filter(({ typeOnly }) => !typeOnly)
        .flatMap(({ target }) => endings.map((ending) => `${target}${ending}`).find(tree.has) ?? []),
    ]),
  );
}

function cycles(tree: Tree): string[] {
  const edges = loads(tree);
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, trail: string[]) => {
    const start = trail.indexOf(path);
    if (start >= 0) {
      found.push(`${[...trail.slice(start), path].join(' → ')} is a circle. Move what both need into a third file.`);
      return;
    }
    if (done.has(path)) return;
    for (const next of edges.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of edges.keys()) visit(path, []);
  return found;
}

proveRule('no file loads itself through others', cycles, {
  broken: [
    { 'lib/core/a.ts': "import { b } from './b';", 'lib/core/b.ts': "import { a } from '@/lib/core/a';" },
    { 'lib/core/a.ts': "import { b } from '.';", 'lib/core/index.ts': "export { a } from './a';" },
  ],
  kept: [
    { 'lib/core/a.ts': "import { b } from './b';", 'lib/core/b.ts': "import type { A } from './a';" },
    { 'lib/core/a.ts': "import './b'; import './c';", 'lib/core/b.ts': "import './c';", 'lib/core/c.ts': '' },
  ],
});
