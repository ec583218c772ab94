import { where } from './floors';
import { roleOf } from './roles';
import { proveRule } from './rule';
import type { Tree } from './tree';

const readsTheWorld = /^(Date\.now|new Date|Math\.random|performance\.now|crypto\.\w+|fetch)\/\d+$/;

function impureRules(tree: Tree): string[] {
  return tree.sources
    .filter((file) => ['rules', 'policy', 'schema', 'texts'].includes(roleOf(file.path)))
    .flatMap((file) =>
      file.facts.calls
        .filter(({ value }) => readsTheWorld.test(value) && !/^new Date\/[1-9]/.test(value))
        .map(({ value, line }) => {
          const call = value.replace(/\/\d+$/, '');
          return `${where({ file, line })} calls ${call}. A rule is pure: take today, chance and the answer as arguments.`;
        }),
    );
}

proveRule('rules, policies, schemas and texts never read the clock, chance or the network', impureRules, {
  broken: [
    { 'lib/joblog/rules.ts': 'export const late = () => Date.now() > 5;' },
    { 'lib/joblog/rules/frist.ts': 'export const today = () => new Date();' },
    { 'lib/joblog/policy.ts': 'export const lucky = () => Math.random() > 0.5;' },
  ],
  kept: [
    { 'lib/joblog/rules.ts': 'export const at = (day: string) => new Date(day);' },
    { 'lib/joblog/mutations.ts': 'export const at = () => new Date();' },
  ],
});
