import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { log } from '@/lib/core/log';
import type { PdfVerdict } from '../rules/pdf/check';
import { pdfProblems } from '../rules/pdf/limits';

/** What a file may cost us. An honest one of 10 MB takes less than a second. */
const limits = { ms: 10_000, heapMb: 512, stackMb: 4 };
/** How long a thread may take to begin: on a busy machine many times as long as any file, and no fault of the file's. */
const startMs = 30_000;
/** How many may wait in line, so that a flood of files is answered instead of kept. */
const mostWaiting = 20;
const restMs = 60_000;
/** The library remembers every name it has read, for as long as the thread lives. */
const filesPerThread = 50;

const verdictSchema = z.union([
  z.object({ ok: z.literal(true), pages: z.number() }),
  z.object({ ok: z.literal(false), problem: z.enum(pdfProblems) }),
]);

type Verdict = PdfVerdict | { ok: false; problem: 'busy' };
type Thread = { worker: Worker; isReady: Promise<boolean>; files: number; rest?: NodeJS.Timeout };
type Line = { thread?: Thread; last: Promise<unknown>; waiting: number };

// One line per process, also when the development server loads this module anew.
const key = Symbol.for('jobnet.pdf-thread');
const holder = globalThis as { [key]?: Line };

/**
 * Checks a file in a thread with limits of its own, one file at a time. A file that is not done in time is refused;
 * `busy` says nothing about the file.
 */
export async function checkPdfInThread(bytes: Uint8Array, { ms }: { ms: number } = limits): Promise<Verdict> {
  holder[key] ??= { last: Promise.resolve(), waiting: 0 };
  const line = holder[key];
  if (line.waiting >= mostWaiting) return { ok: false, problem: 'busy' };
  line.waiting += 1;
  const verdict = line.last.then(() => checkNext(line, bytes, ms));
  line.last = verdict.finally(() => {
    line.waiting -= 1;
  });
  return verdict;
}

async function checkNext(line: Line, bytes: Uint8Array, ms: number): Promise<Verdict> {
  line.thread ??= start(line);
  const { thread } = line;
  clearTimeout(thread.rest);
  if (!(await thread.isReady)) {
    end(line);
    return { ok: false, problem: 'busy' };
  }
  thread.files += 1;
  const began = performance.now();
  const verdict = await ask(thread.worker, bytes, ms);
  log.info('pdf-checked', {
    bytes: bytes.length,
    outcome: verdict.ok ? 'ok' : verdict.problem,
    ms: Math.round(performance.now() - began),
  });
  const isSpent = verdict.ok === false && verdict.problem === 'too-large-inside';
  if (isSpent || thread.files >= filesPerThread) end(line);
  else thread.rest = setTimeout(() => end(line), restMs).unref();
  return verdict;
}

function start(line: Line): Thread {
  const file = join(process.cwd(), 'processes', 'pdf-check.ts');
  const resourceLimits = { maxOldGenerationSizeMb: limits.heapMb, stackSizeMb: limits.stackMb };
  // Nothing of ours stands in its environment, and what it says of a file goes nowhere.
  const worker = new Worker(file, {
    execArgv: ['--import', 'tsx'],
    env: {},
    resourceLimits,
    stdout: true,
    stderr: true,
  });
  worker.on('error', (error) => log.warn('pdf-thread-ended', { error })).unref();
  worker.once('exit', () => {
    if (line.thread?.worker === worker) end(line);
  });
  return { worker, isReady: saysReady(worker), files: 0 };
}

function saysReady(worker: Worker): Promise<boolean> {
  return new Promise((resolve) => {
    const told = (isReady: boolean) => {
      clearTimeout(limit);
      resolve(isReady);
    };
    const limit = setTimeout(() => told(false), startMs);
    worker.once('message', () => told(true)).once('exit', () => told(false));
  });
}

function end(line: Line): void {
  const { thread } = line;
  line.thread = undefined;
  clearTimeout(thread?.rest);
  void thread?.worker.terminate();
}

/** What the thread answers; a thread that dies or takes too long was given more than anybody sends. */
function ask(worker: Worker, bytes: Uint8Array, ms: number): Promise<PdfVerdict> {
  return new Promise((resolve) => {
    const done = (verdict: PdfVerdict) => {
      clearTimeout(limit);
      worker.off('message', told).off('error', tooMuch);
      resolve(verdict);
    };
    const tooMuch = () => done({ ok: false, problem: 'too-large-inside' });
    const told = (said: unknown) => done(verdictSchema.parse(said));
    const limit = setTimeout(tooMuch, ms);
    worker.on('message', told).on('error', tooMuch);
    worker.postMessage(bytes);
  });
}
