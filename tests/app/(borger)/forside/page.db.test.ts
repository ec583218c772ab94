import { createElement } from 'react';
import { prerender } from 'react-dom/static';
import { describe, expect, test, vi } from 'vitest';
import Forside from '@/app/(borger)/forside/page';
import { blindIndex } from '@/lib/core/crypto';
import { outside } from '@/lib/core/outside';
import { createSession, hashSessionId } from '@/lib/core/session/store';
import { getFrame } from '@/lib/ramme/queries';
import { jobwishesOf } from '@/prisma/seed/jobwishes';
import { people, person } from '@/prisma/seed/people';
import { currentContext, type FaultKind, type RequestContext } from '@/services/http/context';
import { adWith } from '@/tests/services/ankiro/sample';
import { newAccount } from '@/tests/support/accounts';
import { Browser, type RequestOptions } from '@/tests/support/browser';
import { seededOn, testDatabase } from '@/tests/support/database';
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
const offsetMs = Date.parse(`${seededOn}T12:00:00Z`) - Date.now();
const now = () => new Date(Date.now() + offsetMs);

const { loggedIn, lookingAt } = visitsTo(owner, now);

/** The page with the frame around it, as HTML, and how many statements it took. */
async function open(browser: Browser, faults: Record<string, FaultKind> = {}, more: RequestOptions = {}) {
  const counting = countStatements();
  let request: RequestContext | undefined;
  const page = async () => {
    request = currentContext();
    const props = { searchParams: Promise.resolve({}), params: Promise.resolve({}) };
    const [drawn] = await Promise.all([Forside(props), getFrame()]);
    const { prelude } = await prerender(createElement('main', null, drawn));
    return new Response(prelude).text();
  };
  const answer = await browser.open('/forside', page, { offsetMs, faults, ...more }).finally(counting.stop);
  return { html: answer.value ?? expect.unreachable(`sent to ${answer.sentTo}`), statements: counting.of(request) };
}

const plain = (html: string) => html.replace(/<[^>]+>/g, '').trim();
const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map((match) => plain(match[1] ?? ''));

/** What the forside says, in order. */
function readForside(html: string) {
  return {
    cards: all(html.split('id="vigtig-information"')[0] ?? '', /class="card-title">(.*?)<\/h2>/g),
    notifications: all(html, /class="notification-body"><h3>(.*?)<\/h3>/g),
    primary: all(html, /class="button button-primary"[^>]*>(.*?)<\/a>/g),
  };
}

const sofiesCards = ['Du mangler 85 timer til 225 timers reglen', 'Har du søgt job for nylig?'];

const seeded: Record<string, Partial<ReturnType<typeof readForside>> & { primary: string[] }> = {
  anna: {
    cards: ['Undgå en karensdag', 'Du kan forlænge dine dagpenge'],
    notifications: [
      'Du er indkaldt til en rådighedssamtale',
      'Du har 5 dage til at booke en jobsamtale',
      'Din plan er ændret',
      'Du har 2 ulæste beskeder',
    ],
    primary: ['Book samtale'],
  },
  mikkel: {
    cards: ['Undgå en karensdag'],
    notifications: ['Du nåede ikke at booke din samtale inden fristen'],
    primary: ['Tilmeld dig og book'],
  },
  sofie: {
    cards: sofiesCards,
    notifications: ['Book en jobsamtale senest 14. marts'],
    primary: ['Book samtale'],
  },
  omar: { cards: ['Du mangler 195 timer til 225 timers reglen'], primary: ['Vælg stillinger'] },
  freja: { primary: ['Vælg stillinger'] },
  jonas: { primary: ['Vælg stillinger'] },
  birgit: { notifications: ['Du kan forberede din samtale'], primary: ['Meld dig rask'] },
  lars: { primary: ['Gå til Min sag til teamet'] },
  mette: { primary: ['Vælg stillinger'] },
  henrik: { primary: ['Læs e-guiden'] },
  karen: { primary: ['Vælg stillinger'] },
  poul: { primary: ['Find job'] },
  ida: { primary: ['Tilmeld dig som ledig'] },
  emil: { primary: ['Find job'] },
  yusuf: { primary: ['Vælg stillinger'] },
  nanna: { primary: ['Tilmeld dig som ledig'] },
  tove: {
    cards: ['Du har 9 uger tilbage med supplerende dagpenge'],
    notifications: ['En stilling, du søger, er udgået', 'Du mangler at sende et dagpengekort'],
    primary: ['Find job'],
  },
  peter: {
    notifications: ['Din adgang til Jobnet bliver slettet, hvis du ikke bruger den'],
    primary: ['Tilmeld dig som ledig'],
  },
  bo: { primary: ['Vælg stillinger'] },
};

