import pg from 'pg';
import { vi } from 'vitest';
import { currentContext, type RequestContext } from '@/services/http/context';

/**
 * Counts what one request asks the database. What goes on all the time, whoever asks, is no part of it: copies that are
 * renewed have a context of their own, and what keeps the search index in step goes on in that of whoever came first.
 */
export function countStatements() {
  const { query } = pg.Client.prototype;
  const askedIn: (RequestContext | undefined)[] = [];
  const spy = vi.spyOn(pg.Client.prototype, 'query').mockImplementation(function (this: pg.Client, ...args: unknown[]) {
    if (!JSON.stringify(args[0]).includes('"ankiro')) askedIn.push(currentContext());
    return Reflect.apply(query, this, args);
  });
  return {
    stop: () => spy.mockRestore(),
    of: (request: RequestContext | undefined) => askedIn.filter((context) => context && context === request).length,
  };
}
