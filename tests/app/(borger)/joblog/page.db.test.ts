import { createElement } from 'react';
import { prerender } from 'react-dom/static';
import { expect, test, vi } from 'vitest';
import JoblogKort from '@/app/(borger)/joblog/kort/page';
import Joblog from '@/app/(borger)/joblog/page';
import { hashSessionId } from '@/lib/core/session/store';
import { getFrame } from '@/lib/ramme/queries';
import { currentContext, type FaultKind, type RequestContext } from '@/services/http/context';
import type { Browser } from '@/tests/support/browser';
import { testDatabase } from '@/tests/support/database';
import { waitForStandIns } from '@/tests/support/outside';
import { setPortalSettings } from '@/tests/support/settings';
import { countStatements } from '@/tests/support/statements';
import { rowsOutside } from '@/tests/support/table-rows';
import { visitsTo } from '@/tests/support/visits';

vi.mock('react', async (original) => {
  const { reactWithRequestCache } = await import('@/tests/support/request-cache');
  return reactWithRequestCache(original);
});

const database = await testDatabase({ seeded: true });
setPortalSettings(database);
waitForStandIns();
const { owner } = database;

const { loggedIn, lookingAt } = visitsTo(owner);

type Opened = { faults?: Record<string, FaultKind>; params?: Record<string, string>; draw?: typeof Joblog };

/** The page with the frame around it, as HTML, and how many statements it took. */
async function open(browser: Browser, { faults = {}, params = {}, draw = Joblog }: Opened = {}) {
  const counting = countStatements();
  let request: RequestContext | undefined;
  const page = async () => {
    request = currentContext();
    const [drawn] = await Promise.all([draw({ searchParams: Promise.resolve(params) }), getFrame()]);
    const { prelude } = await prerender(createElement('main', null, drawn));
    return new Response(prelude).text();
  };
  const answer = await browser.open('/joblog', page, { faults }).finally(counting.stop);
  return { html: answer.value ?? expect.unreachable(`sent to ${answer.sentTo}`), statements: counting.of(request) };
}

test.each([
  ['the list', Joblog, {}],
  ['a page of it', Joblog, { status: 'soegt', side: '9' }],
  ['a page beyond its end', Joblog, { side: '9999' }],
  ['the list on paper', Joblog, { udskriv: 'ja' }],
  ['the map', JoblogKort, {}],
])('%s takes at most twelve statements, frame and stand-ins and all', async (_, draw, params) => {
  const browser = await loggedIn('bo');
  // The first to ask fetches what all share.
  await open(browser, { draw, params });
  const { statements } = await open(browser, { draw, params });
  expect(statements).toBeLessThanOrEqual(12);
});

test.each(['down', '500', 'malformed', 'refused'] as const)('DFDG, %s: one can still write', async (fault) => {
  const { html } = await open(await loggedIn('anna'), { faults: { dfdg: fault } });
  expect(html).toContain('Din joblog kan ikke vises lige nu');
  expect(html).toContain('href="/joblog/ny"');
  expect(html).not.toContain('ingen joblogs');
});

test('a caseworker sees the list without a form, and nothing is written but the look', async () => {
  const browser = await lookingAt('anna');
  const session = hashSessionId(browser.sessionId ?? '');
  const rows = () => rowsOutside(owner, { tables: ['jobnet.audit_entry'], session });
  const before = await rows();
  const { html } = await open(browser, {
    params: { status: 'soegt', slettet: '018f0000-0000-4000-8000-000000000001' },
  });
  expect(html).toContain('Køkkenchef');
  expect(html).not.toMatch(/<form|<select|<button/);
  expect(html).not.toContain('Fortryd');
  expect(await rows()).toEqual(before);
});
