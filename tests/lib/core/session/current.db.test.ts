import { beforeEach, describe, expect, test } from 'vitest';
import { encryptText } from '@/lib/core/crypto';
import { sessionAnswer } from '@/lib/core/session/answer';
import {
  getPresence,
  homeOf,
  loginPath,
  type Presence,
  peekPresence,
  requireCitizen,
  requireFirstDuty,
  requireViewer,
} from '@/lib/core/session/current';
import { createSession, endSession, hashSessionId } from '@/lib/core/session/store';
import { newAccount } from '@/tests/support/accounts';
import { caseworkerActor, otherEmployeeActor } from '@/tests/support/actors';
import { Browser } from '@/tests/support/browser';
import { testDatabase } from '@/tests/support/database';
import { setPortalSettings } from '@/tests/support/settings';

const database = await testDatabase();
setPortalSettings(database);
const { owner } = database;
const { accountId, username } = await newAccount(owner);

const minutes = (count: number) => count * 60_000;
let browser: Browser;

const kept = () => owner.session.findUniqueOrThrow({ where: { idHash: hashSessionId(browser.sessionId ?? '') } });
const auditActions = async () =>
  (await owner.auditEntry.findMany({ orderBy: { seq: 'asc' } })).map((row) => row.action);

/** A browser whose citizen has just logged in. */
async function logIn(policyPending = false) {
  const method = 'mitid' as const;
  browser.sessionId = await createSession({ actorKind: 'citizen', accountId, method, policyPending, now: new Date() });
}

/** A browser whose employee has just logged in, looking at the citizen or at nobody. */
async function logInEmployee(actorKind: 'caseworker' | 'support' | 'employer', looksAt: string | null = null) {
  const { employee } = actorKind === 'caseworker' ? caseworkerActor(null) : otherEmployeeActor(actorKind);
  browser.sessionId = await createSession({ actorKind, employee, method: 'employee', now: new Date() });
  const idHash = hashSessionId(browser.sessionId);
  await owner.session.update({ where: { idHash }, data: { accountId: looksAt } });
}

async function startEnrolling() {
  const enrolling = encryptText(JSON.stringify({ cpr: '0605991000', name: 'Signe Alstrup' }));
  browser.sessionId = await createSession({ actorKind: 'enrolling', enrolling, method: 'mitid', now: new Date() });
}

beforeEach(async () => {
  browser = new Browser();
  await owner.session.deleteMany();
  await owner.account.update({ where: { id: accountId }, data: { mustChangePassword: false } });
});

describe('a sign of life', () => {
  test('is a page that is opened', async () => {
    await logIn();
    const { lastSeenAt } = await kept();
    await browser.open('/joblog', getPresence, { offsetMs: minutes(10) });
    expect((await kept()).lastSeenAt.getTime()).toBeGreaterThanOrEqual(lastSeenAt.getTime() + minutes(10));
    expect((await kept()).lastPage).toBe('/joblog');
  });

  test('is a form that is posted, which is no page to come back to', async () => {
    await logIn();
    await browser.open('/joblog', getPresence);
    await browser.post('/joblog/ny', getPresence, { offsetMs: minutes(10) });
    expect((await kept()).lastSeenAt.getTime()).toBeGreaterThan(Date.now() + minutes(9));
    expect((await kept()).lastPage).toBe('/joblog');
  });

  test('is no page that is fetched ahead', async () => {
    await logIn();
    const before = await kept();
    const seen = await browser.open('/joblog', getPresence, { offsetMs: minutes(10), prefetch: true });
    expect(seen.value?.state).toBe('here');
    expect(await kept()).toEqual(before);
  });

  test('is no polling for the time left', async () => {
    await logIn();
    const before = await kept();
    const { value } = await browser.open('/api/session', sessionAnswer, { offsetMs: minutes(19) });
    expect(value).toMatchObject({ active: true, secondsLeft: expect.closeTo(60, -0.7) });
    expect(await kept()).toEqual(before);
  });

  test.each(['/login', '/api/session/forlaeng', '/', '/joblog/1403881000', '/joblog/140388-1000'])(
    'on %s is not remembered as the last page',
    async (path) => {
      await logIn();
      await browser.open(path, getPresence);
      expect((await kept()).lastPage).toBeNull();
    },
  );
});

