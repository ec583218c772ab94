import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { z } from 'zod';
import { checkedOutcome, lastLines, type Outcome } from './outcome';
import { cleanEnvironment, resultsFolder, runPackage } from './programs';

const report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().default(''),
      assertionResults: z.array(
        z.object({ fullName: z.string(), status: z.string(), failureMessages: z.array(z.string()).nullish() }),
      ),
    }),
  ),
});

type Options = {
  /** Only files whose path holds one of these. */
  words: string[];
  env?: Record<string, string>;
  /** Files not to run: a glob. */
  without?: string;
};

/** Runs one project of vitest.config.ts; `name` is what its files in test-results are called. */
export async function runVitest(name: string, project: string, options: Options): Promise<Outcome> {
  const { words, env = {}, without } = options;
  const file = `${resultsFolder}/${name}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const exclude = without === undefined ? [] : ['--exclude', without];
  const args = ['run', '--project', project, ...exclude, ...reporters, ...words];
  const { code, output } = await runPackage(name, 'vitest', args, cleanEnvironment({ NODE_ENV: 'test', ...env }));
  const text = await readFile(file, 'utf8').catch(() => '');
  if (text === '') return checkedOutcome({ passed: 0, failed: 0, problems: [] }, code || 1, lastLines(output));
  return checkedOutcome(outcomeOf(report.parse(JSON.parse(text))), code, lastLines(output));
}

function outcomeOf(result: z.infer<typeof report>): Outcome {
  const problems: string[] = [];
  let broken = 0;
  for (const { name, status, message, assertionResults } of result.testResults) {
    const path = relative(process.cwd(), name);
    const failures = assertionResults.filter((test) => test.status === 'failed');
    for (const { fullName, failureMessages } of failures) {
      problems.push(`${path} › ${fullName}\n${readable((failureMessages ?? []).join('\n'))}`);
    }
    // A file that cannot be loaded has no failing test, only a message.
    if (status === 'failed' && failures.length === 0) {
      broken += 1;
      problems.push(`${path}\n${readable(message)}`);
    }
  }
  return { passed: result.numPassedTests, failed: result.numFailedTests + broken, problems };
}

/** Without the stack inside packages, which tells nobody anything. */
function readable(message: string): string {
  const lines = message.split('\n').filter((line) => !/^\s+at .*(node_modules|node:internal)/.test(line));
  return lines.slice(0, 30).join('\n').trimEnd();
}
