import { setTimeout as sleep } from 'node:timers/promises';
import { asSystem } from '@/lib/core/jobs';
import { log } from '@/lib/core/log';

export type Repeated = {
  /** Waits for the round at hand, and begins no other. */
  stop: () => Promise<void>;
};

/** Does `work` again and again, `pauseMs` after it was done. A round that throws is logged, and the next one comes. */
export function repeat(name: string, pauseMs: number, work: (signal: AbortSignal) => Promise<unknown>): Repeated {
  const stopping = new AbortController();
  const { signal } = stopping;
  const rounds = (async () => {
    while (!signal.aborted) {
      const round = asSystem(() => work(signal), { isUnhurried: true });
      await round.catch((error: unknown) => log.error('round-failed', { round: name, error }));
      await sleep(pauseMs, undefined, { signal }).catch(() => undefined);
    }
  })();
  return {
    stop: () => {
      stopping.abort();
      return rounds;
    },
  };
}
