import { beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { getPresence } from '@/lib/core/session/current';
import { hashSessionId } from '@/lib/core/session/store';
import { loginAction } from '@/lib/login/actions';
import { loginWithPassword } from '@/lib/login/mutations/password';
import { loginTexts } from '@/lib/login/texts';
import { demoPassword } from '@/prisma/seed/people';
import { metricsRegistry } from '@/services/http/metrics';
import { newAccount } from '@/tests/support/accounts';
import { Browser } from '@/tests/support/browser';
import { testDatabase } from '@/tests/support/database';
import { formOf, idle } from '@/tests/support/forms';
import { waitForStandIns } from '@/tests/support/outside';
import { setPortalSettings } from '@/tests/support/settings';

const database = await testDatabase({ seeded: true });
setPortalSettings(database);
waitForStandIns();
const { owner } = database;
const anna = await owner.account.findUniqueOrThrow({ where: { usernameFolded: 'anna.kjaer' } });

let browser: Browser;
const logIn = (username: string, password: string, offsetMs = 0) =>
  browser.post('/login', () => loginWithPassword(username, password, browser.address), { offsetMs });

const valuesSchema = z.object({ values: z.array(z.object({ value: z.number() })) });
async function hashesWorkedOut(): Promise<number> {
  const metric = await metricsRegistry().getSingleMetric('password_hashes_total')?.get();
  return valuesSchema.parse(metric).values[0]?.value ?? 0;
}

beforeEach(async () => {
  browser = new Browser();
  await owner.loginThrottle.deleteMany();
});

describe('a password login', () => {
  test('lets the right password in, however the user name is written', async () => {
    const { value } = await logIn(' Anna.KJAER ', demoPassword);
    expect(value).toMatchObject({ ok: true, mustChangePassword: false });
  });

  test('leaves its traces: login history, audit, jobsøgningsdata and the time of the last login', async () => {
    await logIn('anna.kjaer', demoPassword);
    const history = await owner.loginHistory.findFirstOrThrow({
      where: { accountId: anna.id },
      orderBy: { at: 'desc' },
    });
    expect(history).toMatchObject({ method: 'password', viewerName: null });
    const entry = await owner.auditEntry.findFirstOrThrow({ orderBy: { seq: 'desc' } });
    expect(entry).toMatchObject({ action: 'login', actorKind: 'citizen', actorRef: anna.id, citizenRef: anna.id });
    const event = await owner.jobsoegningsdataEvent.findFirstOrThrow({ orderBy: { at: 'desc' } });
    expect(event).toMatchObject({ name: 'login', data: { method: 'password' } });
    expect(event.person).not.toBe(anna.id);
    expect(await owner.account.findUniqueOrThrow({ where: { id: anna.id } })).toMatchObject({
      lastLoginAt: history.at,
    });
  });

  test.each([
    ['an unknown user', 'nobody.at.all', demoPassword],
    ['a wrong password', 'anna.kjaer', 'not her password at all'],
    ['a password that differs in case', 'anna.kjaer', demoPassword.toUpperCase()],
  ])('answers %s alike, after working out one hash', async (_, username, password) => {
    await logIn('anna.kjaer', demoPassword);
    const before = await hashesWorkedOut();
    expect((await logIn(username, password)).value).toEqual({ ok: false, why: 'wrong' });
    expect((await hashesWorkedOut()) - before).toBe(1);
  });

  test('answers an account without a password alike, after working out one hash', async () => {
    const { username } = await newAccount(owner);
    const before = await hashesWorkedOut();
    expect((await logIn(username, demoPassword)).value).toEqual({ ok: false, why: 'wrong' });
    expect((await hashesWorkedOut()) - before).toBe(1);
  });

  test('leaves nobody logged in and no trace of a login when it fails', async () => {
    const before = [await owner.session.count(), await owner.loginHistory.count()];
    await logIn('anna.kjaer', 'not her password at all');
    expect([await owner.session.count(), await owner.loginHistory.count()]).toEqual(before);
  });

  test('works out no hash for attempts that must wait, and lets not even the right password in', async () => {
    for (let nr = 0; nr < 10; nr += 1) await logIn('anna.kjaer', 'not her password at all');
    const before = await hashesWorkedOut();
    expect((await logIn('anna.kjaer', demoPassword)).value).toEqual({ ok: false, why: 'wait' });
    expect(await hashesWorkedOut()).toBe(before);
    const minutes = 60_000;
    expect((await logIn('anna.kjaer', demoPassword, 16 * minutes)).value).toMatchObject({ ok: true });
  });

  test('with the right password forgets the wrong ones', async () => {
    for (let nr = 0; nr < 9; nr += 1) await logIn('anna.kjaer', 'not her password at all');
    expect((await logIn('anna.kjaer', demoPassword)).value).toMatchObject({ ok: true });
    for (let nr = 0; nr < 9; nr += 1) await logIn('anna.kjaer', 'not her password at all');
    expect((await logIn('anna.kjaer', demoPassword)).value).toMatchObject({ ok: true });
  });
});

describe('a one-time password', () => {
  const hours = 60 * 60_000;
  const password = 'kun-een-gang-2026';
  const passwordExpiresAt = new Date(Date.now() + 72 * hours);

  test.each([
    ['before it expires', 72 * hours - 60_000, true],
    ['after it expired', 72 * hours + 60_000, false],
  ])('%s is judged rightly', async (_, offsetMs, ok) => {
    const { username } = await newAccount(owner, { password, passwordExpiresAt, mustChangePassword: true });
    const { value } = await logIn(username, password, offsetMs);
    expect(value).toMatchObject(ok ? { ok, mustChangePassword: true } : { ok, why: 'wrong' });
  });

  test('must be replaced before anything else is open', async () => {
    const { username } = await newAccount(owner, { password, passwordExpiresAt, mustChangePassword: true });
    await browser.post('/login', () => loginAction(idle, formOf({ brugernavn: username, adgangskode: password })));
    const { value } = await browser.open('/forside', getPresence);
    expect(value).toMatchObject({ state: 'here', actor: { kind: 'citizen', first: 'password' } });
  });
});

describe('the login form', () => {
  const submit = (fields: Record<string, string>) => browser.post('/login', () => loginAction(idle, formOf(fields)));
  const right = { brugernavn: 'anna.kjaer', adgangskode: demoPassword };

  test('gives the browser a session and leads to where one was heading', async () => {
    expect(await submit({ ...right, tilbage: '/joblog?status=soegt' })).toEqual({ sentTo: '/joblog?status=soegt' });
    const idHash = hashSessionId(browser.sessionId ?? '');
    expect(await owner.session.findUniqueOrThrow({ where: { idHash } })).toMatchObject({ accountId: anna.id });
  });

  test.each(['https://evil.example/', '//evil.example', '/\\evil.example', '/login', '/api/session', ''])(
    'leads to the forside rather than to %j',
    async (tilbage) => expect(await submit({ ...right, tilbage })).toEqual({ sentTo: '/forside' }),
  );

  test('answers a wrong password and an unknown user in the same words, and never gives the password back', async () => {
    const wrong = await submit({ ...right, adgangskode: 'not her password at all' });
    const unknown = await submit({ ...right, brugernavn: 'nobody.at.all' });
    expect(wrong.value?.formErrors).toEqual([loginTexts.wrong]);
    expect(unknown.value?.formErrors).toEqual([loginTexts.wrong]);
    expect(wrong.value?.values).toEqual({ brugernavn: 'anna.kjaer' });
    expect(browser.sessionId).toBeUndefined();
  });

  test('ends the session the browser had before', async () => {
    await submit(right);
    const old = browser.sessionId ?? '';
    await submit(right);
    expect(browser.sessionId).not.toBe(old);
    expect(await owner.session.findUniqueOrThrow({ where: { idHash: hashSessionId(old) } })).toMatchObject({
      endReason: 'replaced',
    });
  });

  test('is not carried out when it was posted from elsewhere', async () => {
    const foreign = { headers: { origin: 'https://evil.example' } };
    const { value } = await browser.post('/login', () => loginAction(idle, formOf(right)), foreign);
    expect(value?.status).toBe('error');
    expect(browser.sessionId).toBeUndefined();
  });
});
