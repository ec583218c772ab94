import { proveRule } from './rule';
import type { Tree } from './tree';

/** Rooms of services that are no outside system. */
const notSystems = ['http', 'local'];

function systemsOf(tree: Tree): string[] {
  const rooms = tree.files.map((file) => /^services\/([^/]+)\//.exec(file.path)?.[1] ?? '');
  return [...new Set(rooms)].filter((room) => room !== '' && !notSystems.includes(room));
}

function incompleteSystems(tree: Tree): string[] {
  return systemsOf(tree).flatMap((system) => {
    const folder = `services/${system}`;
    const missing: string[] = [];
    if (!tree.has(`${folder}/index.ts`))
      missing.push(`${folder}/index.ts is missing: it is the only file others import.`);
    if (!tree.has(`${folder}/contract.ts`))
      missing.push(`${folder}/contract.ts is missing: operation → input, output, errors.`);
    if (!tree.has(`${folder}/README.md`)) {
      missing.push(`${folder}/README.md is missing: write what is known about the real system and what is assumed.`);
    }
    if (!tree.files.some((file) => file.path.startsWith(`tests/services/${system}/`))) {
      missing.push(`tests/services/${system} is missing: the contract tests run against the stand-in and the wire.`);
    }
    return missing;
  });
}

const complete = {
  'services/dfdg/index.ts': '',
  'services/dfdg/contract.ts': '',
  'services/dfdg/README.md': '',
  'tests/services/dfdg/index.contract.test.ts': '',
};

function without(path: keyof typeof complete): Record<string, string> {
  return Object.fromEntries(Object.entries(complete).filter(([at]) => at !== path));
}

proveRule('an outside system has a door, a contract, a README and tests', incompleteSystems, {
  broken: [
    without('services/dfdg/index.ts'),
    without('services/dfdg/contract.ts'),
    without('services/dfdg/README.md'),
    without('tests/services/dfdg/index.contract.test.ts'),
  ],
  kept: [complete, { 'services/http/result.ts': '' }],
});
