import { createElement } from 'react';
import { prerender } from 'react-dom/static';
import { describe, expect, test, vi } from 'vitest';
import Jobwishes from '@/app/(borger)/jeg-soeger-job-som/page';
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

/** The page with the frame around it, as HTML, and how many statements it took. */
async function open(browser: Browser, faults: Record<string, FaultKind> = {}, params: Record<string, string> = {}) {
  const counting = countStatements();
  let request: RequestContext | undefined;
  const page = async () => {
    request = currentContext();
    const [drawn] = await Promise.all([Jobwishes({ searchParams: Promise.resolve(params) }), getFrame()]);
    const { prelude } = await prerender(createElement('main', null, drawn));
    return new Response(prelude).text();
  };
  const answer = await browser.open('/jeg-soeger-job-som', page, { faults }).finally(counting.stop);
  return { html: answer.value ?? expect.unreachable(`sent to ${answer.sentTo}`), statements: counting.of(request) };
}

const dfdgDown = 'Vi kan ikke nå Det Fælles Datagrundlag lige nu.';
const ankiroDown = 'Vi kan ikke vise lige nu, hvor mange job der er i nærheden.';

test('the page takes at most twelve statements, frame and stand-ins and all', async () => {
  const browser = await loggedIn('anna');
  // The first to ask fetches what all share: taxonomy, places, the search index.
  await open(browser);
  const { statements, html } = await open(browser);
  expect(html).toContain('Kok (fiskekok)');
  expect(statements).toBeLessThanOrEqual(12);
});

describe('each outside system may be away', () => {
  test.each(['down', '500', 'malformed', 'refused'] as const)(
    'DFDG, %s: the list is there all the same',
    async (fault) => {
      const { html } = await open(await loggedIn('anna'), { dfdg: fault });
      expect(html).toContain('Kok (fiskekok)');
      expect(html).toContain(dfdgDown);
      expect(html).not.toContain(ankiroDown);
    },
  );

  test.each(['down', '500', 'malformed'] as const)('Ankiro, %s: only the numbers are missing', async (fault) => {
    const { html } = await open(await loggedIn('anna'), { ankiro: fault });
    expect(html).toContain('Tjener');
    expect(html).toContain(ankiroDown);
    expect(html).not.toContain(dfdgDown);
  });

  test('all of them', async () => {
    const faults = { dfdg: 'down', ankiro: 'down', cpr: 'down', taxonomy: 'down', content: 'down' } as const;
    const { html } = await open(await loggedIn('anna'), faults);
    expect(html).toContain('Kok (fiskekok)');
  });
});

test('whoever has no home and no wishes is told nothing that is not so', async () => {
  const { html } = await open(await loggedIn('nanna'));
  expect(html).toContain('Ingen stillinger endnu');
  expect(html).not.toContain(ankiroDown);
  expect(html).not.toContain('i nærheden');
});

test('a caseworker sees the list without a form, and nothing is written but the look', async () => {
  const browser = await lookingAt('anna');
  const session = hashSessionId(browser.sessionId ?? '');
  const rows = () => rowsOutside(owner, { tables: ['jobnet.audit_entry'], session });
  const before = await rows();
  const { html } = await open(browser, {}, { ret: '68c9d4ce-3dfe-45ec-aa21-6ea6bed91035' });
  expect(html).toContain('Kok (fiskekok)');
  expect(html).not.toContain('<form');
  expect(await rows()).toEqual(before);
});
