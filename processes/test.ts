import { mkdir, rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { SetupError } from '@/prisma/setup-error';
import { explainTrouble, runCommand } from './run-command';
import type { Outcome } from './test/outcome';
import { afterwards, cannotRun, lanes, type Stage } from './test/plan';
import { resultsFolder, stopEverything } from './test/programs';

const stages = [...lanes.flat(), ...afterwards];
const outcomes = new Map<string, Outcome>();

/** `npm test`: every check there is, and as the last line `N passed, N failed`. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { only: { type: 'string', multiple: true } },
    allowPositionals: true,
  });
  const chosen = choose(values.only?.flatMap((names) => names.split(',')) ?? []);
  await rm(resultsFolder, { recursive: true, force: true });
  await mkdir(resultsFolder, { recursive: true });

  const runChosen = async (lane: Stage[]) => {
    for (const stage of lane) if (chosen.has(stage.name)) await run(stage, positionals);
  };
  await Promise.all(lanes.map(runChosen));
  await runChosen(afterwards);
  report();
}

function choose(names: string[]): Set<string> {
  const unknown = names.find((name) => !stages.some((stage) => stage.name === name));
  if (unknown !== undefined) {
    const known = stages.map(({ name }) => name).join(', ');
    throw new SetupError(`There is no stage "${unknown}". Choose among ${known}, for example npm test -- --only unit.`);
  }
  if (names.length === 0) return new Set(stages.map(({ name }) => name));
  const needed = stages.filter(({ name }) => names.includes(name)).flatMap(({ needs }) => needs ?? []);
  return new Set([...names, ...needed]);
}

async function run(stage: Stage, words: string[]): Promise<void> {
  const begun = performance.now();
  const missing = stage.needs?.find((name) => outcomes.get(name)?.failed !== 0);
  const outcome = missing === undefined ? await stage.run(words).catch(asFailure) : cannotRun(missing);
  outcomes.set(stage.name, outcome);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  const numbers = `${outcome.passed} passed, ${outcome.failed} failed`;
  say(`${stage.name.padEnd(13)} ${numbers.padEnd(24)} ${seconds.padStart(6)} s  ${outcome.note ?? ''}`.trimEnd());
}

function asFailure(error: unknown): Outcome {
  return { passed: 0, failed: 1, problems: [explainTrouble(error)] };
}

function report(): void {
  for (const { name } of stages) {
    for (const problem of outcomes.get(name)?.problems ?? []) say(`\n✗ ${name}: ${problem}`);
  }
  const all = [...outcomes.values()];
  const sum = (pick: (outcome: Outcome) => number) => all.reduce((total, outcome) => total + pick(outcome), 0);
  const failed = sum((outcome) => outcome.failed);
  if (failed > 0) process.exitCode = 1;
  say(`\n${sum((outcome) => outcome.passed)} passed, ${failed} failed`);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

for (const signal of ['SIGINT', 'SIGTERM', 'disconnect'] as const) {
  process.once(signal, () => {
    stopEverything();
    process.exitCode = 1;
    // The programs take a moment to stop what they have started themselves.
    setTimeout(() => process.exit(), 20_000).unref();
  });
}
// Waiting for our starter to go away is no reason to stay.
process.channel?.unref();

runCommand(main);
