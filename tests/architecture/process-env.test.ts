import { where } from './floors';
import { proveRule } from './rule';
import type { Tree } from './tree';

/** Who else may look at the environment, and why. */
const exceptions = [
  // Configuration files of tools are read before the portal exists.
  /^[\w.-]+\.config\.ts$/,
  /^prisma\/[\w.-]+\.config\.ts$/,
  // Programs that start other programs hand the environment on to them.
  /^processes\/(bootstrap\.mjs|start\.ts|test\.ts|(start|test|bootstrap)\/[\w-]+\.(ts|mjs))$/,
  // Next asks it to tell its two runtimes apart.
  /^instrumentation\.ts$/,
  /^tests\/support\//,
];

function strayEnvironment(tree: Tree): string[] {
  return tree.sources.flatMap((file) => {
    if (/^lib\/core\/config(\.ts|\/)/.test(file.path) || exceptions.some((each) => each.test(file.path))) return [];
    return file.facts.members
      .filter(({ value }) => /^(globalThis\.)?process\.env$/.test(value))
      .map(
        ({ line }) =>
          `${where({ file, line })} reads process.env. Add the setting to lib/core/config and take it as an argument.`,
      );
  });
}

proveRule('process.env is read in lib/core/config only', strayEnvironment, {
  broken: [
    { 'lib/joblog/queries.ts': 'export const url = process.env.DFDG_URL;' },
    { 'services/dfdg/index.ts': "export const url = process.env['DFDG_URL'];" },
    { 'processes/worker.ts': 'const { PORT } = process.env;' },
  ],
  kept: [
    { 'lib/core/config/values.ts': 'export const all = process.env;', 'next.config.ts': 'process.env.NEXT_DIST_DIR;' },
  ],
});
