import { Err, type Result } from '@/services/http/result';

/**
 * Ends the wait at the deadline (in `performance.now()` time) with `unavailable`, even when the work itself cannot be
 * stopped; the signal asks it to. `onExpired` runs when the deadline came first.
 */
export async function untilDeadline(
  deadline: number,
  work: (signal: AbortSignal) => Promise<Result<unknown>>,
  onExpired?: () => void,
): Promise<Result<unknown>> {
  const stop = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const expired = new Promise<Result<unknown>>((resolve) => {
    timer = setTimeout(
      () => {
        onExpired?.();
        resolve(Err('unavailable', 'no answer within the time limit'));
        stop.abort();
      },
      Math.max(0, deadline - performance.now()),
    );
  });
  try {
    return await Promise.race([work(stop.signal), expired]);
  } finally {
    clearTimeout(timer);
  }
}
