import { currentContext, type RequestContext } from '@/services/http/context';

// A page that asks a slow system three things in a row would otherwise wait three time limits.
const keptForMs = 5_000;

const waitedInVain = new WeakMap<RequestContext, Map<string, number>>();

/** Whether this very request has already waited a whole time limit for the system, just now. */
export function hasWaitedInVain(system: string): boolean {
  const context = currentContext();
  const since = context && waitedInVain.get(context)?.get(system);
  return since !== undefined && performance.now() - since < keptForMs;
}

/** Remembers, for the rest of this request, that the system let a time limit pass. */
export function rememberWait(system: string): void {
  const context = currentContext();
  if (!context) return;
  const systems = waitedInVain.get(context) ?? new Map<string, number>();
  waitedInVain.set(context, systems.set(system, performance.now()));
}
