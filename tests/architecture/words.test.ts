import { proveRule } from './rule';
import type { ProjectFile, Tree } from './tree';

type Word = { pattern: RegExp; advice: string };

const unfinished: Word[] = [
  { pattern: /\b(TODO|FIXME|XXX|HACK)\b/, advice: 'Do it now, or leave it out.' },
  { pattern: /\bbiome-ignore-all\b/, advice: 'Ignore one line, and say why.' },
  { pattern: /@ts-(ignore|nocheck|expect-error)\b/, advice: 'Make the types true.' },
];

/** A clone lives anywhere, so nothing may tell of the place or the machine it was written on. */
const ofOneMachine: Word[] = [
  { pattern: /(^|[^\w.-])\/work\b/, advice: 'Name the place from the root of the project.' },
  { pattern: /\.\.\/shared\//, advice: 'Everything the project needs lies inside it.' },
  { pattern: /(^|[^\w.-])\/(home|Users)\/\w+\//, advice: 'Name the place from the root of the project.' },
  {
    pattern: /https?:\/\/(registry\.|[^\s/"']*(artifactory|nexus|verdaccio))/i,
    advice: 'npm knows where its packages are.',
  },
  {
    pattern: /"resolved": "http/,
    advice: 'Lock with the project’s .npmrc, which leaves out where a package came from.',
  },
];

// These files must name the words to find them.
const speaksOfWords = (file: ProjectFile) => file.path.startsWith('tests/architecture/');

function findWords(words: Word[]) {
  return (tree: Tree): string[] =>
    tree.files
      .filter((file) => !speaksOfWords(file))
      .flatMap((file) =>
        words.flatMap(({ pattern, advice }) => {
          const found = pattern.exec(file.text);
          if (!found) return [];
          const line = file.text.slice(0, found.index).split('\n').length;
          return [`${file.path}:${line} says "${found[0].trim()}". ${advice}`];
        }),
      );
}

proveRule('nothing is left for later', findWords(unfinished), {
  broken: [
    { 'lib/joblog/rules.ts': '// TODO: the other rate' },
    { 'lib/joblog/rules.ts': '// @ts-expect-error' },
    { 'README.md': 'FIXME' },
  ],
  kept: [{ 'lib/joblog/rules.ts': '// todos os direitos' }],
});

proveRule('no file tells of the machine it was written on', findWords(ofOneMachine), {
  broken: [
    { 'README.md': 'cd /work/main' },
    { 'lib/core/db.ts': "import a from '../shared/a'; // ../shared/design" },
    { 'package-lock.json': '"resolved": "https://example.org/a.tgz"' },
    { '.npmrc': 'registry=https://registry.example.org/' },
  ],
  kept: [{ 'README.md': 'See https://www.npmjs.com/package/dkfds, processes/worker.ts and .github/workflows.' }],
});
