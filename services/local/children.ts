import { type ChildProcess, spawn } from 'node:child_process';
import { SetupError } from '@/prisma/setup-error';

export interface ChildSpec {
  /** For sentences about it: "The portal stopped". */
  name: string;
  /** TypeScript program, from the root of the project. */
  script: string;
  args?: string[];
  env: NodeJS.ProcessEnv;
  /** How long it may take to say that it is ready. */
  readyMs?: number;
  /** How long it may take to end by itself. */
  graceMs?: number;
}

export interface Child {
  /** Settles when the program has said `process.send('ready')`; rejects when it ends or dawdles instead. */
  ready: Promise<void>;
  /** Settles when the program is gone; with the reason when nobody asked it to stop. */
  ended: Promise<SetupError | undefined>;
  /** Asks it to stop, and insists after the grace. */
  stop(): Promise<void>;
}

/** Runs one of our programs on this very Node, with its output going where ours goes. It stops when we are gone. */
export function startChild(spec: ChildSpec): Child {
  const args = [
    '--import',
    'tsx',
    '--import',
    './services/local/leave-with-parent.ts',
    spec.script,
    ...(spec.args ?? []),
  ];
  // In a process group of its own, so that Ctrl-C stops it once (through us) and not twice.
  const child = spawn(process.execPath, args, {
    env: spec.env,
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  let asked = false;
  const gone = new Promise<string>((done) => {
    child.once('exit', (code, signal) => done(signal ? `killed by ${signal}` : `exit code ${code}, see above`));
    child.once('error', (error) => done(error.message));
  });
  const ended = gone.then((how) => {
    return asked ? undefined : new SetupError(`The ${spec.name} stopped (${how}).`);
  });
  const stop = async () => {
    asked = true;
    if (isRunning(child)) child.kill('SIGTERM');
    const insist = setTimeout(() => child.kill('SIGKILL'), spec.graceMs ?? 15_000);
    await gone;
    clearTimeout(insist);
  };
  return { ready: whenReady(child, ended, spec), ended, stop };
}

function isRunning(child: ChildProcess): boolean {
  return child.exitCode === null && child.signalCode === null;
}

function whenReady(child: ChildProcess, ended: Child['ended'], spec: ChildSpec): Promise<void> {
  const ms = spec.readyMs ?? 60_000;
  return new Promise<void>((done, fail) => {
    const dawdles = new SetupError(`The ${spec.name} was not ready after ${ms / 1000} seconds.`);
    const timer = setTimeout(() => fail(dawdles), ms);
    child.on('message', (message) => message === 'ready' && done());
    ended.then((reason) => fail(reason ?? new SetupError(`The ${spec.name} was stopped before it was ready.`)));
    child.once('exit', () => clearTimeout(timer)).on('message', () => clearTimeout(timer));
  });
}
