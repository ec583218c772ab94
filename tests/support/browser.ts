import { randomUUID } from 'node:crypto';
import { config } from '@/lib/core/config';
import { sessionCookieName } from '@/lib/core/session/cookie';
import { type FaultKind, runInContext } from '@/services/http/context';
import { withRequestHead } from './next-headers';

/** How a request ended: with what the code answered, or by being sent elsewhere. */
export type Answer<T> = { value: T; sentTo?: undefined } | { value?: undefined; sentTo: string };

export type RequestOptions = {
  /** Moves this request's clock, in milliseconds. */
  offsetMs?: number;
  prefetch?: boolean;
  /** Outside systems that misbehave for this request. */
  faults?: Record<string, FaultKind>;
  headers?: Record<string, string>;
};

/** A browser with its own cookies that sends requests to the portal's code, without a server in between. */
export class Browser {
  readonly cookies = new Map<string, string>();

  constructor(readonly address = '192.0.2.1') {}

  /** Opens a page: `work` is what the page does on the server. */
  open<T>(path: string, work: () => Promise<T>, options: RequestOptions = {}): Promise<Answer<T>> {
    return this.request('GET', path, work, options);
  }

  /** Posts from a page of ours, as a server action does. */
  post<T>(path: string, work: () => Promise<T>, options: RequestOptions = {}): Promise<Answer<T>> {
    const headers = { origin: config().PUBLIC_URL, ...options.headers };
    return this.request('POST', path, work, { ...options, headers });
  }

  /** The session id this browser holds. */
  get sessionId(): string | undefined {
    return this.cookies.get(sessionCookieName(config().PUBLIC_URL));
  }

  set sessionId(id: string | undefined) {
    const name = sessionCookieName(config().PUBLIC_URL);
    if (id === undefined) this.cookies.delete(name);
    else this.cookies.set(name, id);
  }

  private request<T>(
    method: string,
    address: string,
    work: () => Promise<T>,
    { offsetMs = 0, prefetch = false, faults = {}, headers = {} }: RequestOptions,
  ): Promise<Answer<T>> {
    const [path = '/', query] = address.split('?', 2);
    const context = {
      ...{ correlationId: randomUUID(), clientAddress: this.address, clockOffsetMs: offsetMs, faults },
      request: { method, path, ...(query && { query }), prefetch },
    };
    const head = { headers: new Headers(headers), cookies: this.cookies };
    return runInContext(context, () => withRequestHead(head, () => answerOf(work)));
  }
}

async function answerOf<T>(work: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { value: await work() };
  } catch (error) {
    const sentTo = redirectOf(error);
    if (sentTo === undefined) throw error;
    return { sentTo };
  }
}

/** The framework tells of a redirect by throwing: `NEXT_REDIRECT;replace;/login;307;`. */
function redirectOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('digest' in error) || typeof error.digest !== 'string') return undefined;
  const [kind, , ...rest] = error.digest.split(';');
  return kind === 'NEXT_REDIRECT' ? rest.slice(0, -2).join(';') : undefined;
}
