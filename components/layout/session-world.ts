import { keepForms } from '@/components/forms/kept-forms';
import { isSessionAnswer, type SessionAnswer } from './session-clock';
import type { SessionWorld } from './session-watch';

const timeoutMs = 8000;

async function answerFrom(path: string, method: 'GET' | 'POST'): Promise<SessionAnswer | null> {
  try {
    const response = await fetch(path, { method, cache: 'no-store', signal: AbortSignal.timeout(timeoutMs) });
    const body: unknown = await response.json();
    return isSessionAnswer(body) ? body : null;
  } catch {
    return null;
  }
}

/** The browser as the session watch sees it. `keepFor` tells for whom the page was drawn; null for whoever keeps nothing. */
export function browserWorld(tell: () => void, keepFor: string | null): SessionWorld {
  return {
    now: () => Date.now(),
    later: (run, ms) => {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
    ask: () => answerFrom('/api/session', 'GET'),
    extend: () => answerFrom('/api/session/forlaeng', 'POST'),
    tell,
    keep: async () => (keepFor === null ? 'nothing' : keepForms(keepFor)),
    leave: (path, comesBack) => {
      const { pathname, search } = window.location;
      window.location.assign(comesBack ? `${path}?tilbage=${encodeURIComponent(`${pathname}${search}`)}` : path);
    },
  };
}
