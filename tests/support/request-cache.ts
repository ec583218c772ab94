import { currentContext } from '@/services/http/context';

/**
 * React whose `cache` keeps what it is asked for one request long, as the framework's server does; the request is that
 * of tests/support/browser. For `vi.mock('react', …)`.
 */
export async function reactWithRequestCache(original: () => Promise<unknown>) {
  const react = await original();
  return { ...(typeof react === 'object' ? react : {}), cache: cachedByRequest };
}

function cachedByRequest<Key, Answer>(work: (key: Key) => Answer): (key: Key) => Answer {
  const kept = new WeakMap<object, Map<Key, Answer>>();
  return (key) => {
    const request = currentContext() ?? {};
    const answers = kept.get(request) ?? new Map<Key, Answer>();
    kept.set(request, answers);
    const answer = answers.has(key) ? answers.get(key) : undefined;
    if (answer !== undefined) return answer;
    const fresh = work(key);
    answers.set(key, fresh);
    return fresh;
  };
}
