import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Facts, readFacts } from './facts';

/** One file of the project as the rules see it. */
export type ProjectFile = {
  /** From the root of the project, with forward slashes. */
  path: string;
  text: string;
  /** As an editor counts them. */
  lines: number;
  /** What the syntax says; empty lists for a file that is not TypeScript or JavaScript. */
  facts: Facts;
};

export type Tree = {
  files: ProjectFile[];
  /** The TypeScript and JavaScript among them. */
  sources: ProjectFile[];
  has: (path: string) => boolean;
  hasFolder: (path: string) => boolean;
};

const root = path.resolve(import.meta.dirname, '../..');
const notOurs =
  /^(\.git|node_modules|\.next.*|\.data.*|test-results|playwright-report|prisma\/generated|public\/generated)$/;
const madeByTools = /^(next-env\.d\.ts|.*\.tsbuildinfo)$/;
const readable =
  /\.(ts|tsx|mts|mjs|cjs|js|json|css|scss|md|prisma|sql|csv|html|svg|sh|yml|yaml|conf)$|(^|\/)[^.]+$|^\.[a-z]+(rc|ignore)$/;

function listPaths(folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const at = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return notOurs.test(at) ? [] : listPaths(at);
    return entry.isFile() && readable.test(at) && !madeByTools.test(at) ? [at] : [];
  });
}

function projectFile(at: string, text: string): ProjectFile {
  let facts: Facts | undefined;
  return {
    path: at,
    text,
    lines: text.replace(/\n$/, '').split('\n').length,
    // Only when a rule asks: most rules need names alone, and parsing is what costs.
    get facts() {
      facts ??= readFacts(at, text);
      return facts;
    },
  };
}

/** A tree that exists only in memory: path → text. The rules are proven on these. */
export function treeOf(texts: Record<string, string>): Tree {
  const files = Object.entries(texts).map(([at, text]) => projectFile(at, text));
  const paths = new Set(files.map((file) => file.path));
  return {
    files,
    sources: files.filter((file) => /\.(ts|tsx|mts|mjs|cjs|js)$/.test(file.path)),
    has: (at) => paths.has(at),
    hasFolder: (at) => files.some((file) => file.path.startsWith(`${at}/`)),
  };
}

let project: Tree | undefined;

/** The project as it lies on the disk, without what tools have made. Read once per test worker. */
export function projectTree(): Tree {
  project ??= treeOf(Object.fromEntries(listPaths('').map((at) => [at, readFileSync(path.join(root, at), 'utf8')])));
  return project;
}
