import { runBytes } from './bytes';
import { runJourneys } from './journeys';
import { runOperations } from './operations';
import { runOnDebianPostgres } from './other-postgres';
import { lastLines, leftOut, type Outcome, singleCheck } from './outcome';
import { cleanEnvironment, resultsFolder, runPackage, startProgram } from './programs';
import { runVitest } from './unit-tests';

export type Stage = {
  name: string;
  /** `words` narrow a stage to the tests whose path holds one of them. */
  run: (words: string[]) => Promise<Outcome>;
  /** Stages that must have gone well first; run too when only this one is asked for. */
  needs?: string[];
};

/** The tests' own build: a portal that is running from `.next` is left in peace. */
const distDir = '.next-test';

// Not a setting of the portal: where one already runs that the journeys should visit.
const givenPortal = process.env.PORTAL_URL;

const build = { NEXT_DIST_DIR: distDir };

/** Stages in one lane run after each other; the lanes run side by side, one for each of two cores. */
export const lanes: Stage[][] = [
  [
    { name: 'lint', run: () => check('lint', '@biomejs/biome', ['ci', '--colors=off', '--error-on-warnings']) },
    { name: 'architecture', run: (words) => runVitest('architecture', 'architecture', { words }) },
    { name: 'unit', run: (words) => runVitest('unit', 'unit', { words }) },
    { name: 'database', run: (words) => runVitest('database', 'database', { words }) },
    { name: 'contract', run: (words) => runVitest('contract', 'contract', { words }) },
    { name: 'postgres-15', run: runOnDebianPostgres },
  ],
  [
    { name: 'types', run: checkTypes },
    { name: 'build', run: buildPortal },
  ],
];

/** Run when both lanes are empty: a browser and a portal need the machine for themselves. */
export const afterwards: Stage[] = [
  { name: 'bytes', run: () => runBytes(distDir), needs: ['build'] },
  { name: 'access', run: (words) => runVitest('access', 'access', { words, env: build }), needs: ['build'] },
  { name: 'operations', run: (words) => runOperations(words, build), needs: ['build'] },
  {
    name: 'journeys',
    run: (words) => runJourneys(words, givenPortal, distDir),
    needs: givenPortal ? [] : ['build'],
  },
];

/** For a stage that needs one that failed. */
export function cannotRun(needed: string): Outcome {
  return leftOut(`not run, because ${needed} failed`);
}

async function check(log: string, name: string, args: string[], env: Record<string, string> = {}): Promise<Outcome> {
  const { code, output } = await runPackage(log, name, args, cleanEnvironment(env));
  return singleCheck(code === 0 ? undefined : lastWords(log, output));
}

/** The way a start builds, so that the portal of the journeys finds it fresh. */
async function buildPortal(): Promise<Outcome> {
  const args = ['--import', 'tsx', 'processes/build.ts'];
  const { code, output } = await startProgram('build', process.execPath, args, cleanEnvironment(build)).ended;
  return singleCheck(code === 0 ? undefined : lastWords('build', output));
}

/** The framework describes the routes first: pages are checked against them. */
async function checkTypes(): Promise<Outcome> {
  const routes = await check('route-types', 'next', ['typegen'], build);
  return routes.failed > 0 ? routes : check('types', 'typescript', ['--noEmit', '--pretty', 'false']);
}

function lastWords(log: string, output: string): string {
  return `${lastLines(output, 80)}\n(All of it stands in ${resultsFolder}/${log}.log.)`;
}
