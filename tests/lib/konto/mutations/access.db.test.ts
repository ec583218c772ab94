import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { decryptText } from '@/lib/core/crypto';
import { closeDb } from '@/lib/core/db';
import { verifyPassword } from '@/lib/core/password';
import { createSession, hashSessionId } from '@/lib/core/session/store';
import type { Citizen, CitizenActor } from '@/lib/core/session/viewer';
import { changePassword, changeUsername, replaceOneTimePassword } from '@/lib/konto/mutations/access';
import { changeMail, kontoTexts } from '@/lib/konto/texts';
import { newAccount } from '@/tests/support/accounts';
import { caseworkerActor, citizenActor } from '@/tests/support/actors';
import { testDatabase } from '@/tests/support/database';
import { pressOf } from '@/tests/support/forms';
import { setPortalSettings } from '@/tests/support/settings';

const database = await testDatabase();
setPortalSettings(database);
const { owner } = database;

const old = 'gammel-adgangskode-26';
const fresh = { nyAdgangskode: 'kaffe-lampe-bjerg-77', gentagAdgangskode: 'kaffe-lampe-bjerg-77' };
const confirmed = { email: 'anna@example.dk', emailConfirmedAt: new Date('2026-01-01T00:00:00Z') };

let citizen: Citizen;
let actor: CitizenActor;
const press = (form: string) => pressOf(form, citizen.accountId);
const account = () => owner.account.findUniqueOrThrow({ where: { id: citizen.accountId } });
const audited = async () => {
  const entries = await owner.auditEntry.findMany({
    where: { citizenRef: citizen.accountId },
    orderBy: { seq: 'asc' },
  });
  return entries.map(({ action }) => action);
};
const mails = async () => {
  const entries = await owner.outboxEntry.findMany({ where: { orderingKey: `account:${citizen.accountId}` } });
  return entries.map(({ payloadCipher, requestId }) => JSON.parse(decryptText(payloadCipher, requestId)).input);
};

/** A citizen with an account, logged in by password unless said. */
async function arrive(options: Parameters<typeof newAccount>[1] = {}, method: 'password' | 'mitid' = 'password') {
  citizen = await newAccount(owner, { password: old, username: `anna.${randomUUID().slice(0, 8)}`, ...options });
  const session = { actorKind: 'citizen', accountId: citizen.accountId, policyPending: false, method } as const;
  const id = await createSession({ ...session, now: new Date() });
  actor = citizenActor(citizen, { method, sessionKey: hashSessionId(id) });
}

beforeEach(async () => {
  await owner.loginThrottle.deleteMany();
  await arrive();
});

