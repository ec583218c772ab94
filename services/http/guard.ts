import { randomUUID } from 'node:crypto';
import { type Breaker, type BreakerSettings, breakerFor, defaultBreaker, noBreaker } from '@/services/http/breaker';
import type { Caller } from '@/services/http/caller';
import { currentContext } from '@/services/http/context';
import {
  type CallOptions,
  type Client,
  type Contract,
  type Operation,
  requestIdSchema,
} from '@/services/http/contract';
import { injectedFault, sufferFault } from '@/services/http/faults';
import { countCall } from '@/services/http/metrics';
import { parseInput, parseOutput } from '@/services/http/parse';
import { hasWaitedInVain, rememberWait } from '@/services/http/patience';
import { Err, type Reason, type Result } from '@/services/http/result';
import { untilDeadline } from '@/services/http/time-limit';

/** One finished call, for the log. Holds no input, no answer and nothing about a person. */
export type CallEvent = {
  direction: 'out' | 'in';
  system: string;
  operation: string;
  outcome: 'ok' | Reason;
  ms: number;
  correlationId: string;
  detail?: string;
  /** What was thrown, when something was. */
  error?: unknown;
  /** Of an incoming call: the name of the credential. */
  by?: string;
};

export type CallSettings = {
  /** Time limit of one call with its retry, in milliseconds; overrules the contract's own. */
  timeoutMs?: number;
  breaker?: BreakerSettings;
  onCall?: (event: CallEvent) => void;
};

/** What a door is given: everything checked, one operation, one try. */
export type Exchange = {
  name: string;
  operation: Operation;
  input: Record<string, unknown>;
  caller: Caller;
  requestId: string;
  correlationId: string;
  /** Aborted when the time limit has passed. */
  signal: AbortSignal;
  /** Hands something thrown to the log. */
  report: (error: unknown) => void;
};

/** The way to the other side: over HTTP, or into the stand-in. Never throws; need not keep the time limit. */
export type Door = { name: string; pass: (exchange: Exchange) => Promise<Result<unknown>> };

const defaultTimeoutMs = 1_500;
/** What a call gets at least where nobody waits for it: less than a worker that is stopped has for the work at hand. */
const unhurriedTimeoutMs = 10_000;
const retryDelayMs = 60;

/** Puts the same care around every operation of a contract, whichever door the calls go through. */
export function guardedClient<C extends Contract>(contract: C, door: Door, settings: CallSettings = {}): Client<C> {
  const breaker = breakerFor(contract.system, door.name, settings.breaker ?? defaultBreaker);
  const calls = Object.entries(contract.operations).map(([name, operation]) => {
    const call = (input: unknown, caller: Caller, options: CallOptions = {}) =>
      observed(contract.system, name, settings, (correlationId, report) =>
        guarded({ contract, name, operation, door, breaker, settings, input, caller, options, correlationId, report }),
      );
    return [name, call] as const;
  });
  return Object.fromEntries(calls) as Client<C>;
}

type Guarded = {
  contract: Contract;
  door: Door;
  breaker: Breaker;
  settings: CallSettings;
  input: unknown;
  options: CallOptions;
} & Pick<Exchange, 'name' | 'operation' | 'caller' | 'correlationId' | 'report'>;

async function observed(
  system: string,
  operation: string,
  settings: CallSettings,
  call: (correlationId: string, report: (error: unknown) => void) => Promise<Result<unknown>>,
): Promise<Result<unknown>> {
  const began = performance.now();
  const correlationId = currentContext()?.correlationId ?? randomUUID();
  const thrown: { error?: unknown } = {};
  const answer = await call(correlationId, (error) => Object.assign(thrown, { error }));
  const ms = performance.now() - began;
  const outcome = answer.ok ? 'ok' : answer.reason;
  const detail = answer.ok ? {} : { detail: answer.detail };
  countCall(system, operation, outcome, ms);
  settings.onCall?.({ direction: 'out', system, operation, outcome, ms, correlationId, ...detail, ...thrown });
  return answer;
}

async function guarded(call: Guarded): Promise<Result<unknown>> {
  const { operation, caller, name, correlationId, report } = call;
  const input = parseInput(operation, call.input);
  if (!input.ok) return input;
  const requestId = requestIds(operation, call.options.requestId, correlationId);
  if (!requestIdSchema.safeParse(requestId()).success) return Err('invalid', 'requestId: at most 46 plain characters');
  const { system } = call.contract;
  if (hasWaitedInVain(system)) return Err('unavailable', 'let a time limit pass earlier in this request');

  const fault = injectedFault(system);
  const breaker = fault ? noBreaker : call.breaker;
  const deadline = performance.now() + (call.settings.timeoutMs ?? timeLimitOf(operation));
  const once = (signal: AbortSignal) => {
    if (fault) return sufferFault(fault);
    const exchange = { name, operation, input: input.value, caller, correlationId, signal, report };
    return call.door.pass({ ...exchange, requestId: requestId() });
  };
  const attempt = () => breaker(() => untilDeadline(deadline, once));
  // The outer limit is for calls that queue behind the one trying a half-open circuit.
  const answer = await untilDeadline(
    deadline,
    () => withRetry(operation, deadline, attempt),
    () => rememberWait(system),
  );
  return parseOutput(operation, answer);
}

/** In milliseconds. A page must not wait long; a job or a command that gives up has done nothing. */
function timeLimitOf({ timeoutMs = defaultTimeoutMs }: Operation): number {
  const context = currentContext();
  return !context || context.isUnhurried ? Math.max(timeoutMs, unhurriedTimeoutMs) : timeoutMs;
}

/** A write keeps its id through every try; each try of a read has its own, since a repeated id would be refused. */
function requestIds(operation: Operation, given: string | undefined, correlationId: string): () => string {
  if (operation.kind === 'write') {
    const id = given ?? randomUUID();
    return () => id;
  }
  const start = correlationId.replaceAll(/[^\w.:-]/g, '').slice(0, 37);
  return () => `${start}-${randomUUID().slice(0, 8)}`;
}

async function withRetry(
  operation: Operation,
  deadline: number,
  attempt: () => Promise<Result<unknown>>,
): Promise<Result<unknown>> {
  const first = await attempt();
  const again = operation.kind === 'read' && !first.ok && first.reason === 'unavailable';
  if (!again || performance.now() + 2 * retryDelayMs > deadline) return first;
  await new Promise((resolve) => setTimeout(resolve, retryDelayMs));
  return attempt();
}