describe('a session that ran out', () => {
  test('is over after 20 minutes, with its last page and the time it ran out', async () => {
    await logIn();
    await browser.open('/joblog?side=2', getPresence);
    const { lastSeenAt } = await kept();
    const { value } = await browser.open('/cv', getPresence, { offsetMs: minutes(25) });
    expect(value).toMatchObject({ state: 'ended', reason: 'expired', accountId, lastPage: '/joblog?side=2' });
    expect(await kept()).toMatchObject({
      endReason: 'expired',
      endedAt: new Date(lastSeenAt.getTime() + minutes(20)),
      lastPage: '/joblog?side=2',
    });
  });

  test('is told by polling too, which records it', async () => {
    await logIn();
    const { value } = await browser.open('/api/session', sessionAnswer, { offsetMs: minutes(21) });
    expect(value).toEqual({ active: false, secondsLeft: 0, absoluteSecondsLeft: 0 });
    expect((await kept()).endReason).toBe('expired');
  });

  test('stays over, also when the clock goes back', async () => {
    await logIn();
    await browser.open('/cv', getPresence, { offsetMs: minutes(25) });
    expect((await browser.open('/cv', getPresence)).value).toMatchObject({ state: 'ended' });
  });

  test('tells no citizen’s account when it was a caseworker’s', async () => {
    await logInEmployee('caseworker', accountId);
    const { value } = await browser.open('/forside', getPresence, { offsetMs: minutes(25) });
    expect(value).toMatchObject({ state: 'ended', reason: 'expired', accountId: null });
  });
});

describe('a cookie', () => {
  test('that is replayed after logout is refused, and offers no last page', async () => {
    await logIn();
    await browser.open('/joblog', getPresence);
    await endSession(hashSessionId(browser.sessionId ?? ''), 'logout', new Date());
    const { value } = await browser.open('/joblog', getPresence);
    expect(value).toMatchObject({ state: 'ended', reason: 'logout', lastPage: null });
  });

  test.each(['', 'short', 'a'.repeat(42), 'a'.repeat(44), `${'a'.repeat(42)};`, `${'a'.repeat(42)}'`])(
    'of a wrong shape (%j) is nobody’s',
    async (id) => {
      browser.sessionId = id;
      expect((await browser.open('/forside', getPresence)).value).toEqual({ state: 'nobody' });
    },
  );

  test('that was guessed is nobody’s', async () => {
    await logIn();
    browser.sessionId = 'a'.repeat(43);
    expect((await browser.open('/forside', peekPresence)).value).toEqual({ state: 'nobody' });
  });
});

describe('a citizen’s page', () => {
  test('is shown to the citizen', async () => {
    await logIn();
    const { value } = await browser.open('/joblog', requireViewer);
    expect(value).toMatchObject({ kind: 'citizen', citizen: { accountId, username }, first: null });
  });

  test('is shown to the caseworker who looks, and stands in the audit with its path', async () => {
    await logInEmployee('caseworker', accountId);
    const { value } = await browser.open('/joblog/17', requireViewer);
    expect(value).toMatchObject({ kind: 'caseworker', citizen: { accountId } });
    const entry = await owner.auditEntry.findFirstOrThrow({ orderBy: { seq: 'desc' } });
    expect(entry).toMatchObject({ action: 'page-seen', actorKind: 'caseworker', citizenRef: accountId });
    expect(JSON.parse(entry.details)).toEqual({ path: '/joblog/17' });
  });

  test('that a caseworker’s browser fetches ahead stands in the audit too: it was handed over', async () => {
    await logInEmployee('caseworker', accountId);
    await browser.open('/joblog', requireViewer, { prefetch: true });
    expect((await auditActions()).at(-1)).toBe('page-fetched-ahead');
  });

  test('never puts a CPR number from its address into the audit', async () => {
    await logInEmployee('caseworker', accountId);
    await browser.open('/joblog/1403881000', requireViewer);
    const entry = await owner.auditEntry.findFirstOrThrow({ orderBy: { seq: 'desc' } });
    expect(entry.details).not.toContain('1403881000');
  });

  test.each([
    ['a visitor', async () => undefined, '/login?tilbage=%2Fjoblog'],
    ['somebody enrolling', startEnrolling, '/opret'],
    ['a caseworker who looks at nobody', () => logInEmployee('caseworker'), '/sagsbehandleradgang'],
    ['support staff', () => logInEmployee('support'), '/sagsbehandleradgang'],
    ['an employer', () => logInEmployee('employer'), '/sagsbehandleradgang'],
    ['a citizen with a policy to accept', () => logIn(true), '/login/persondata?tilbage=%2Fjoblog'],
  ])('sends %s to the right door', async (_, arrive, sentTo) => {
    await arrive();
    expect(await browser.open('/joblog', requireViewer)).toEqual({ sentTo });
    expect(await browser.open('/joblog', requireCitizen)).toEqual({ sentTo });
  });

  test('sends a citizen with a one-time password to replace it, before any policy', async () => {
    await logIn(true);
    await owner.account.update({ where: { id: accountId }, data: { mustChangePassword: true } });
    expect(await browser.open('/joblog', requireViewer)).toEqual({ sentTo: '/login/ny-adgangskode?tilbage=%2Fjoblog' });
  });

  test('sends whoever was signed off automatically to log in again, and back here', async () => {
    await logIn();
    const sent = await browser.open('/joblog', requireViewer, { offsetMs: minutes(25) });
    expect(sent).toEqual({ sentTo: '/login/udloebet?tilbage=%2Fjoblog' });
  });

  test('sends a caseworker who was signed off to the caseworkers’ own door', async () => {
    await logInEmployee('caseworker', accountId);
    const sent = await browser.open('/joblog', requireViewer, { offsetMs: minutes(25) });
    expect(sent).toEqual({ sentTo: '/sagsbehandleradgang?status=udloebet' });
  });

  test('that is the citizen’s own is refused to a caseworker', async () => {
    await logInEmployee('caseworker', accountId);
    expect(await browser.open('/profil/adgang', requireCitizen)).toEqual({ sentTo: '/forside?kun=borger' });
  });
});

