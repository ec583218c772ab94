import path from 'node:path';
import type { Import } from './facts';
import type { ProjectFile, Tree } from './tree';

/** An import of one of our own files. */
export type OwnImport = Import & {
  file: ProjectFile;
  /** The imported file from the root of the project, without its ending. */
  target: string;
};

/** Our own files that a file imports; packages and Node's modules are left out. */
export function ownImports(file: ProjectFile): OwnImport[] {
  return file.facts.imports.flatMap((each) => {
    const target = ownTarget(file.path, each.from);
    return target === undefined ? [] : [{ ...each, file, target }];
  });
}

/** Every import of our own files in the tree. */
export function allOwnImports(tree: Tree): OwnImport[] {
  return tree.sources.flatMap(ownImports);
}

function ownTarget(from: string, specifier: string): string | undefined {
  const plain = specifier.replace(/\.(ts|tsx|mts|mjs|cjs|js)$/, '');
  if (plain.startsWith('@/')) return plain.slice(2);
  if (plain.startsWith('.')) return path.posix.join(path.posix.dirname(from), plain);
  return undefined;
}

/** "app", "lib", …; "root" for the files that stand outside all rooms, such as `next.config.ts`. */
export function floorOf(at: string): string {
  return at.includes('/') ? at.slice(0, at.indexOf('/')) : 'root';
}

/** The room on a floor: "joblog" of `lib/joblog/rules.ts`; '' for a file that lies directly on the floor. */
export function roomOf(at: string): string {
  const parts = at.split('/');
  return parts.length > 2 ? (parts[1] ?? '') : '';
}

/** The room an import leads to; `@/services/dfdg` means the folder's index. */
export function targetRoom(target: string): string {
  return target.split('/')[1] ?? '';
}

/** "lib/joblog/rules.ts:12", which an editor can open. */
export function where(at: { file: ProjectFile; line: number }): string {
  return `${at.file.path}:${at.line}`;
}
