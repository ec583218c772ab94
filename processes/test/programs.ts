import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { listSettings } from '@/lib/core/config/schema';

export const resultsFolder = 'test-results';

const running = new Set<ChildProcess>();

/**
 * The environment for a program under test: this machine's, without settings of the portal that somebody works with,
 * without colours in what is written to files.
 */
export function cleanEnvironment(extra: Record<string, string> = {}): NodeJS.ProcessEnv {
  const ours = new Set(listSettings().map(({ name }) => name));
  const kept = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined || ours.has(name) || name === 'FORCE_COLOR' ? [] : [[name, value] as const],
  );
  const always = { NODE_ENV: 'production' as const, NO_COLOR: '1', NEXT_TELEMETRY_DISABLED: '1' };
  return { ...Object.fromEntries(kept), ...always, ...extra };
}

export type Ended = { code: number; output: string };
export type Program = { child: ChildProcess; ended: Promise<Ended> };

/** Starts a program in a process group of its own; what it says goes to `test-results/<log>.log`. */
export function startProgram(log: string, command: string, args: string[], env = cleanEnvironment()): Program {
  mkdirSync(resultsFolder, { recursive: true });
  const file = createWriteStream(join(resultsFolder, `${log}.log`));
  const child = spawn(command, args, { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (part: string) => {
      output += part;
      file.write(part);
    });
  }
  const ended = new Promise<Ended>((done) => {
    const end = (code: number) => {
      running.delete(child);
      file.end();
      done({ code, output });
    };
    child.once('error', (error) => {
      output += `${error.message}\n`;
      end(127);
    });
    child.once('close', (code) => end(code ?? 1));
  });
  return { child, ended };
}

/** Runs the command line of a package we depend on, with this very Node. */
export function runPackage(log: string, name: string, args: string[], env?: NodeJS.ProcessEnv): Promise<Ended> {
  return startProgram(log, process.execPath, [binOf(name), ...args], env).ended;
}

const manifest = z.object({ bin: z.union([z.string(), z.record(z.string(), z.string())]) });

function binOf(name: string): string {
  const require = createRequire(import.meta.url);
  const file = join('node_modules', name, 'package.json');
  const { bin } = manifest.parse(require(`../../${file}`));
  const path = typeof bin === 'string' ? bin : Object.values(bin)[0];
  if (!path) throw new Error(`${name} has no command line.`);
  return join(dirname(file), path);
}

/** Asks a program and all it started to stop, and insists after `graceMs`. */
export async function stopProgram({ child, ended }: Program, graceMs = 20_000): Promise<Ended> {
  signalGroup(child, 'SIGTERM');
  const insist = setTimeout(() => signalGroup(child, 'SIGKILL'), graceMs);
  return ended.finally(() => clearTimeout(insist));
}

/** Stops whatever is still running, for when the tests themselves are stopped. */
export function stopEverything(): void {
  for (const child of running) signalGroup(child, 'SIGTERM');
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (!child.pid) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The group is gone already.
  }
}
