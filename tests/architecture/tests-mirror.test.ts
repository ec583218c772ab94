import path from 'node:path';
import { proveRule } from './rule';
import type { Tree } from './tree';

/** Rooms of tests that look across the tree instead of at one file. */
const acrossTheTree = ['architecture', 'support', 'access', 'operations'];

function mirrored(tree: Tree, at: string): boolean {
  const base = at.slice('tests/'.length).replace(/\.[^/]*$/, '');
  const folder = base.slice(0, Math.max(0, base.lastIndexOf('/')));
  // Contract tests look at a system from outside, and what supports tests has no mirror of its own.
  if (!/\.test\.tsx?$/.test(at) || at.includes('.contract.test.')) return tree.hasFolder(folder);
  // `config/config.test.ts` looks at the whole of `config/`, as `config.test.ts` beside the folder would.
  if (tree.hasFolder(base) || base === `${folder}/${path.posix.basename(folder)}`) return tree.hasFolder(folder);
  return ['.ts', '.tsx', '.mjs'].some((ending) => tree.has(`${base}${ending}`));
}

function lostTests(tree: Tree): string[] {
  return tree.sources.flatMap(({ path: at }) => {
    if (!at.startsWith('tests/') || acrossTheTree.includes(at.split('/')[1] ?? '')) return [];
    if (mirrored(tree, at)) return [];
    return [
      `${at} mirrors nothing of the tree. Move it along with what it tests, delete it, or give it a room of its own.`,
    ];
  });
}

function strangeEndings(tree: Tree): string[] {
  return tree.files.flatMap(({ path: at }) => {
    if (/^e2e\/(?!support\/)/.test(at) && !at.endsWith('.spec.ts'))
      return [`${at}: a journey is called e2e/<name>.spec.ts.`];
    if (/\.(test|spec)\.tsx?$/.test(at) && !/^(tests\/.*\.test\.tsx?|e2e\/.*\.spec\.ts)$/.test(at)) {
      return [`${at} is run by nobody: tests live in tests/ (*.test.ts) and journeys in e2e/ (*.spec.ts).`];
    }
    return [];
  });
}

proveRule('tests mirror the tree', lostTests, {
  broken: [
    { 'tests/lib/joblog/rules.test.ts': '' },
    { 'tests/lib/joblog/queries.db.test.ts': '', 'lib/joblog/rules.ts': '' },
    { 'tests/services/dfdg/stub.contract.test.ts': '' },
    { 'tests/front.test.ts': '' },
    { 'tests/lib/joblog/config.test.ts': '', 'lib/core/config/index.ts': '' },
  ],
  kept: [
    { 'tests/lib/joblog/rules.test.ts': '', 'lib/joblog/rules.ts': '' },
    { 'tests/lib/joblog/queries.expired.db.test.ts': '', 'lib/joblog/queries/list.ts': '' },
    {
      'tests/services/dfdg/stub.contract.test.ts': '',
      'tests/services/dfdg/wire.ts': '',
      'services/dfdg/index.ts': '',
    },
    { 'tests/lib/core/config/config.test.ts': '', 'lib/core/config/index.ts': '' },
    { 'tests/architecture/size.test.ts': '', 'tests/support/global-setup.ts': '' },
  ],
});

proveRule('every test lies where a runner finds it', strangeEndings, {
  broken: [{ 'lib/joblog/rules.test.ts': '' }, { 'e2e/login.test.ts': '' }, { 'tests/lib/joblog/page.spec.ts': '' }],
  kept: [{ 'e2e/login.spec.ts': '', 'e2e/support/portal.ts': '', 'tests/lib/joblog/rules.test.ts': '' }],
});
