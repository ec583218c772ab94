import { randomUUID } from 'node:crypto';
import { runInContext } from '@/services/http/context';
import { now } from './clock';
import { log } from './log';

/** Work that is done at fixed times, without anybody asking. Each must be safe to run twice. */
export type Job = {
  /** Constant, in kebab case: names the job's queue, and stands in the log. */
  name: string;
  /** When, as minute, hour, day, month, weekday in Danish time. */
  cron: string;
  /** Does it, and tells in numbers what was done. */
  run: (now: Date) => Promise<Readonly<Record<string, number>>>;
};

/**
 * Runs work of the machine's own in a context, so that its log lines and outside calls can be told apart. Where nobody
 * waits for it, it is unhurried: outside systems get longer to answer.
 */
export function asSystem<T>(work: () => Promise<T>, { isUnhurried = false } = {}): Promise<T> {
  const context = { correlationId: randomUUID(), clientAddress: 'internal', clockOffsetMs: 0, faults: {}, isUnhurried };
  return runInContext(context, work);
}

/** Runs a job once and logs how it went. What it throws is thrown on, so that it is tried again. */
export function runJob({ name, run }: Pick<Job, 'name' | 'run'>): Promise<void> {
  const work = async () => {
    const began = performance.now();
    const ms = () => Math.round(performance.now() - began);
    try {
      const did = await run(now());
      log.info('job-done', { job: name, ms: ms(), ...did });
    } catch (error) {
      log.error('job-failed', { job: name, ms: ms(), error });
      throw error;
    }
  };
  return asSystem(work, { isUnhurried: true });
}
