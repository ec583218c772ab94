import { describe, expect, test } from 'vitest';
import { parkForm } from '@/lib/core/forms/parked';
import { csrfCookieName, newCsrfCookie } from '@/lib/core/server/login-csrf';
import { loginProtocolSecret } from '@/lib/core/server/protocol-secret';
import { createSession, endSession, hashSessionId } from '@/lib/core/session/store';
import { type DoorParams, findEmergencyText, getSignOffText, openDoor, passDoor } from '@/lib/login/queries';
import { identityErrors, loginStatus, signOffTexts } from '@/lib/login/texts';
import { newAccount } from '@/tests/support/accounts';
import { Browser } from '@/tests/support/browser';
import { testDatabase } from '@/tests/support/database';
import { waitForStandIns } from '@/tests/support/outside';
import { setPortalSettings } from '@/tests/support/settings';

const database = await testDatabase({ seeded: true });
setPortalSettings(database);
waitForStandIns();

const open = async (params: DoorParams, browser = new Browser()) => {
  const { value } = await browser.open('/login', () => openDoor(params));
  return value ?? expect.unreachable('a door never redirects');
};

describe('a login page', () => {
  test.each([
    [{}, undefined],
    [{ fejl: 'niveau' }, identityErrors.niveau.title],
    [{ fejl: ['afbrudt', 'niveau'] }, identityErrors.afbrudt.title],
    [{ fejl: '<script>' }, identityErrors.fejl.title],
    [{ error: 'OAuthCallback' }, identityErrors.fejl.title],
    [{ status: 'ud' }, loginStatus.loggedOut.title],
    [{ status: 'udloebet' }, loginStatus.expired.title],
    [{ tilbage: '/joblog' }, loginStatus.needsLogin.title],
  ])('opened with %j says what happened before', async (params, title) => {
    expect((await open(params)).notice?.title).toBe(title);
  });

  test.each([
    ['/joblog?side=2', '/joblog?side=2'],
    ['//evil.example', '/forside'],
    ['/login', '/forside'],
    [undefined, '/forside'],
  ])('asked to go on to %j goes on to %s', async (tilbage, returnTo) => {
    expect((await open({ tilbage })).returnTo).toBe(returnTo);
  });

  test('carries the token of the cookie, when the cookie is ours', async () => {
    const browser = new Browser();
    const name = csrfCookieName('http://localhost:3000');
    browser.cookies.set(name, newCsrfCookie(loginProtocolSecret()));
    expect((await open({}, browser)).csrfToken).toMatch(/^[0-9a-f]{64}$/);
    browser.cookies.set(name, 'token|forged');
    expect((await open({}, browser)).csrfToken).toBe('');
  });

  test('gives every form a submit id of its own', async () => {
    expect((await open({})).initialState.submitId).not.toBe((await open({})).initialState.submitId);
  });
});

/** A browser whose citizen has just logged in, and the account. */
async function loggedIn(policyPending = false) {
  const { accountId } = await newAccount(database.owner);
  const browser = new Browser();
  const who = { actorKind: 'citizen', accountId, method: 'mitid', policyPending } as const;
  browser.sessionId = await createSession({ ...who, now: new Date() });
  return { browser, accountId };
}

describe('whoever comes to a login page and is logged in already', () => {
  test('goes on to where they were heading, or home', async () => {
    const { browser } = await loggedIn();
    const ways = [
      ['/joblog/ny?annonce=internal%3A1', '/joblog/ny?annonce=internal%3A1'],
      ['//evil.example', '/forside'],
      [undefined, '/forside'],
    ];
    for (const [tilbage, sentTo] of ways)
      expect(await browser.open('/login', () => passDoor({ tilbage }))).toEqual({ sentTo });
  });

  test('does first what must be done first; a visitor stays', async () => {
    const { browser } = await loggedIn(true);
    const pass = () => passDoor({ tilbage: '/joblog' });
    expect(await browser.open('/login', pass)).toEqual({ sentTo: '/login/persondata' });
    expect((await new Browser().open('/login', pass)).sentTo).toBeUndefined();
  });
});

describe('whoever was signed off', () => {
  const told = async (browser: Browser, offsetMs = 25 * 60_000) =>
    (await browser.open('/login/udloebet', getSignOffText, { offsetMs })).value;

  test('is told that what they typed is kept, when it is', async () => {
    const { browser, accountId } = await loggedIn();
    expect(await told(browser)).toBe(signOffTexts.plain);
    await parkForm(accountId, 'joblog-ny', '/joblog/ny', { titel: 'Kok' });
    expect(await told(browser)).toBe(signOffTexts.kept);
    expect(await told(new Browser())).toBe(signOffTexts.plain);
  });

  test('is told nothing of it after an own "Log ud"', async () => {
    const { browser, accountId } = await loggedIn();
    await parkForm(accountId, 'joblog-ny', '/joblog/ny', { titel: 'Kok' });
    await endSession(hashSessionId(browser.sessionId ?? ''), 'logout', new Date());
    expect(await told(browser, 0)).toBe(signOffTexts.plain);
  });
});

describe('whoever cannot log in', () => {
  test('finds how to report unemployed here and now', async () => {
    const { value } = await new Browser().open('/login', findEmergencyText);
    expect(value?.titel).toBeTruthy();
  });

  test('finds a page without it while the content service is down', async () => {
    const { value } = await new Browser().open('/login', findEmergencyText, { faults: { content: 'down' } });
    expect(value).toBeNull();
  });
});
