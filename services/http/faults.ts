import { currentContext, type FaultKind } from '@/services/http/context';
import { Err, type Result } from '@/services/http/result';

/** The fault this request asked for; only test and demonstration ever fill it. */
export function injectedFault(system: string): FaultKind | undefined {
  return currentContext()?.faults[system];
}

/** Answers as a system with this fault would. A slow one never answers: the time limit has to end the wait. */
export function sufferFault(fault: FaultKind): Promise<Result<unknown>> {
  switch (fault) {
    case 'down':
      return Promise.resolve(Err('unavailable', 'injected fault: down'));
    case '500':
      return Promise.resolve(Err('unavailable', 'injected fault: HTTP 500'));
    case 'malformed':
      return Promise.resolve(Err('drift', 'injected fault: malformed answer'));
    case 'refused':
      return Promise.resolve(Err('refused', 'injected fault: refused'));
    case 'slow':
      return new Promise(() => undefined);
  }
}
