import { beforeEach, describe, expect, test } from 'vitest';
import { blindIndex, decryptText } from '@/lib/core/crypto';
import { createSession, hashSessionId } from '@/lib/core/session/store';
import { createCredentials } from '@/lib/konto/mutations/credentials';
import { changeMail } from '@/lib/konto/texts';
import { loginWithPassword } from '@/lib/login/mutations/password';
import { isRepeat } from '@/services/http/wire-errors';
import { newAccount } from '@/tests/support/accounts';
import { Browser } from '@/tests/support/browser';
import { testDatabase } from '@/tests/support/database';
import { waitForStandIns } from '@/tests/support/outside';
import { setPortalSettings } from '@/tests/support/settings';

const database = await testDatabase({ seeded: true });
setPortalSettings(database);
waitForStandIns();
const { owner } = database;

const system = { kind: 'system', name: 'jobcenter' } as const;
const verifiedBy = { medarbejderId: 'kim.jobcenter', organisation: 'Jobcenter København' };
const hour = 3_600_000;

let made = 0;
/** The number of somebody who has no account. */
function newCpr(): string {
  made += 1;
  return `0101${String(70 + (made % 20))}${String(made).padStart(4, '0')}`;
}

let nr = 0;
const call = (cpr: string, more: { nulstil?: boolean; requestId?: string } = {}) => {
  nr += 1;
  const { requestId = `request-${nr}`, ...input } = more;
  return createCredentials({ cpr, verifiedBy, ...input }, system, { requestId, correlationId: 'test' });
};
const accountOf = (cpr: string) => owner.account.findUnique({ where: { cprIndex: blindIndex(cpr) } });
const lastEntry = () => owner.auditEntry.findFirstOrThrow({ orderBy: { seq: 'desc' } });

async function given(cpr: string, more?: { nulstil?: boolean }) {
  const answer = await call(cpr, more);
  return answer.ok ? answer.value : expect.unreachable(answer.detail);
}

const logIn = (brugernavn: string, kode: string, offsetMs = 0) => {
  const browser = new Browser();
  return browser.post('/login', () => loginWithPassword(brugernavn, kode, browser.address), { offsetMs });
};

beforeEach(() => owner.loginThrottle.deleteMany());

