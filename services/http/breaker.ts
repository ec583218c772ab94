import { CircuitState, ConsecutiveBreaker, circuitBreaker, handleWhenResult, isBrokenCircuitError } from 'cockatiel';
import { type BreakerState, showBreaker } from '@/services/http/metrics';
import { Err, type Result } from '@/services/http/result';

export type BreakerSettings = {
  /** How many unavailable answers in a row open the circuit. */
  threshold: number;
  /** How long it stays open before one call is let through to try, in milliseconds. */
  recoverAfterMs: number;
};

export const defaultBreaker: BreakerSettings = { threshold: 5, recoverAfterMs: 5_000 };

/** Lets calls through, or answers `unavailable` at once while the other side is known to be down. */
export type Breaker = (attempt: () => Promise<Result<unknown>>) => Promise<Result<unknown>>;

const key = Symbol.for('jobnet.breakers');
type Holder = { [key]?: Map<string, Breaker> };

/** The process's breaker for this door of this system, shared by every copy of this file; its first settings stand. */
export function breakerFor(system: string, door: string, settings: BreakerSettings): Breaker {
  const holder = globalThis as Holder;
  holder[key] ??= new Map();
  const name = `${system} ${door}`;
  const breaker = holder[key].get(name) ?? createBreaker(system, settings);
  holder[key].set(name, breaker);
  return breaker;
}

function createBreaker(system: string, settings: BreakerSettings): Breaker {
  const policy = circuitBreaker(handleWhenResult(isUnavailable), {
    halfOpenAfter: settings.recoverAfterMs,
    breaker: new ConsecutiveBreaker(settings.threshold),
  });
  showBreaker(system, 0);
  policy.onStateChange((state) => showBreaker(system, shown(state)));
  return async (attempt) => {
    try {
      return await policy.execute(attempt);
    } catch (error) {
      if (isBrokenCircuitError(error)) return Err('unavailable', 'circuit open after repeated failures');
      throw error;
    }
  };
}

/** For requests with an injected fault: whatever they meet must not close the door for others. */
export const noBreaker: Breaker = (attempt) => attempt();

function isUnavailable(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'reason' in answer && answer.reason === 'unavailable';
}

function shown(state: CircuitState): BreakerState {
  if (state === CircuitState.Closed) return 0;
  return state === CircuitState.HalfOpen ? 1 : 2;
}
