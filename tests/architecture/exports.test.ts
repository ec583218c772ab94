import { where } from './floors';
import { proveRule } from './rule';
import type { Tree } from './tree';

/** Files whose reader (Next, Vitest, Playwright, Prisma) asks for a default export. */
const asksForDefault = [
  /^app\/(.*\/)?(page|layout|template|loading|error|global-error|not-found|default|icon|apple-icon|opengraph-image|manifest|robots|sitemap)\.tsx?$/,
  /^(prisma\/)?[\w-]+(\.[\w-]+)*\.config\.ts$/,
  /^instrumentation\.ts$/,
  /^tests\/support\/[\w-]*setup\.ts$/,
];

/** Doors: the index of a service, and a route that one handler answers for several methods. */
const mayPassOn = [/^services\/[^/]+\/index\.ts$/, /^app\/(.*\/)?route\.ts$/];

function defaultExports(tree: Tree): string[] {
  return tree.sources
    .filter((file) => !asksForDefault.some((pattern) => pattern.test(file.path)))
    .flatMap((file) =>
      file.facts.exports
        .filter(({ kind }) => kind === 'default')
        .map(
          ({ line }) =>
            `${where({ file, line })} has a default export. Export it by name, so that it is called the same everywhere.`,
        ),
    );
}

function barrels(tree: Tree): string[] {
  return tree.sources.flatMap(({ path, facts }) => {
    if (facts.exports.length === 0 || mayPassOn.some((each) => each.test(path))) return [];
    const passedOn =
      facts.exports.every(({ kind }) => kind === 'reexport') || facts.exports.some(({ name }) => name === '*');
    return passedOn
      ? [`${path} only passes on what other files export. Import from those files, and delete this one.`]
      : [];
  });
}

proveRule('there are no default exports but where a framework asks for them', defaultExports, {
  broken: [
    { 'components/ui/card.tsx': 'export default function Card() { return null; }' },
    { 'lib/joblog/rules.ts': 'const a = 1;\nexport { a as default };' },
  ],
  kept: [
    { 'app/page.tsx': 'export default function Page() { return null; }', 'vitest.config.ts': 'export default {};' },
  ],
});

proveRule('there are no barrels but services/*/index.ts', barrels, {
  broken: [
    { 'components/ui/index.ts': "export { Card } from './card';" },
    { 'lib/core/everything.ts': "export * from './db';\nexport const a = 1;" },
  ],
  kept: [
    { 'services/dfdg/index.ts': "export { connectDfdg } from './client';" },
    { 'lib/core/db.ts': "import { a } from './a';\nexport const b = a;" },
  ],
});