describe('credentials for a citizen without an account', () => {
  test('let the citizen in until they expire, to change the password and accept the policy first', async () => {
    const cpr = newCpr();
    const { brugernavn, engangskode, gaelderTil } = await given(cpr);
    expect(new Date(gaelderTil).getTime()).toBeGreaterThan(Date.now() + 71.9 * hour);
    expect((await logIn(brugernavn, engangskode, 71 * hour)).value).toMatchObject({
      ok: true,
      mustChangePassword: true,
    });
    expect((await logIn(brugernavn, engangskode, 73 * hour)).value).toEqual({ ok: false, why: 'wrong' });
  });

  test('make an account whose CPR number and password cannot be read in the database', async () => {
    const cpr = newCpr();
    const { brugernavn, engangskode } = await given(cpr);
    const account = await accountOf(cpr);
    expect(account).toMatchObject({
      username: brugernavn,
      mustChangePassword: true,
      passwordExpiresAt: expect.any(Date),
    });
    expect(decryptText(account?.cprCipher ?? '')).toBe(cpr);
    expect(JSON.stringify(account)).not.toContain(cpr);
    expect(JSON.stringify(account)).not.toContain(engangskode);
    expect(await owner.policyAcceptance.count({ where: { accountId: account?.id ?? '' } })).toBe(0);
  });

  test('stand in the audit with the system and the caseworker it names', async () => {
    const cpr = newCpr();
    await given(cpr);
    const entry = await lastEntry();
    expect(entry).toMatchObject({ action: 'credentials-created', actorKind: 'outside-system', actorRef: 'jobcenter' });
    expect(entry.citizenRef).toBe((await accountOf(cpr))?.id);
    expect(JSON.parse(entry.details)).toEqual({ caseworker: 'kim.jobcenter', organisation: 'Jobcenter København' });
  });

  test('are made for numbers with and without a hyphen, and not for what is no CPR number', async () => {
    expect(await call('010190-1234')).toMatchObject({ ok: true });
    expect(await call('3213901234')).toMatchObject({ ok: false, reason: 'invalid', code: 1001 });
    expect(await lastEntry()).toMatchObject({ action: 'credentials-refused', citizenRef: null });
  });

  test('asked for by ten systems at once are given once', async () => {
    const cpr = newCpr();
    const answers = await Promise.all(Array.from({ length: 10 }, () => call(cpr)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    for (const answer of answers) if (!answer.ok) expect(answer).toMatchObject({ reason: 'conflict', code: 4977 });
  });
});

describe('credentials for a citizen with an account', () => {
  test('are refused unless the old ones are to be replaced, and the refusal is audited', async () => {
    const cpr = newCpr();
    const first = await given(cpr);
    const before = await accountOf(cpr);
    expect(await call(cpr)).toMatchObject({ ok: false, reason: 'conflict', code: 4977 });
    expect(await accountOf(cpr)).toEqual(before);
    const entry = await lastEntry();
    expect(entry).toMatchObject({ action: 'credentials-refused', citizenRef: before?.id });
    expect(JSON.parse(entry.details)).toMatchObject({ reason: 'conflict', code: 4977, caseworker: 'kim.jobcenter' });
    expect((await logIn(first.brugernavn, first.engangskode)).value).toMatchObject({ ok: true });
  });

  test('replace the old password, keep the user name and end the citizen’s sessions', async () => {
    const cpr = newCpr();
    const citizen = await newAccount(owner, { cpr, password: 'gammel-adgangskode-26' });
    const session = {
      actorKind: 'citizen',
      accountId: citizen.accountId,
      method: 'mitid',
      policyPending: false,
    } as const;
    const idHash = hashSessionId(await createSession({ ...session, now: new Date() }));
    const { brugernavn, engangskode } = await given(cpr, { nulstil: true });
    expect(brugernavn).toBe(citizen.username);
    expect((await logIn(brugernavn, 'gammel-adgangskode-26')).value).toMatchObject({ ok: false });
    expect((await logIn(brugernavn, engangskode)).value).toMatchObject({ ok: true, mustChangePassword: true });
    expect(await owner.session.findUniqueOrThrow({ where: { idHash } })).toMatchObject({ endReason: 'revoked' });
  });

  test('are told of at the address the citizen has confirmed, and audited', async () => {
    const cpr = newCpr();
    const emailConfirmedAt = new Date();
    const { accountId } = await newAccount(owner, { cpr, email: 'borger@example.dk', emailConfirmedAt });
    await given(cpr, { nulstil: true });
    const entry = await owner.outboxEntry.findFirstOrThrow({ where: { orderingKey: `account:${accountId}` } });
    const { input } = JSON.parse(decryptText(entry.payloadCipher, entry.requestId));
    expect(input).toEqual({ to: 'borger@example.dk', ...changeMail.reset });
    expect(await lastEntry()).toMatchObject({ action: 'credentials-reset', citizenRef: accountId });
  });
});

describe('a call', () => {
  test('with a request id that was used does nothing, and is audited', async () => {
    const cpr = newCpr();
    await call(cpr, { requestId: 'the-same' });
    const before = await accountOf(cpr);
    const again = await call(cpr, { requestId: 'the-same', nulstil: true });
    expect(again.ok || isRepeat(again)).toBe(true);
    expect(again.ok).toBe(false);
    expect(await accountOf(cpr)).toEqual(before);
    expect(JSON.parse((await lastEntry()).details)).toMatchObject({ reason: 'conflict', code: 412 });
  });

  test('that was refused leaves its request id free', async () => {
    const cpr = newCpr();
    await given(cpr);
    await call(cpr, { requestId: 'refused-first' });
    expect(await call(cpr, { requestId: 'refused-first', nulstil: true })).toMatchObject({ ok: true });
  });

  test.each([{ kind: 'portal' } as const, { kind: 'borger' } as const])('by %j is refused', async (caller) => {
    const answer = await createCredentials({ cpr: newCpr(), verifiedBy }, caller, {
      requestId: 'x',
      correlationId: 'x',
    });
    expect(answer).toMatchObject({ ok: false, reason: 'refused', code: 4575 });
  });

  test('that names a caseworker by a CPR number leaves none in the audit', async () => {
    const named = { medarbejderId: '1403881000', organisation: 'Jobcenter 140388-1000' };
    await createCredentials({ cpr: newCpr(), verifiedBy: named }, system, { requestId: 'named', correlationId: 'x' });
    expect((await lastEntry()).details).not.toMatch(/140388/);
  });
});
