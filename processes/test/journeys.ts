import { randomBytes } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { z } from 'zod';
import { findOrInstallChromium } from './chromium';
import { checkedOutcome, lastLines, type Outcome } from './outcome';
import { startTestPortal } from './portal';
import { cleanEnvironment, resultsFolder, runPackage } from './programs';

const spec = z.object({
  title: z.string(),
  file: z.string(),
  line: z.number(),
  tests: z.array(
    z.object({
      projectName: z.string(),
      status: z.string(),
      results: z.array(z.object({ errors: z.array(z.object({ message: z.string().default('') })).default([]) })),
    }),
  ),
});

const suite = z.object({
  title: z.string(),
  specs: z.array(spec).default([]),
  get suites() {
    return z.array(suite).default([]);
  },
});

const report = z.object({
  suites: z.array(suite).default([]),
  errors: z.array(z.object({ message: z.string().default('') })).default([]),
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
});

/** Runs the journeys of e2e/ in a browser: against the portal at `given`, or one started for them. */
export async function runJourneys(words: string[], given: string | undefined, distDir: string): Promise<Outcome> {
  const chromium = await findOrInstallChromium();
  await rm(`${resultsFolder}/screenshots`, { recursive: true, force: true });
  const akasseSecret = randomBytes(24).toString('base64url');
  const systems = { SYSTEM_CREDENTIALS: `fagligt-faellesskab:${akasseSecret}` };
  const portal = given ? undefined : await startTestPortal(distDir, systems);
  // Whoever runs a portal of their own says themselves where its database and its log are.
  const behind = portal && {
    ...{ PORTAL_DATABASE_URL: portal.databaseUrl, PORTAL_LOG: portal.log },
    AKASSE_SECRET: akasseSecret,
  };
  try {
    const env = cleanEnvironment({ PORTAL_URL: portal?.url ?? given ?? '', CHROMIUM_PATH: chromium, ...behind });
    const { code, output } = await runPackage('journeys', '@playwright/test', ['test', ...words], env);
    const text = await readFile(`${resultsFolder}/journeys.json`, 'utf8').catch(() => '');
    if (text === '') return checkedOutcome({ passed: 0, failed: 0, problems: [] }, code || 1, lastLines(output));
    return checkedOutcome(outcomeOf(report.parse(JSON.parse(text))), code, lastLines(output));
  } finally {
    await portal?.stop();
  }
}

function outcomeOf({ suites, errors, stats }: z.infer<typeof report>): Outcome {
  const tests = suites.flatMap((each) => testsOf(each, []));
  const failed = tests.filter(({ status }) => status === 'unexpected');
  const shaky = tests.filter(({ status }) => status === 'flaky').map(({ name }) => name);
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    problems: [...errors.map(({ message }) => plain(message)), ...failed.map(({ name, said }) => `${name}\n${said}`)],
    ...(shaky.length > 0 && { note: `passed only the second time: ${shaky.join('; ')}` }),
  };
}

type Test = { name: string; status: string; said: string };

function testsOf({ title, specs, suites }: z.infer<typeof suite>, above: string[]): Test[] {
  const trail = [...above, title];
  const own = specs.flatMap(({ title: name, file, line, tests }) =>
    tests.map(({ projectName, status, results }) => ({
      name: [`e2e/${file}:${line}`, `[${projectName}]`, ...trail.slice(1), name].join(' › '),
      status,
      said:
        results
          .at(-1)
          ?.errors.map(({ message }) => plain(message))
          .join('\n') ?? '',
    })),
  );
  return [...own, ...suites.flatMap((each) => testsOf(each, trail))];
}

/** Playwright colours its messages even in files. */
function plain(message: string): string {
  return message
    .replaceAll(/\u001b\[[0-9;]*m/g, '')
    .split('\n')
    .slice(0, 30)
    .join('\n');
}
