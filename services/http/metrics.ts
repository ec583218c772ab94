import { Gauge, Histogram, Registry } from 'prom-client';

/** Of a breaker: 0 closed (calls go through), 1 half open (one is tried), 2 open (none is). */
export type BreakerState = 0 | 1 | 2;

type Metrics = {
  registry: Registry;
  callSeconds: Histogram<'system' | 'operation' | 'outcome'>;
  breakerState: Gauge<'system'>;
};

// The server and the framework's bundle load this file separately, and must count in the same place.
const key = Symbol.for('jobnet.metrics');
type Holder = { [key]?: Metrics };

function metrics(): Metrics {
  const holder = globalThis as Holder;
  holder[key] ??= createMetrics();
  return holder[key];
}

function createMetrics(): Metrics {
  const registry = new Registry();
  return {
    registry,
    callSeconds: new Histogram({
      name: 'outside_call_seconds',
      help: 'Time of calls to outside systems, by outcome (ok or the reason)',
      labelNames: ['system', 'operation', 'outcome'],
      buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 1.5, 2.5, 5, 10],
      registers: [registry],
    }),
    breakerState: new Gauge({
      name: 'outside_breaker_state',
      help: 'Circuit breaker of an outside system: 0 closed, 1 half open, 2 open',
      labelNames: ['system'],
      registers: [registry],
    }),
  };
}

/** The process's one registry; whatever else the portal counts belongs here too. */
export function metricsRegistry(): Registry {
  return metrics().registry;
}

/** Counts one finished call. `outcome` is `ok` or a reason. */
export function countCall(system: string, operation: string, outcome: string, milliseconds: number): void {
  metrics().callSeconds.observe({ system, operation, outcome }, milliseconds / 1000);
}

export function showBreaker(system: string, state: BreakerState): void {
  metrics().breakerState.set({ system }, state);
}