const nothing = 'Der er ikke noget, du skal huske lige nu.';
const dfdgAway = 'Dine frister, møder og beskeder kan ikke vises lige nu';

describe('the forside right after seeding', () => {
  test.each(Object.entries(seeded))('of %s says what is true, in order', async (key, truth) => {
    const { html } = await open(await loggedIn(key));
    const expected = { cards: [], notifications: [], ...truth };
    expect(readForside(html)).toEqual(expected);
    expect(html.includes(nothing)).toBe(expected.notifications.length === 0);
  });

  test('is told for everybody with an account', () => {
    expect(Object.keys(seeded)).toEqual(people.filter(({ hasAccount }) => hasAccount).map(({ key }) => key));
  });
});

describe('the forside of somebody DFDG has never heard of', () => {
  test('offers tilmelding, and takes nothing for a failure', async () => {
    const citizen = await newAccount(owner);
    const browser = new Browser();
    const session = { actorKind: 'citizen', method: 'mitid', policyPending: false } as const;
    browser.sessionId = await createSession({ ...session, accountId: citizen.accountId, now: now() });
    const { html } = await open(browser);
    expect(readForside(html)).toEqual({ cards: [], notifications: [], primary: ['Tilmeld dig som ledig'] });
    expect(html).not.toContain(dfdgAway);
  });
});

describe('the database', () => {
  const portal = { kind: 'portal' } as const;
  const kok = { conceptUriDa: jobwishesOf('anna', seededOn)[0]?.conceptUriDa ?? '', title: 'Kok til havnen' };
  const place = { postcode: '2100', position: { lat: 55.7072, lon: 12.572 } };
  const ad = adWith({ id: '900', ...kok, ...place, publishedAt: `${seededOn}T06:00:00Z` });

  test('is asked twelve things at most for a forside, with notifications, cards and job suggestions', async () => {
    const { ankiro } = outside();
    expect(await ankiro.upsert({ documents: [ad] }, portal)).toMatchObject({ ok: true });
    const found = () => ankiro.documents({ keys: [{ index: 'internal', id: '900' }] }, portal);
    await vi.waitFor(async () => expect(await found()).toMatchObject({ value: [{ id: '900' }] }), { timeout: 30_000 });
    const browser = await loggedIn('anna');
    const first = await open(browser);
    expect(readForside(first.html).cards[0]).toBe('1 nyt job som kok');
    const { html, statements } = await open(browser);
    expect(html).toContain('Kok til havnen');
    expect(statements).toBeLessThanOrEqual(12);
    expect(statements, 'the counting itself works').toBeGreaterThan(4);
    await ankiro.remove({ index: 'internal', ids: ['900'] }, portal);
    await vi.waitFor(async () => expect(await found()).toMatchObject({ value: [] }), { timeout: 30_000 });
  });
});

