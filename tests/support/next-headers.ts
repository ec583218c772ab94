import { AsyncLocalStorage } from 'node:async_hooks';

/** What the framework hands to code that asks about the request it works for. */
export type RequestHead = { headers: Headers; cookies: Map<string, string> };

const current = new AsyncLocalStorage<RequestHead>();

/** Runs `work` as if the framework had received this request. Cookies that are set stay in `head.cookies`. */
export function withRequestHead<T>(head: RequestHead, work: () => T): T {
  return current.run(head, work);
}

function head(): RequestHead {
  const found = current.getStore();
  if (!found) throw new Error('There is no request: run this through a browser of tests/support/browser.');
  return found;
}

/** Takes the place of `next/headers`, which works only inside the framework's own server. */
export async function headers(): Promise<Headers> {
  return head().headers;
}

export async function cookies() {
  const jar = head().cookies;
  return {
    get: (name: string) => (jar.has(name) ? { name, value: jar.get(name) ?? '' } : undefined),
    has: (name: string) => jar.has(name),
    set: (name: string, value: string, options: { maxAge?: number } = {}) => {
      if (options.maxAge === 0) jar.delete(name);
      else jar.set(name, value);
    },
    delete: (name: string) => jar.delete(name),
  };
}
