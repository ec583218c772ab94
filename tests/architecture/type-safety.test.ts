import { where } from './floors';
import { proveRule } from './rule';
import type { Tree } from './tree';

function anys(tree: Tree): string[] {
  return tree.sources.flatMap((file) =>
    file.facts.anys.map(
      (line) => `${where({ file, line })} says any. Name the type, or take unknown and parse it with zod.`,
    ),
  );
}

function foreignCasts(tree: Tree): string[] {
  return tree.sources.flatMap((file) =>
    file.facts.casts
      .filter(({ value }) => ['unknown', 'JSON.parse', '.json'].includes(value))
      .map(({ value, line }) => {
        const what = value === 'unknown' ? 'forces a type through unknown' : `trusts the answer of ${value}`;
        return `${where({ file, line })} ${what}. Parse it with the schema it should have.`;
      }),
  );
}

proveRule('there is no any', anys, {
  broken: [
    { 'lib/joblog/rules.ts': 'export const a: any = 1;' },
    { 'lib/joblog/rules.ts': 'export const a = (b: any[]) => b;' },
  ],
  kept: [{ 'lib/joblog/rules.ts': 'export const any: unknown = 1;' }],
});

proveRule('data from outside is parsed, never cast', foreignCasts, {
  broken: [
    { 'lib/joblog/queries.ts': 'const a = JSON.parse(text) as Joblog;' },
    { 'services/dfdg/client.ts': 'const a = (await response.json()) as Answer;' },
    { 'lib/core/db.ts': 'const a = b as unknown as Database;' },
  ],
  kept: [
    {
      'lib/joblog/queries.ts':
        "const a = ['x'] as const; const b = schema.parse(JSON.parse(text)); const c = d as Holder;",
    },
  ],
});