describe('what a session has been shown', () => {
  const events = () => owner.jobsoegningsdataEvent.findMany({ where: { name: 'forsidekort-shown' } });

  test('is kept and recorded once, and stands still while the session lasts', async () => {
    await owner.jobsoegningsdataEvent.deleteMany();
    const browser = await loggedIn('sofie');
    await open(browser);
    expect((await events()).map(({ data }) => data)).toEqual([{ cards: ['timer-225', 'joblog'] }]);
    const where = { personKey: blindIndex(person('sofie').cpr), art: 'timer-225' };
    await owner.dfdgTaeller.updateMany({ where, data: { vaerdi: 200 } });
    expect(readForside((await open(browser)).html).cards).toEqual(sofiesCards);
    expect(await events()).toHaveLength(1);
    expect(readForside((await open(await loggedIn('sofie'))).html).cards, 'a new session').toEqual([
      'Du mangler 25 timer til 225 timers reglen',
      'Har du søgt job for nylig?',
    ]);
    expect(await events()).toHaveLength(2);
    await owner.dfdgTaeller.updateMany({ where, data: { vaerdi: 140 } });
  });

  test('is neither kept nor recorded when a card may be missing', async () => {
    await owner.jobsoegningsdataEvent.deleteMany();
    const browser = await loggedIn('sofie');
    const { html } = await open(browser, { ankiro: 'down' });
    expect(html).toContain('Nogle af dine tal og job kan ikke vises lige nu');
    expect(readForside(html).cards).toEqual(sofiesCards);
    expect(await events()).toEqual([]);
    await open(browser);
    expect(await events()).toHaveLength(1);
  });

  test('a page that is only fetched ahead has been shown to nobody', async () => {
    await owner.jobsoegningsdataEvent.deleteMany();
    await open(await loggedIn('sofie'), {}, { prefetch: true });
    expect(await events()).toEqual([]);
  });
});

describe('a caseworker who looks along', () => {
  test('sees the same notifications and cards, without links to what is the citizen’s alone', async () => {
    const own = readForside((await open(await loggedIn('anna'))).html);
    const { html } = await open(await lookingAt('anna'));
    expect(readForside(html)).toEqual({ ...own, primary: [] });
    expect(html).toContain('Book din samtale');
    for (const path of ['/moeder/book', '/afmelding', '/sygemelding']) expect(html).not.toContain(`href="${path}"`);
    expect(html).toContain('href="/beskedbakke"');
  });

  test('changes, marks and records nothing', async () => {
    const browser = await lookingAt('anna');
    const session = hashSessionId(browser.sessionId ?? '');
    const trail = ['jobnet.audit_entry'];
    const before = await rowsOutside(owner, { tables: trail, session });
    await open(browser);
    expect(await rowsOutside(owner, { tables: trail, session })).toEqual(before);
  });

  test('can fold nothing and click nothing away', async () => {
    const { html } = await open(await lookingAt('anna'));
    expect(html).not.toContain('Fold sammen');
    expect(html).not.toMatch(/<button/);
  });
});

describe('when a system is away', () => {
  const faults: FaultKind[] = ['down', '500', 'malformed', 'refused'];

  test.each(faults)('DFDG (%s): what Jobnet knows itself stands, and the rest is named', async (fault) => {
    const { html } = await open(await loggedIn('tove'), { dfdg: fault });
    expect(readForside(html)).toEqual({
      cards: [],
      notifications: ['En stilling, du søger, er udgået'],
      primary: [],
    });
    expect(html).toContain(dfdgAway);
    expect(html).toContain('Dit næste skridt');
    expect(html).toContain('Din status kan ikke vises lige nu.');
    expect(html).not.toContain(nothing);
  });

  test.each(faults)('the content service (%s): there is no banner, and nobody misses it', async (fault) => {
    const browser = await loggedIn('henrik');
    expect((await open(browser)).html).toContain('Find fleksjob hurtigere');
    const { html } = await open(browser, { content: fault });
    expect(html).not.toContain('class="banner');
    expect(html).not.toContain('kan ikke vises');
  });

  test('everything at once: the page stands, and claims nothing it does not know', async () => {
    const all = { dfdg: 'down', content: 'down', ankiro: 'down', taxonomy: 'down', cpr: 'down' } as const;
    const { html } = await open(await loggedIn('bo'), all);
    expect(html).toContain(dfdgAway);
    expect(html).not.toContain(nothing);
    expect(readForside(html).primary).toEqual([]);
  });
});
