import { randomUUID } from 'node:crypto';
import { blindIndex } from '@/lib/core/crypto';
import { sessionCookieName } from '@/lib/core/session/cookie';
import { createSession } from '@/lib/core/session/store';
import { people } from '@/prisma/seed/people';
import { findFreePort } from '@/services/local';
import { type TestDatabase, testDatabase } from '@/tests/support/database';
import { readBuild } from '@/tests/support/manifests';
import { type LoggedRequest, startNginx } from '@/tests/support/nginx';
import { builtFolder, type PortalProcess, startPortal } from '@/tests/support/portal-process';
import { type ActionOutcome, actionRequest, outcomeOf } from '@/tests/support/server-action';
import { type Reply, type Request, wireClient } from '@/tests/support/wire-client';

/** Through nginx, or to one of the two processes behind it. */
export type Way = 'nginx' | 0 | 1;

/** Two portal processes on one database behind nginx, as operations/nginx.conf has it. */
export interface Pair {
  db: TestDatabase;
  portals: [PortalProcess, PortalProcess];
  /** Starts the first process again, at its old place. */
  restartFirst(): Promise<void>;
  send(way: Way, path: string, request?: Request): Promise<Reply>;
  /** Sends a form; a session cookie makes it somebody's. */
  submit(way: Way, action: string, fields: Record<string, string>, cookie?: string): Promise<ActionOutcome>;
  requests(): LoggedRequest[];
  /** Ends all three. */
  close(): Promise<void>;
}

/** Citizens who have nothing to do first, with the session each keeps. */
export interface Citizen {
  key: string;
  accountId: string;
  cookie: string;
}

/** Starts both processes and nginx; close them when the file is done. */
export async function openPair(nginxProgram: string): Promise<Pair> {
  const db = await testDatabase({ seeded: true });
  const site = await findFreePort();
  const publicUrl = `http://127.0.0.1:${site}`;
  const settings = {
    ...{ MODE: 'test', PUBLIC_URL: publicUrl, TRUSTED_PROXY_HOPS: '1', LOG_LEVEL: 'warn' },
    ...{ DATABASE_APP_URL: db.appUrl, DATABASE_READER_URL: db.readerUrl },
  };
  const portals = await Promise.all([startPortal(settings), startPortal(settings)]);
  const nginx = await startNginx(nginxProgram, site, [portals[0].port, portals[1].port]);
  const urls = { nginx: publicUrl, 0: portals[0].url, 1: portals[1].url };
  const clients = { nginx: wireClient(urls.nginx, 0), 0: wireClient(urls[0], 0), 1: wireClient(urls[1], 0) };
  const { actions } = readBuild(builtFolder());
  const visitor = { host: new URL(publicUrl).host, origin: publicUrl, 'x-forwarded-for': '192.0.2.9' };
  const send: Pair['send'] = (way, path, request = {}) =>
    clients[way].send(path, { ...request, headers: { ...visitor, ...request.headers } });
  const close = async () => {
    await nginx.stop();
    await Promise.all(portals.map((portal) => portal.end('SIGKILL')));
  };
  return {
    ...{ db, portals, send, requests: nginx.requests, close },
    restartFirst: async () => {
      portals[0] = await startPortal({ ...settings, PORT: String(portals[0].port) });
    },
    submit: async (way, name, fields, cookie) => {
      const action = actions.find((one) => one.name.endsWith(`#${name}`));
      if (!action) throw new Error(`The build has no ${name}.`);
      const request = actionRequest(
        action.id,
        { submitId: randomUUID(), ...fields },
        { hasState: name !== 'logoutAction' },
      );
      const headers = { ...request.headers, ...(cookie && { cookie }) };
      return outcomeOf(await send(way, action.page, { ...request, headers }));
    },
  };
}

/** The citizens of the cast, each with a session made in the database. */
export async function citizensOf({ db }: Pair): Promise<Citizen[]> {
  const accounts = new Map((await db.owner.account.findMany()).map((account) => [account.cprIndex, account.id]));
  return Promise.all(
    people
      .filter(({ hasAccount }) => hasAccount)
      .map(async ({ key, cpr }) => {
        const accountId = accounts.get(blindIndex(cpr)) ?? '';
        const now = new Date();
        const id = await createSession({ actorKind: 'citizen', accountId, method: 'mitid', policyPending: false, now });
        return { key, accountId, cookie: `${sessionCookieName('http:')}=${id}` };
      }),
  );
}
