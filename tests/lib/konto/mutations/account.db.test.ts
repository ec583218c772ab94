import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { blindIndex, decryptText, encryptText } from '@/lib/core/crypto';
import { createSession, hashSessionId } from '@/lib/core/session/store';
import type { EnrollingActor } from '@/lib/core/session/viewer';
import { createAccountAction } from '@/lib/konto/actions';
import { createAccount } from '@/lib/konto/mutations/account';
import { kontoTexts } from '@/lib/konto/texts';
import { findPolicy } from '@/lib/persondata/queries';
import { enrollingActor } from '@/tests/support/actors';
import { Browser } from '@/tests/support/browser';
import { inFault } from '@/tests/support/contract-doors';
import { testDatabase } from '@/tests/support/database';
import { formOf, idle, pressOf } from '@/tests/support/forms';
import { waitForStandIns } from '@/tests/support/outside';
import { setPortalSettings } from '@/tests/support/settings';

const database = await testDatabase({ seeded: true });
setPortalSettings(database);
waitForStandIns();
const { owner } = database;

const signe = '0605991000';
const policy = await findPolicy();
const version = policy.ok ? policy.value.version : expect.unreachable('the stand-in has a policy');
const password = { nyAdgangskode: 'kaffe-lampe-bjerg-77', gentagAdgangskode: 'kaffe-lampe-bjerg-77' };
const named = (brugernavn: string) => ({ brugernavn, ...password, version });

const accountsOf = (cpr: string) => owner.account.findMany({ where: { cprIndex: blindIndex(cpr) } });
const create = (actor: EnrollingActor, brugernavn: string, submission = pressOf('opret', actor.sessionKey)) =>
  createAccount(actor, named(brugernavn), submission);

/** Somebody else whom MitID has vouched for. */
const person = (nr: number) => enrollingActor(`1213${String(nr).padStart(6, '0')}`, hashSessionId(`person ${nr}`));

beforeEach(() => owner.account.deleteMany({ where: { cprIndex: blindIndex(signe) } }));

describe('creating an account', () => {
  test('keeps the CPR number encrypted and the accepted version of the policy', async () => {
    expect(await create(enrollingActor(), 'Signe.Alstrup')).toEqual({ ok: true });
    const [account] = await accountsOf(signe);
    expect(account).toMatchObject({ username: 'Signe.Alstrup', usernameFolded: 'signe.alstrup' });
    expect(JSON.stringify(account)).not.toContain(signe);
    expect(decryptText(account?.cprCipher ?? '')).toBe(signe);
    const accepted = await owner.policyAcceptance.findMany({ where: { accountId: account?.id ?? '' } });
    expect(accepted).toMatchObject([{ version, acceptedAt: expect.any(Date) }]);
  });

  test('is audited as the enrolling person’s doing, without the CPR number', async () => {
    await create(enrollingActor(), 'signe.alstrup');
    const [account] = await accountsOf(signe);
    const entry = await owner.auditEntry.findFirstOrThrow({ orderBy: { seq: 'desc' } });
    expect(entry).toMatchObject({ action: 'account-created', actorKind: 'enrolling', citizenRef: account?.id });
    expect(Object.values(entry).join(' ')).not.toContain(signe);
  });

  test('pressed thirty times at once makes one account and gives one answer', async () => {
    const submission = pressOf('opret', enrollingActor().sessionKey);
    const presses = Array.from({ length: 30 }, () => create(enrollingActor(), 'signe.alstrup', submission));
    expect(await Promise.all(presses)).toEqual(Array(30).fill({ ok: true }));
    expect(await accountsOf(signe)).toHaveLength(1);
  });

  test('in two browsers at once by one person makes one account, and says so to the other', async () => {
    const browsers = Array.from({ length: 10 }, (_, nr) => enrollingActor(signe, hashSessionId(`browser ${nr}`)));
    const answers = await Promise.all(browsers.map((actor, nr) => create(actor, `signe.${nr}`)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.filter(({ ok }) => !ok)).toEqual(Array(9).fill({ ok: false, formErrors: [kontoTexts.hasAccount] }));
    expect(await accountsOf(signe)).toHaveLength(1);
  });

  test('by twenty people with one name gives it to one of them', async () => {
    const name = `eftertragtet.${randomUUID().slice(0, 8)}`;
    const answers = await Promise.all(Array.from({ length: 20 }, (_, nr) => create(person(nr), name.toUpperCase())));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.filter(({ ok }) => !ok)).toEqual(
      Array(19).fill({ ok: false, fieldErrors: { brugernavn: [kontoTexts.usernameTaken] } }),
    );
    expect(await owner.account.count({ where: { usernameFolded: name } })).toBe(1);
  });

  test('is refused to whoever has one', async () => {
    await create(enrollingActor(), 'signe.alstrup');
    expect(await create(enrollingActor(), 'signe.igen')).toEqual({ ok: false, formErrors: [kontoTexts.hasAccount] });
    expect(await create(enrollingActor(), 'signe.alstrup')).toEqual({ ok: false, formErrors: [kontoTexts.hasAccount] });
  });

  test('is refused with a name that is taken, or is a CPR number, or with a poor password', async () => {
    expect(await create(enrollingActor(), 'Anna.Kjaer')).toMatchObject({
      fieldErrors: { brugernavn: [kontoTexts.usernameTaken] },
    });
    expect(await create(enrollingActor(), '060599-1000')).toMatchObject({
      fieldErrors: { brugernavn: [kontoTexts.usernameIsCpr] },
    });
    const poor = { ...named('signe.alstrup'), nyAdgangskode: 'kort', gentagAdgangskode: 'kort' };
    expect(await createAccount(enrollingActor(), poor, pressOf('opret', 'x'))).toMatchObject({
      fieldErrors: { nyAdgangskode: [expect.any(String)] },
    });
    expect(await accountsOf(signe)).toEqual([]);
  });

  test('is refused when another version of the policy has been published meanwhile', async () => {
    const stale = { ...named('signe.alstrup'), version: 'an older one' };
    expect(await createAccount(enrollingActor(), stale, pressOf('opret', 'x'))).toEqual({
      ok: false,
      formErrors: [kontoTexts.policyChanged],
    });
  });

  test('is refused while the policy cannot be read, and nothing is kept', async () => {
    const answer = await inFault('content', 'down', () => create(enrollingActor(), 'signe.alstrup'));
    expect(answer).toEqual({ ok: false, formErrors: [kontoTexts.policyDown] });
    expect(await accountsOf(signe)).toEqual([]);
  });
});