describe('what must be done first', () => {
  test('is open to whoever must do it, and to nobody else', async () => {
    await logIn(true);
    const { value } = await browser.open('/login/persondata', () => requireFirstDuty('policy'));
    expect(value).toMatchObject({ first: 'policy' });
    const other = await browser.open('/login/ny-adgangskode', () => requireFirstDuty('password'));
    expect(other).toEqual({ sentTo: '/login/persondata' });
  });

  test('sends a visitor to log in, and a citizen with nothing to do home', async () => {
    expect(await browser.open('/x', () => requireFirstDuty('policy'))).toEqual({ sentTo: '/login' });
    await logIn();
    expect(await browser.open('/x', () => requireFirstDuty('policy'))).toEqual({ sentTo: '/forside' });
  });
});

describe('where somebody belongs', () => {
  test.each([
    ['a visitor', async () => undefined, null],
    ['a citizen', () => logIn(), '/forside'],
    ['somebody enrolling', startEnrolling, '/opret'],
    ['a caseworker who looks at nobody', () => logInEmployee('caseworker'), '/sagsbehandleradgang'],
    ['a caseworker who looks', () => logInEmployee('caseworker', accountId), '/forside'],
    ['support staff', () => logInEmployee('support'), '/sagsbehandleradgang'],
  ])('is known of %s', async (_, arrive, home) => {
    await arrive();
    expect((await browser.open('/login', homeOf)).value).toBe(home);
  });
});

describe('the way to log in', () => {
  const ended = (reason: 'expired' | 'logout') =>
    ({ state: 'ended', reason, accountId: null, lastPage: null, isEmployee: false }) as const;
  const wayFrom = async (address: string, here: Presence) =>
    (await browser.open(address, async () => loginPath(here))).value;

  test('leads back to the page, when it is one to come back to', async () => {
    expect(await wayFrom('/joblog', { state: 'nobody' })).toBe('/login?tilbage=%2Fjoblog');
    expect(await wayFrom('/', { state: 'nobody' })).toBe('/login');
    expect(await wayFrom('/opret', ended('expired'))).toBe('/login/udloebet');
    expect(await wayFrom('/cv', ended('logout'))).toBe('/login?tilbage=%2Fcv');
  });

  test('leads back with what was asked for, but for what looks like a CPR number', async () => {
    const tilbage = (address: string) => `/login?tilbage=${encodeURIComponent(address)}`;
    const ad = '/joblog/ny?annonce=internal%3A123';
    expect(await browser.open(ad, requireCitizen)).toEqual({ sentTo: tilbage(ad) });
    const search = '/find-job/gemte-soegninger/gem?searchString=kok&x=140388-1000';
    expect(await browser.open(search, requireCitizen)).toEqual({
      sentTo: tilbage('/find-job/gemte-soegninger/gem?searchString=kok'),
    });
  });

  test('keeps what was asked for through what must be done first', async () => {
    await logIn(true);
    const sent = await browser.open('/joblog/ny?annonce=internal%3A123', requireCitizen);
    expect(sent).toEqual({ sentTo: '/login/persondata?tilbage=%2Fjoblog%2Fny%3Fannonce%3Dinternal%253A123' });
  });
});
