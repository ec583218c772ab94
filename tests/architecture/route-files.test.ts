import { proveRule } from './rule';
import type { Tree } from './tree';

const routeNames = [
  'page',
  'layout',
  'template',
  'route',
  'loading',
  'error',
  'global-error',
  'not-found',
  'default',
  'icon',
  'apple-icon',
  'opengraph-image',
  'manifest',
  'robots',
  'sitemap',
];

function strayFiles(tree: Tree): string[] {
  return tree.sources.flatMap(({ path }) => {
    if (!path.startsWith('app/')) return [];
    const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.tsx?$/, '');
    return routeNames.includes(name)
      ? []
      : [
          `${path} is no route file. What people see belongs in components/<feature>, what is decided in lib/<feature>.`,
        ];
  });
}

proveRule('app holds route files only', strayFiles, {
  broken: [{ 'app/(borger)/joblog/joblog-list.tsx': '' }, { 'app/api/session/answer.ts': '' }],
  kept: [{ 'app/(borger)/joblog/page.tsx': '', 'app/api/session/route.ts': '', 'app/globals.scss': '' }],
});
