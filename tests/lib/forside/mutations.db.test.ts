import { beforeEach, describe, expect, test } from 'vitest';
import { getPresence } from '@/lib/core/session/current';
import { createSession, hashSessionId } from '@/lib/core/session/store';
import { foldAction } from '@/lib/forside/actions';
import { newAccount } from '@/tests/support/accounts';
import { caseworkerActor } from '@/tests/support/actors';
import { Browser } from '@/tests/support/browser';
import { testDatabase } from '@/tests/support/database';
import { formOf } from '@/tests/support/forms';
import { setPortalSettings } from '@/tests/support/settings';

const database = await testDatabase();
setPortalSettings(database);
const { owner } = database;
const { accountId } = await newAccount(owner);
const part = 'vigtig-information';

let browser: Browser;
const fold = (foldet: string, del = part) => browser.post('/forside', () => foldAction(formOf({ del, foldet })));

async function foldedOf({ sessionId = '' }: Browser): Promise<string[]> {
  return (await owner.session.findUniqueOrThrow({ where: { idHash: hashSessionId(sessionId) } })).folded;
}

async function logIn(): Promise<Browser> {
  const fresh = new Browser();
  const session = { actorKind: 'citizen', accountId, method: 'mitid', policyPending: false } as const;
  fresh.sessionId = await createSession({ ...session, now: new Date() });
  return fresh;
}

beforeEach(async () => {
  browser = await logIn();
});

describe('folding "Vigtig information"', () => {
  test('is remembered for the session, and leads back to the forside', async () => {
    expect(await foldedOf(browser), 'open at the start').toEqual([]);
    expect(await fold('ja')).toEqual({ sentTo: '/forside' });
    expect(await foldedOf(browser)).toEqual([part]);
    const { value } = await browser.open('/forside', getPresence);
    expect(value).toMatchObject({ state: 'here', folded: [part] });
  });

  test('is undone by unfolding', async () => {
    await fold('ja');
    await fold('nej');
    expect(await foldedOf(browser)).toEqual([]);
  });

  test('twice is harmless', async () => {
    await fold('ja');
    await fold('ja');
    expect(await foldedOf(browser)).toEqual([part]);
  });

  test('ends with the session: the next one begins unfolded', async () => {
    await fold('ja');
    expect(await foldedOf(await logIn())).toEqual([]);
  });

  test.each([
    ['ja', 'noget-andet'],
    ['måske', part],
  ])('takes no nonsense: %s, %s', async (foldet, del) => {
    expect(await fold(foldet, del)).toEqual({ sentTo: '/forside' });
    expect(await foldedOf(browser)).toEqual([]);
  });

  test('changes nothing for a caseworker', async () => {
    const { employee } = caseworkerActor(null);
    browser.sessionId = await createSession({ actorKind: 'caseworker', employee, method: 'employee', now: new Date() });
    await owner.session.update({ where: { idHash: hashSessionId(browser.sessionId) }, data: { accountId } });
    await fold('ja');
    expect(await foldedOf(browser)).toEqual([]);
  });
});
