import { containsCpr } from '@/lib/core/cpr';

/**
 * How long a session lives (SES-1, SES-2). The idle limit is the business description's ("Loginsession": 20 minutes);
 * the warning is given two minutes before; the absolute limit is our own choice: a working day.
 */
export const sessionRules = { idleSeconds: 20 * 60, warningSeconds: 2 * 60, absoluteSeconds: 8 * 60 * 60 } as const;

/** The times that decide whether a session lives. */
export type SessionTimes = { lastSeenAt: Date; absoluteEndAt: Date; endedAt: Date | null };

/** When the session ends if nothing more happens. */
export function endsAt(times: SessionTimes): Date {
  const idleEnd = times.lastSeenAt.getTime() + sessionRules.idleSeconds * 1000;
  return new Date(Math.min(idleEnd, times.absoluteEndAt.getTime()));
}

/** Whole seconds left; 0 for a session that has ended or run out. At exactly the limit it has run out. */
export function secondsLeft(times: SessionTimes, now: Date): number {
  if (times.endedAt) return 0;
  return Math.max(0, Math.ceil((endsAt(times).getTime() - now.getTime()) / 1000));
}

/** Whether the session can still be used. */
export function isAlive(times: SessionTimes, now: Date): boolean {
  return secondsLeft(times, now) > 0;
}

// Pages a citizen is never "returned to": they are steps on the way in or out, or no pages at all.
const notReturnedTo = [/^\/$/, /^\/login(\/|$)/, /^\/opret(\/|$)/, /^\/api(\/|$)/, /^\/_next(\/|$)/, /^\/demo(\/|$)/];

/** Whether a path may be remembered and offered after the next login (SES-3, ACC-8). */
export function isReturnable(path: string): boolean {
  return !notReturnedTo.some((pattern) => pattern.test(path));
}

/**
 * The longest address that somebody is led back to, in characters once it is written into another: the login protocol
 * keeps it in a cookie, and browsers drop one of more than 4.096.
 */
export const longestWayBack = 3_000;

/**
 * A path of our own with its query, or undefined. Everything that a browser could read as another host ("//x", "/\\x",
 * control characters) is refused, so open redirects are impossible.
 */
export function ownPath(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > longestWayBack || !value.startsWith('/')) return undefined;
  if (/[\\\u0000-\u001f\u007f]/.test(value) || value.startsWith('//')) return undefined;
  try {
    const url = new URL(value, 'http://own.invalid');
    if (url.origin !== 'http://own.invalid' || url.pathname.startsWith('//')) return undefined;
    const path = `${url.pathname}${url.search}`;
    return encodeURIComponent(path).length <= longestWayBack ? path : undefined;
  } catch {
    return undefined;
  }
}

// The framework's own, and what is said to a form once: whoever comes back would lose what they have typed since.
const saidOnce = /^(_rsc|forfra|mit)(=|$)/;

/** What of a query is gone back with: nothing that looks like a CPR number. */
function queryBack(query: string): string {
  return query
    .split('&')
    .filter((part) => part !== '' && !saidOnce.test(part) && !containsCpr(part))
    .join('&');
}

/** A path of our own that somebody may be returned to after login (ACC-8), with its query; or undefined. */
export function safeReturnPath(value: unknown): string | undefined {
  const [path = '', query = ''] = ownPath(value)?.split(/\?(.*)/s) ?? [];
  if (path === '' || !isReturnable(path) || containsCpr(path)) return undefined;
  const back = queryBack(query);
  return back === '' ? path : `${path}?${back}`;
}

/** The same for where somebody is now: of an address that is too long, the path alone. */
export function returnPathOf(path: string, query = ''): string | undefined {
  return safeReturnPath(query === '' ? path : `${path}?${query}`) ?? safeReturnPath(path);
}
