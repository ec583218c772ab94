import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { person } from '@/prisma/seed/people';
import { routeOf } from '@/tests/support/manifests';
import { publicUrl } from './actors';
import { leaksIn } from './leaks';
import { gather, oneOfEachKind, openSite, type Site } from './portal';
import { adapters, forMailPrograms, handlers } from './table';

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

let site: Site;
beforeAll(async () => {
  site = await openSite();
  return site.close;
});

const listed = Object.keys(handlers).map((entry) => {
  const [method = '', path = ''] = entry.split(' ');
  return { entry, method, path };
});

test('every route handler of the build stands in the table, and every one of the table in the build', () => {
  const served = listed.map(({ entry, path }) => ({ entry, route: routeOf(path, site.build.handlers) }));
  const known = new Set([...served.map(({ route }) => route), ...Object.keys(adapters).map((at) => `${at}/[...path]`)]);
  expect(
    site.build.handlers.filter((route) => !known.has(route)),
    'Say in tests/access/table.ts what these answer, and to whom',
  ).toEqual([]);
  expect(
    served.filter(({ route }) => route === undefined),
    'These are gone: take them out of tests/access/table.ts',
  ).toEqual([]);
});

const about: Record<string, string> = {
  'content-type': 'application/json',
  'x-civilregistrationIdentifier': person('ida').cpr,
  origin: publicUrl,
};

/** Sends something plausible, as somebody. */
function ask(method: string, path: string, who: Record<string, string>) {
  const hasBody = method !== 'GET';
  const headers = { ...about, 'x-requestid': randomUUID(), ...who };
  return site.send(path.replaceAll(/\{\w+\}/g, '64942212'), { method, headers, ...(hasBody && { body: '{}' }) });
}

test('every route handler answers each kind of visitor as the table says, with nobody else’s data', async () => {
  const visits = site.visitors.flatMap((visitor) => listed.map((each) => ({ visitor, ...each })));
  const problems = await gather(visits, async ({ visitor, entry, method, path }) => {
    const expected = handlers[entry]?.[visitor.kind];
    const { status, body } = await ask(method, path, await site.as(visitor));
    const wrong = status === expected ? [] : [`${entry} for ${visitor.name} must be ${expected} and was ${status}`];
    return [...wrong, ...leaksIn(body, visitor).map((text) => `${entry} for ${visitor.name} says "${text}"`)];
  });
  expect(problems).toEqual([]);
});

test('an adapter answers nobody but a system that shows its credential, whatever session comes with the request', async () => {
  const operations = Object.entries(adapters).flatMap(([at, contract]) =>
    Object.values(contract.operations).map(({ method, path }) => ({ method, path: `${at}${path}` })),
  );
  const visits = site.visitors.flatMap((visitor) => operations.map((each) => ({ visitor, ...each })));
  const problems = await gather(visits, async ({ visitor, method, path }) => {
    const { status } = await ask(method, path, await site.as(visitor));
    const isRight = visitor.kind === 'system' ? [200, 400, 403, 404].includes(status) : status === 401;
    return isRight ? [] : [`${method} ${path} for ${visitor.name} was ${status}`];
  });
  expect(problems).toEqual([]);
});

test('a method that is not in the table is no way in', async () => {
  const paths = [...new Set(listed.map(({ path }) => path))];
  const within = Object.keys(adapters).map((at) => `${at}/v1/der-er-intet-her`);
  const others = [...paths, ...within].flatMap((path) => {
    return methods.filter((method) => !handlers[`${method} ${path}`]).map((method) => ({ method, path }));
  });
  const problems = await gather(
    oneOfEachKind(site.visitors).flatMap((visitor) => others.map((other) => ({ visitor, ...other }))),
    async ({ visitor, method, path }) => {
      const { status } = await ask(method, path, await site.as(visitor));
      return [401, 404, 405].includes(status) ? [] : [`${method} ${path} for ${visitor.name} was ${status}`];
    },
  );
  expect(problems).toEqual([]);
});

test('a change without an Origin of ours is refused before anybody is asked who they are', async () => {
  const changing = listed.filter(({ method, entry }) => method !== 'GET' && !forMailPrograms.includes(entry));
  // An adapter is let through without one: its address must not be a way round.
  const detour = { entry: 'a way round', method: 'POST', path: '/api/dfdg/v1/../../session/forlaeng' };
  const origins: Record<string, string>[] = [{}, { origin: 'null' }, { origin: 'https://evil.example' }];
  const problems = await gather(
    [...changing, detour].flatMap((each) => origins.map((origin) => ({ ...each, origin }))),
    async ({ entry, method, path, origin }) => {
      const host = new URL(publicUrl).host;
      const { status } = await site.send(path, { method, headers: { host, ...origin }, body: '' });
      return status === 403 ? [] : [`${entry} with ${JSON.stringify(origin)} was ${status}`];
    },
  );
  expect(problems).toEqual([]);
});

test('the session’s time is told to its owner only, and asking does not prolong it', async () => {
  const [citizen] = site.visitors.filter(({ kind }) => kind === 'citizen');
  const headers = (await citizen?.arrive()) ?? {};
  const before = await site.db.owner.session.findMany({ orderBy: { idHash: 'asc' } });
  const { body } = await site.send('/api/session', { headers });
  expect(JSON.parse(body)).toMatchObject({ active: true });
  const stranger = await site.send('/api/session', { headers: { host: headers.host ?? '' } });
  expect(JSON.parse(stranger.body)).toEqual({ active: false, secondsLeft: 0, absoluteSecondsLeft: 0 });
  expect(await site.db.owner.session.findMany({ orderBy: { idHash: 'asc' } })).toEqual(before);
});

test('the figures are for the operators’ network', async () => {
  const host = new URL(publicUrl).host;
  const inside = await site.send('/metrics', { headers: { host, 'x-forwarded-for': '10.1.2.3' } });
  expect(inside.status).toBe(200);
  const spoofed = await site.send('/metrics', { headers: { host, 'x-forwarded-for': '10.1.2.3, 192.0.2.7' } });
  expect(spoofed.status).toBe(404);
});
