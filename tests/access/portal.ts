import { setTimeout as sleep } from 'node:timers/promises';
import { type TestDatabase, testDatabase } from '@/tests/support/database';
import { type Build, readBuild } from '@/tests/support/manifests';
import { builtFolder, startPortal } from '@/tests/support/portal-process';
import { type Send, wireClient } from '@/tests/support/wire-client';
import { everyVisitor, publicUrl, systemSecret, type Visitor } from './actors';

/** The portal with every kind of visitor before its door. */
export interface Site {
  db: TestDatabase;
  build: Build;
  visitors: Visitor[];
  /** The headers of a visitor who keeps one session through the whole file. */
  as(visitor: Visitor): Promise<Record<string, string>>;
  send: Send;
  /** Ends the portal. */
  close(): Promise<void>;
}

/**
 * Starts the built portal on a database of its own; close it when the file is done. Its address is an https one, as in
 * production, and only the outside systems are stand-ins.
 */
export async function openSite(): Promise<Site> {
  const db = await testDatabase({ seeded: true });
  const portal = await startPortal({
    MODE: 'test',
    PUBLIC_URL: publicUrl,
    TRUSTED_PROXY_HOPS: '1',
    METRICS_ALLOW: '10.0.0.0/8',
    SYSTEM_CREDENTIALS: `akasse:${systemSecret}`,
    PERSON_ADMIN_SYSTEMS: 'akasse',
    // Nobody listens there: what must be seen is who may knock, not who is let in.
    IDENTITY_ISSUER: 'https://localhost:1',
    IDENTITY_CLIENT_SECRET: 'not-used',
    DATABASE_APP_URL: db.appUrl,
    DATABASE_READER_URL: db.readerUrl,
    LOG_LEVEL: 'error',
  });
  await untilReady(portal.url);
  const client = wireClient(portal.url);
  const close = async () => {
    client.close();
    await portal.end('SIGKILL');
  };
  const kept = new Map<Visitor, Promise<Record<string, string>>>();
  const as = (visitor: Visitor) => {
    const headers = kept.get(visitor) ?? visitor.arrive();
    kept.set(visitor, headers);
    return headers;
  };
  return { db, build: readBuild(builtFolder()), visitors: await everyVisitor(db), as, send: client.send, close };
}

/** Until everything behind the portal is there as well, its search index among it. */
async function untilReady(url: string): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    if ((await fetch(`${url}/readyz`)).ok) return;
    await sleep(100);
  }
  throw new Error('The portal did not become ready within a minute');
}

/** One visitor of each kind, for what does not depend on who exactly it is. */
export function oneOfEachKind(visitors: readonly Visitor[]): Visitor[] {
  return [...new Map(visitors.toReversed().map((visitor) => [visitor.kind, visitor])).values()];
}

/** Does the work for every item, a few at a time, and gathers what each found wrong. */
export async function gather<T>(items: readonly T[], check: (item: T) => Promise<string[]>): Promise<string[]> {
  const waiting = [...items];
  const found: string[] = [];
  const worker = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) found.push(...(await check(item)));
  };
  await Promise.all(Array.from({ length: 6 }, worker));
  return found.toSorted();
}
