import { where } from './floors';
import { proveRule } from './rule';
import type { Tree } from './tree';

const limits = { file: 300, page: 40, function: 80, component: 120 };

const measured = /\.(ts|tsx|mts|mjs|css|scss|prisma)$/;

function longFiles(tree: Tree): string[] {
  return tree.files.flatMap(({ path, lines }) => {
    if (!measured.test(path)) return [];
    if (/^app\/.*page\.tsx$|^app\/page\.tsx$/.test(path) && lines > limits.page) {
      return [`${path} has ${lines} lines; a page has ${limits.page}: call one query and render one component.`];
    }
    return lines > limits.file
      ? [`${path} has ${lines} lines, more than ${limits.file}. Split it by what it does.`]
      : [];
  });
}

function longFunctions(tree: Tree): string[] {
  return tree.sources.flatMap((file) =>
    file.facts.functions.flatMap(({ name, line, lines, jsx, suite }) => {
      const limit = jsx ? limits.component : limits.function;
      if (suite || lines <= limit) return [];
      return [
        `${where({ file, line })} ${name} has ${lines} lines, more than ${limit}. Give its parts names of their own.`,
      ];
    }),
  );
}

const linesOf = (count: number, line = 'x();') => Array.from({ length: count }, () => line).join('\n');
const functionOf = (count: number) => `export function long() {\n${linesOf(count - 2)}\n}\n`;
const componentOf = (count: number) => `export function Long() {\n${linesOf(count - 4)}\nreturn (\n<p />);\n}\n`;

proveRule(`a file has at most ${limits.file} lines, a page ${limits.page}`, longFiles, {
  broken: [{ 'lib/joblog/rules.ts': linesOf(301) }, { 'app/(borger)/joblog/page.tsx': linesOf(41) }],
  kept: [{ 'lib/joblog/rules.ts': `${linesOf(300)}\n` }, { 'app/page.tsx': linesOf(40), 'README.md': linesOf(500) }],
});

proveRule(`a function has at most ${limits.function} lines, with JSX ${limits.component}`, longFunctions, {
  broken: [{ 'lib/joblog/rules.ts': functionOf(81) }, { 'components/ui/card.tsx': componentOf(122) }],
  kept: [
    { 'lib/joblog/rules.ts': functionOf(80) },
    { 'components/ui/card.tsx': componentOf(120) },
    { 'tests/lib/joblog/rules.test.ts': `describe('rules', () => {\n${linesOf(120)}\n});` },
  ],
});
