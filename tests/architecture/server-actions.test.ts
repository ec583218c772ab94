import { where } from './floors';
import { roleOf } from './roles';
import { proveRule } from './rule';
import type { ProjectFile, Tree } from './tree';

/** The wrappers of lib/core/forms that check origin, input and permission before anything runs. */
const doors = ['formAction', 'buttonAction'];

function problemsOf(file: ProjectFile): string[] {
  const { directives, innerDirectives, exports, statements } = file.facts;
  const isActions = roleOf(file.path) === 'actions';
  const marked = directives.includes('use server');
  const problems: string[] = [];
  for (const { line } of innerDirectives.filter(({ value }) => value === 'use server')) {
    problems.push(
      `${where({ file, line })} makes an action inside a function. Write it with ${doors[0]} in lib/<feature>/actions.ts.`,
    );
  }
  if (marked && !isActions) {
    problems.push(
      `${file.path} says 'use server': every export of it is a public endpoint. Move the actions to lib/<feature>/actions.ts.`,
    );
  }
  if (!isActions) return problems;
  if (!marked) problems.push(`${file.path} must begin with 'use server'.`);
  for (const { name, line } of exports.filter(({ madeBy }) => !doors.includes(madeBy))) {
    problems.push(
      `${where({ file, line })} exports ${name}, which anyone can call. Make it with ${doors.join(' or ')}, or move it to mutations.ts.`,
    );
  }
  for (const { line } of statements.filter(({ value }) => value !== 'ExportNamedDeclaration')) {
    problems.push(`${where({ file, line })} holds more than actions. Move it to mutations.ts, schema.ts or rules.ts.`);
  }
  return problems;
}

function strayActions(tree: Tree): string[] {
  return tree.sources.filter((file) => !file.path.startsWith('tests/')).flatMap(problemsOf);
}

proveRule(
  "'use server' stands only in actions.ts, and every export there is made by a checking wrapper",
  strayActions,
  {
    broken: [
      { 'lib/joblog/queries.ts': "'use server';\nexport async function listJoblogs() {}" },
      { 'app/page.tsx': "export default function Page() { async function save() { 'use server'; } return null; }" },
      { 'lib/joblog/actions.ts': "'use server';\nexport async function save() {}" },
      { 'lib/joblog/actions.ts': "'use server';\nconst limit = 4;\nexport const save = formAction({ limit });" },
      { 'lib/joblog/actions.ts': "'use server';\nexport { save } from './mutations';" },
      { 'lib/joblog/actions.ts': 'export const save = formAction({});' },
    ],
    kept: [
      {
        'lib/joblog/actions.ts':
          "'use server';\nimport { formAction } from '@/lib/core/forms/form-action';\nexport const save = formAction({});\nexport const stop = buttonAction({});",
        'lib/joblog/mutations.ts': 'export async function saveJoblog() {}',
      },
    ],
  },
);
