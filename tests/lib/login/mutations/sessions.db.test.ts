import { beforeEach, describe, expect, test } from 'vitest';
import { getPresence, requireViewer } from '@/lib/core/session/current';
import { createSession, hashSessionId } from '@/lib/core/session/store';
import { findInterruptedPage } from '@/lib/forside/queries/own';
import { logoutAction } from '@/lib/login/actions';
import { newAccount } from '@/tests/support/accounts';
import { caseworkerActor, citizenActor } from '@/tests/support/actors';
import { Browser } from '@/tests/support/browser';
import { testDatabase } from '@/tests/support/database';
import { formOf } from '@/tests/support/forms';
import { setPortalSettings } from '@/tests/support/settings';

const database = await testDatabase();
setPortalSettings(database);
const { owner } = database;
const citizen = await newAccount(owner);
const { accountId } = citizen;

let browser: Browser;
const logOut = () => browser.post('/joblog', () => logoutAction(formOf({})));
const kept = (id: string) => owner.session.findUniqueOrThrow({ where: { idHash: hashSessionId(id) } });

async function logIn(): Promise<string> {
  const session = { actorKind: 'citizen', accountId, method: 'mitid', policyPending: false } as const;
  browser.sessionId = await createSession({ ...session, now: new Date() });
  return browser.sessionId;
}

beforeEach(async () => {
  browser = new Browser();
  await owner.session.deleteMany();
  await owner.jobsoegningsdataEvent.deleteMany();
});

describe('logging out', () => {
  test('ends the session, takes the cookie away and forgets the last page', async () => {
    const id = await logIn();
    await browser.open('/joblog', getPresence);
    expect(await logOut()).toEqual({ sentTo: '/login?status=ud' });
    expect(browser.sessionId).toBeUndefined();
    expect(await kept(id)).toMatchObject({ endReason: 'logout', lastPage: null });
  });

  test('in one tab logs all tabs out: a replayed cookie is refused', async () => {
    const id = await logIn();
    const otherTab = new Browser();
    otherTab.sessionId = id;
    await logOut();
    expect(await otherTab.open('/joblog', requireViewer)).toEqual({ sentTo: '/login?tilbage=%2Fjoblog' });
  });

  test('leaves a trace in the audit and in jobsøgningsdata', async () => {
    await logIn();
    await logOut();
    const entry = await owner.auditEntry.findFirstOrThrow({ orderBy: { seq: 'desc' } });
    expect(entry).toMatchObject({ action: 'logout', actorRef: accountId, citizenRef: accountId });
    expect(await owner.jobsoegningsdataEvent.findMany()).toMatchObject([{ name: 'logout' }]);
  });

  test('twice is harmless', async () => {
    const id = await logIn();
    await logOut();
    const first = await kept(id);
    browser.sessionId = id;
    expect(await logOut()).toEqual({ sentTo: '/login?status=ud' });
    expect(await kept(id)).toEqual(first);
  });

  test('by a visitor leads to the same place', async () => {
    expect(await logOut()).toEqual({ sentTo: '/login?status=ud' });
  });

  test('by a caseworker leads back to their own door, and leaves nothing in jobsøgningsdata', async () => {
    const { employee } = caseworkerActor(null);
    const id = await createSession({ actorKind: 'caseworker', employee, method: 'employee', now: new Date() });
    await owner.session.update({ where: { idHash: hashSessionId(id) }, data: { accountId } });
    browser.sessionId = id;
    expect(await logOut()).toEqual({ sentTo: '/sagsbehandleradgang?status=ud' });
    expect(await kept(id)).toMatchObject({ endReason: 'logout' });
    const entry = await owner.auditEntry.findFirstOrThrow({ orderBy: { seq: 'desc' } });
    expect(entry).toMatchObject({ action: 'logout', actorKind: 'caseworker', citizenRef: accountId });
    expect(await owner.jobsoegningsdataEvent.count()).toBe(0);
  });
});

describe('the page a citizen was on', () => {
  const afterwards = async () =>
    findInterruptedPage(citizenActor(citizen, { sessionKey: hashSessionId(await logIn()) }));

  test('is offered after an automatic sign-off', async () => {
    await logIn();
    await browser.open('/joblog', getPresence);
    await browser.open('/cv', getPresence, { offsetMs: 25 * 60_000 });
    expect(await afterwards()).toBe('/joblog');
  });

  test('is not offered after "Log ud"', async () => {
    await logIn();
    await browser.open('/joblog', getPresence);
    await logOut();
    expect(await afterwards()).toBeNull();
  });

  test('is offered to no other citizen, and to no caseworker', async () => {
    await logIn();
    await browser.open('/joblog', getPresence);
    await browser.open('/cv', getPresence, { offsetMs: 25 * 60_000 });
    expect(await findInterruptedPage(citizenActor(await newAccount(owner)))).toBeNull();
    expect(await findInterruptedPage({ ...caseworkerActor(citizen), citizen })).toBeNull();
  });
});
