import { describe, expect, test } from 'vitest';
import { csrfCookieName, newCsrfCookie } from '@/lib/core/server/login-csrf';
import { loginProtocolSecret } from '@/lib/core/server/protocol-secret';
import { type DoorParams, findEmergencyText, openDoor } from '@/lib/login/queries';
import { identityErrors, loginStatus } from '@/lib/login/texts';
import { Browser } from '@/tests/support/browser';
import { testDatabase } from '@/tests/support/database';
import { waitForStandIns } from '@/tests/support/outside';
import { setPortalSettings } from '@/tests/support/settings';

setPortalSettings(await testDatabase({ seeded: true }));
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
