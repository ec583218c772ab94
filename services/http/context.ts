import { AsyncLocalStorage } from 'node:async_hooks';

/** How an outside system can be made to misbehave, in test and demonstration only. */
export const faultKinds = ['down', 'slow', '500', 'malformed', 'refused'] as const;
export type FaultKind = (typeof faultKinds)[number];

/** What one request (or one job) carries with it through every floor, without being passed by hand. */
export type RequestContext = {
  /** Follows the request into every log line and outside call; at most 46 characters (DFDG's limit). */
  correlationId: string;
  /** The caller's network address, decided by the server, never by a header the caller can set. */
  clientAddress: string;
  /** Moves this request's clock, in milliseconds. Always 0 in production. */
  clockOffsetMs: number;
  /** System name → fault, for this request only, so that tests can run side by side. Always empty in production. */
  faults: Readonly<Record<string, FaultKind>>;
  /** Set where nobody waits for the answer: outside systems get longer to give one, as they do outside any context. */
  isUnhurried?: boolean;
  /** The HTTP request behind this work; absent in jobs and commands. */
  request?: IncomingRequest;
};

/** What the server knows of a request before the framework rewrites it. */
export type IncomingRequest = {
  method: string;
  /** Path without query. */
  path: string;
  /** What stands behind the "?"; left out where nothing does. It may hold what somebody typed: never log it. */
  query?: string;
  /** True when the browser fetches ahead of the citizen, which is no sign of life. */
  prefetch: boolean;
  /** Set by a page that is shown with another status than 200; the server puts it on the answer. */
  answerStatus?: number;
  /** How a route has packed its answer; the server says so on it, because the framework takes that header off. */
  answerPacking?: string;
};

// The server that opens the context and the bundle that reads it load this file separately,
// so the storage itself has to live in a place both can see.
const key = Symbol.for('jobnet.request-context');
type Holder = { [key]?: AsyncLocalStorage<RequestContext> };

function storage(): AsyncLocalStorage<RequestContext> {
  const holder = globalThis as Holder;
  holder[key] ??= new AsyncLocalStorage<RequestContext>();
  return holder[key];
}

/** Runs `work` (and everything it awaits) with this context. */
export function runInContext<T>(context: RequestContext, work: () => T): T {
  return storage().run(context, work);
}

/** The current context, or undefined outside any request or job. */
export function currentContext(): RequestContext | undefined {
  return storage().getStore();
}
