import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import { da as adTexts } from '@/lib/jobannonce/texts/da';
import { laterPages } from '@/lib/menu/texts/later-pages';
import { routeOf } from '@/tests/support/manifests';
import type { Reply } from '@/tests/support/wire-client';
import type { Visitor } from './actors';
import { leaksIn } from './leaks';
import { gather, oneOfEachKind, openSite, type Site } from './portal';
import { demoPages, type PageAnswer, pages } from './table';

let site: Site;
beforeAll(async () => {
  site = await openSite();
  return site.close;
});

test('every page of the build stands in the table, and every page of the table in the build', () => {
  const { pages: built } = site.build;
  const served = Object.keys(pages).map((path) => ({ path, route: routeOf(path, built) }));
  const known = new Set(served.map(({ route }) => route));
  const dynamic = new Set(laterPages.map(({ path }) => path));
  const missing = [...built.filter((route) => !known.has(route) && route !== '/_global-error'), ...dynamic].filter(
    (path) => !(path in pages) && !known.has(path),
  );
  expect(missing, 'Say in tests/access/table.ts who may open these pages').toEqual([]);
  const gone = served.filter(({ path, route }) => {
    return route === undefined || (route === '/[...side]' && !dynamic.has(path) && pages[path]?.nobody !== 'not found');
  });
  expect(gone, 'These pages are gone: take them out of tests/access/table.ts').toEqual([]);
});

function answerOf({ status, headers }: Reply, path: string): string {
  if (status === 200) return 'shows';
  if (status === 404) return 'not found';
  const location = (headers.location ?? '').replace(encodeURIComponent(path), '{here}');
  return status === 307 ? `to ${location}` : `status ${status}`;
}

/** The heading of a joblog that is not there. */
const unknownJoblog = 'Jobloggen findes ikke';

/** What comes between pages is always 200; where it leads stands inside. */
function flightAnswer({ status, headers, body }: Reply, path: string): Pick<Reply, 'status' | 'headers'> {
  const location = /"digest":"NEXT_REDIRECT;[a-z]+;([^";]+);/.exec(body)?.[1];
  if (location !== undefined) return { status: 307, headers: { ...headers, location } };
  // An ad or a joblog is looked for while the frame is on its way already: that there is none stands inside.
  const saysSo = ['NEXT_HTTP_ERROR_FALLBACK;404', adTexts.unknown.title, unknownJoblog].some((one) =>
    body.includes(one),
  );
  return { status: saysSo || path === '/_not-found' ? 404 : status, headers };
}

function wrongWith(visitor: Visitor, path: string, expected: PageAnswer, reply: Reply): string[] {
  const say = (what: string) => `${path} for ${visitor.name}: ${what}`;
  const answer = answerOf(reply, path);
  const wrong = answer === expected ? [] : [say(`must be "${expected}" and was "${answer}"`)];
  const leaks = demoPages.includes(path) ? [] : leaksIn(reply.body, visitor).map((text) => say(`says "${text}"`));
  const kept = String(reply.headers['cache-control']).includes('no-store') ? [] : [say('may be kept in a cache')];
  const isGuarded = /script-src 'self' 'nonce-/.test(String(reply.headers['content-security-policy']));
  return [...wrong, ...leaks, ...kept, ...(isGuarded ? [] : [say('has no content security policy')])];
}

function visits(visitors: readonly Visitor[]): { visitor: Visitor; path: string }[] {
  return visitors.flatMap((visitor) => Object.keys(pages).map((path) => ({ visitor, path })));
}

test('every page shows itself to those who may see it, with nobody else’s data, and sends the others away', async () => {
  const problems = await gather(visits(site.visitors), async ({ visitor, path }) => {
    const expected = pages[path]?.[visitor.kind] ?? 'not found';
    const reply = await site.send(path, { headers: await site.as(visitor) });
    return wrongWith(visitor, path, expected, reply);
  });
  expect(problems).toEqual([]);
});

test('what a browser fetches between pages, or ahead of them, is kept from the same people', async () => {
  const all = visits(oneOfEachKind(site.visitors));
  const problems = await gather(all, async ({ visitor, path }) => {
    const expected = pages[path]?.[visitor.kind] ?? 'not found';
    const who = await site.as(visitor);
    const between = await site.send(`${path}?_rsc`, { headers: { ...who, rsc: '1' } });
    // The word in the address is the framework's own for a prefetch.
    const prefetch = { ...who, rsc: '1', 'next-router-prefetch': '1' };
    const ahead = await site.send(`${path}?_rsc=HEAvJdHAQJrUAe2K`, { headers: prefetch });
    const strangers = demoPages.includes(path) ? [] : leaksIn(ahead.body, visitor);
    return [
      ...wrongWith(visitor, path, expected, { ...between, ...flightAnswer(between, path) }),
      ...strangers.map((text) => `${path} fetched ahead by ${visitor.name} says "${text}"`),
      ...(ahead.status === 200 ? [] : [`${path} fetched ahead by ${visitor.name} was ${ahead.status}`]),
    ];
  });
  expect(problems).toEqual([]);
});

test('a citizen’s pages say whose they are', async () => {
  const withSubject = site.visitors.filter(({ kind }) => kind === 'citizen' || kind === 'looking');
  const problems = await gather(withSubject, async (visitor) => {
    const { body } = await site.send('/forside', { headers: await site.as(visitor) });
    return body.includes(visitor.subject?.name ?? '–')
      ? []
      : [`the forside of ${visitor.name} does not say whose it is`];
  });
  expect(problems).toEqual([]);
});

test('a caseworker who opens every page leaves no event in jobsøgningsdata, and every look in the audit', async () => {
  const { owner } = site.db;
  const staff = site.visitors.filter(({ employee }) => employee !== null);
  // What the visitors before them did is written a moment later.
  await sleep(1_000);
  const [eventsBefore, auditBefore] = await Promise.all([
    owner.jobsoegningsdataEvent.count(),
    owner.auditEntry.aggregate({ _max: { seq: true } }),
  ]);
  await gather(staff, async (visitor) => {
    const headers = await visitor.arrive();
    for (const path of Object.keys(pages)) await site.send(path, { headers });
    return [];
  });
  expect(await owner.jobsoegningsdataEvent.count()).toBe(eventsBefore);
  const seen = await owner.auditEntry.findMany({
    where: { seq: { gt: auditBefore._max.seq ?? 0n }, action: 'page-seen' },
  });
  const looked = Object.keys(pages).filter(
    (path) => pages[path]?.looking === 'shows' && pages[path]?.nobody !== 'shows',
  );
  const lookers = staff.filter(({ kind }) => kind === 'looking');
  expect(seen.every(({ actorKind }) => actorKind === 'caseworker')).toBe(true);
  for (const path of looked) {
    const looks = seen.filter(({ details }) => details === JSON.stringify({ path }));
    expect(looks.map(({ citizenRef }) => citizenRef).toSorted(), path).toHaveLength(lookers.length);
  }
});