describe('changing the user name', () => {
  const change = (username: string, submission = press('brugernavn')) => changeUsername(actor, username, submission);

  test('takes it as typed, and looks it up folded', async () => {
    expect(await change('Anna-Sofie.K')).toEqual({ ok: true, message: kontoTexts.usernameChanged });
    expect(await account()).toMatchObject({ username: 'Anna-Sofie.K', usernameFolded: 'anna-sofie.k' });
    expect(await audited()).toEqual(['username-changed']);
  });

  test('can change its case only', async () => {
    expect(await change(citizen.username.toUpperCase())).toMatchObject({ ok: true });
  });

  test('is refused when it is already so, or somebody else’s, or a CPR number', async () => {
    const { username } = await newAccount(owner);
    expect(await change(citizen.username)).toMatchObject({ fieldErrors: { brugernavn: [kontoTexts.usernameSame] } });
    expect(await change(username.toUpperCase())).toMatchObject({
      fieldErrors: { brugernavn: [kontoTexts.usernameTaken] },
    });
    expect(await change('140388-1000')).toMatchObject({ fieldErrors: { brugernavn: [kontoTexts.usernameIsCpr] } });
    expect(await audited()).toEqual([]);
  });

  test('pressed twice has one effect and one answer, also when the second press comes after the change', async () => {
    const submission = press('brugernavn');
    const first = await change('navnet.er.nyt', submission);
    actor = { ...actor, citizen: { ...citizen, username: 'navnet.er.nyt' } };
    expect(await change('navnet.er.nyt', submission)).toEqual(first);
    expect(await audited()).toEqual(['username-changed']);
  });

  test('pressed a hundred times at once has one effect and one answer', async () => {
    const submission = press('brugernavn');
    const name = `navn.${randomUUID().slice(0, 8)}`;
    const answers = await Promise.all(Array.from({ length: 100 }, () => change(name, submission)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await audited()).toEqual(['username-changed']);
  });

  test('by twenty people to one name gives it to one of them, and tells the others that it is taken', async () => {
    const name = `eftertragtet.${randomUUID().slice(0, 8)}`;
    const people = await Promise.all(Array.from({ length: 20 }, () => newAccount(owner)));
    const answers = await Promise.all(
      people.map((one) => changeUsername(citizenActor(one), name, pressOf('brugernavn', one.accountId))),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const refused = answers.filter(({ ok }) => !ok);
    expect(refused).toEqual(Array(19).fill({ ok: false, fieldErrors: { brugernavn: [kontoTexts.usernameTaken] } }));
    expect(await owner.account.count({ where: { usernameFolded: name } })).toBe(1);
  });
});

describe('changing the password', () => {
  const change = (values: { nuvaerende?: string } = { nuvaerende: old }, submission = press('adgangskode')) =>
    changePassword(actor, { ...values, ...fresh }, submission);
  const isFresh = async () => verifyPassword((await account()).passwordHash ?? '', fresh.nyAdgangskode);

  test('needs the old one of whoever logged in by password', async () => {
    expect(await change({})).toMatchObject({ fieldErrors: { nuvaerende: [kontoTexts.currentMissing] } });
    expect(await change({ nuvaerende: 'forkert' })).toMatchObject({
      fieldErrors: { nuvaerende: [kontoTexts.currentWrong] },
    });
    expect(await isFresh()).toBe(false);
    expect(await change()).toEqual({ ok: true, message: kontoTexts.passwordChanged });
    expect(await isFresh()).toBe(true);
    expect(await audited()).toEqual(['password-changed']);
  });

  test('needs no old one of whoever logged in with MitID', async () => {
    await arrive({}, 'mitid');
    expect(await change({})).toMatchObject({ ok: true });
    expect(await isFresh()).toBe(true);
  });

  test('ends the citizen’s other sessions, and neither this one nor a caseworker’s', async () => {
    const { accountId } = citizen;
    const now = new Date();
    const other = await createSession({ actorKind: 'citizen', accountId, method: 'mitid', policyPending: false, now });
    const { employee } = caseworkerActor(null);
    const looking = await createSession({ actorKind: 'caseworker', employee, method: 'employee', now });
    await owner.session.update({ where: { idHash: hashSessionId(looking) }, data: { accountId } });
    await change();
    const reason = async (idHash: string) => (await owner.session.findUniqueOrThrow({ where: { idHash } })).endReason;
    expect(await reason(hashSessionId(other))).toBe('revoked');
    expect(await reason(actor.sessionKey)).toBeNull();
    expect(await reason(hashSessionId(looking))).toBeNull();
  });

  test('pressed twice gives the first answer, though the old password is wrong by then', async () => {
    const submission = press('adgangskode');
    const first = await change({ nuvaerende: old }, submission);
    expect(await change({ nuvaerende: old }, submission)).toEqual(first);
    expect(await audited()).toEqual(['password-changed']);
  });

  test('pressed a hundred times at once has one effect', async () => {
    const submission = press('adgangskode');
    const answers = await Promise.all(Array.from({ length: 100 }, () => change({ nuvaerende: old }, submission)));
    expect(answers.filter(({ ok }) => ok).length).toBeGreaterThan(0);
    for (const answer of answers) if (!answer.ok) expect(answer.formErrors).toEqual([kontoTexts.currentWait]);
    expect(await audited()).toEqual(['password-changed']);
    expect(await isFresh()).toBe(true);
  });

  test('by thirty citizens at once, more than there are connections, is carried out for each', async () => {
    const people = await Promise.all(Array.from({ length: 30 }, () => newAccount(owner, { password: old })));
    const answers = await Promise.all(
      people.map((one) =>
        changePassword(
          citizenActor(one, { method: 'password' }),
          { nuvaerende: old, ...fresh },
          pressOf('adgangskode', one.accountId),
        ),
      ),
    );
    expect(answers.every(({ ok }) => ok)).toBe(true);
  });

  test('with wrong old ones must wait after ten, as a login must', async () => {
    for (let nr = 0; nr < 10; nr += 1) await change({ nuvaerende: 'forkert' });
    expect(await change()).toEqual({ ok: false, formErrors: [kontoTexts.currentWait] });
    expect(await isFresh()).toBe(false);
  });

  test('is refused for a poor password, or two that differ', async () => {
    const poor = { nyAdgangskode: 'kort', gentagAdgangskode: 'kort' };
    const differing = { ...fresh, gentagAdgangskode: 'noget helt andet 99' };
    const own = { nyAdgangskode: `${citizen.username}-2026`, gentagAdgangskode: `${citizen.username}-2026` };
    for (const values of [poor, differing, own])
      expect(await changePassword(actor, { nuvaerende: old, ...values }, press('adgangskode'))).toMatchObject({
        ok: false,
        fieldErrors: expect.anything(),
      });
    expect(await audited()).toEqual([]);
  });
});

describe('replacing a one-time password', () => {
  const replace = (values = fresh, submission = press('ny-adgangskode')) =>
    replaceOneTimePassword(actor, values, submission);

  beforeEach(() => arrive({ mustChangePassword: true, passwordExpiresAt: new Date(Date.now() + 60_000) }));

  test('makes it the citizen’s own: it no longer expires nor has to be changed', async () => {
    expect(await replace()).toEqual({ ok: true });
    expect(await account()).toMatchObject({ mustChangePassword: false, passwordExpiresAt: null });
    expect(await audited()).toEqual(['one-time-password-replaced']);
  });

  test('is no way around the old password for whoever has no one-time password', async () => {
    await arrive({ mustChangePassword: false });
    expect(await replace()).toEqual({ ok: false, formErrors: [kontoTexts.notOneTime] });
    expect(await verifyPassword((await account()).passwordHash ?? '', old)).toBe(true);
    expect(await audited()).toEqual([]);
  });

  test('by itself is refused', async () => {
    const same = { nyAdgangskode: old, gentagAdgangskode: old };
    expect(await replace(same)).toEqual({ ok: false, fieldErrors: { nyAdgangskode: [kontoTexts.sameAsOneTime] } });
    expect(await account()).toMatchObject({ mustChangePassword: true });
  });

  test('pressed thirty times at once has one effect and one answer', async () => {
    const submission = press('ny-adgangskode');
    const answers = await Promise.all(Array.from({ length: 30 }, () => replace(fresh, submission)));
    expect(answers).toEqual(Array(30).fill({ ok: true }));
    expect(await audited()).toEqual(['one-time-password-replaced']);
  });
});

describe('the owner of a changed account', () => {
  test('is told at the address that was confirmed', async () => {
    await arrive(confirmed);
    await changeUsername(actor, `nyt.${randomUUID().slice(0, 8)}`, press('brugernavn'));
    await changePassword(actor, { nuvaerende: old, ...fresh }, press('adgangskode'));
    expect(await mails()).toEqual([
      { to: confirmed.email, ...changeMail.username },
      { to: confirmed.email, ...changeMail.password },
    ]);
  });

  test.each([
    ['never confirmed', { email: 'anna@example.dk' }],
    ['never given', {}],
  ])('is not told at an address that was %s', async (_, options) => {
    await arrive(options);
    await changeUsername(actor, `nyt.${randomUUID().slice(0, 8)}`, press('brugernavn'));
    expect(await mails()).toEqual([]);
  });

  test('is told nothing of a change that was refused', async () => {
    await arrive(confirmed);
    await changePassword(actor, { nuvaerende: 'forkert', ...fresh }, press('adgangskode'));
    expect(await mails()).toEqual([]);
  });

  test('is told once of a change that was sent twice', async () => {
    await arrive(confirmed);
    const submission = press('adgangskode');
    await changePassword(actor, { nuvaerende: old, ...fresh }, submission);
    await closeDb();
    await changePassword(actor, { nuvaerende: old, ...fresh }, submission);
    expect(await mails()).toHaveLength(1);
  });
});