describe('the form for creating an account', () => {
  const fields = { ...named('signe.alstrup'), accepter: 'ja' };
  const submit = (browser: Browser, more: Record<string, string> = {}) =>
    browser.post('/opret', () => createAccountAction(idle, formOf({ ...fields, ...more })));

  async function vouchedFor(): Promise<Browser> {
    const browser = new Browser();
    const enrolling = encryptText(JSON.stringify({ cpr: signe, name: 'Signe Alstrup' }));
    browser.sessionId = await createSession({ actorKind: 'enrolling', enrolling, method: 'mitid', now: new Date() });
    return browser;
  }

  test('logs the new citizen in, in a session of their own', async () => {
    const browser = await vouchedFor();
    const before = browser.sessionId ?? '';
    expect(await submit(browser)).toEqual({ sentTo: '/forside' });
    const [account] = await accountsOf(signe);
    const session = await owner.session.findUniqueOrThrow({
      where: { idHash: hashSessionId(browser.sessionId ?? '') },
    });
    expect(session).toMatchObject({ actorKind: 'citizen', accountId: account?.id, method: 'mitid', enrolling: null });
    const old = await owner.session.findUniqueOrThrow({ where: { idHash: hashSessionId(before) } });
    expect(old.endReason).toBe('replaced');
    expect(account?.personCipher).toBeTruthy();
  });

  test('is refused to a visitor, who is sent to log in', async () => {
    expect(await submit(new Browser())).toEqual({ sentTo: '/login' });
    expect(await accountsOf(signe)).toEqual([]);
  });

  test('without the policy accepted keeps what was typed, but for the passwords', async () => {
    const { value } = await submit(await vouchedFor(), { accepter: '' });
    expect(value).toMatchObject({ status: 'error', fieldErrors: { accepter: [expect.any(String)] } });
    expect(value?.values).toMatchObject({ brugernavn: 'signe.alstrup' });
    expect(value?.values).not.toHaveProperty('nyAdgangskode');
    expect(value?.values).not.toHaveProperty('gentagAdgangskode');
  });
});
