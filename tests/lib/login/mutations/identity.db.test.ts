import { beforeEach, describe, expect, test } from 'vitest';
import { blindIndex, decryptText } from '@/lib/core/crypto';
import { getPresence } from '@/lib/core/session/current';
import { hashSessionId } from '@/lib/core/session/store';
import { loginEmployee, loginWithMitid } from '@/lib/login/mutations/identity';
import { employees } from '@/prisma/seed/employees';
import { personSchema } from '@/services/cpr';
import type { CitizenIdentity, EmployeeIdentity } from '@/services/identity';
import { Browser, type RequestOptions } from '@/tests/support/browser';
import { testDatabase } from '@/tests/support/database';
import { waitForStandIns } from '@/tests/support/outside';
import { setPortalSettings } from '@/tests/support/settings';

const database = await testDatabase({ seeded: true });
setPortalSettings(database);
waitForStandIns();
const { owner } = database;

const mitid = (cpr: string, name: string | null = null): CitizenIdentity => ({
  ...{ kind: 'citizen', cpr, name, level: 'betydelig', birthDate: '1988-03-14' },
  ...{ subject: 'somebody', mitidUuid: 'somebody' },
});
const annaCpr = '1403881000';
const anna = await owner.account.findUniqueOrThrow({ where: { cprIndex: blindIndex(annaCpr) } });

function employeeNamed(key: string): EmployeeIdentity {
  const { cvr, name, organisation, professionalId } =
    employees.find((one) => one.key === key) ?? expect.unreachable(key);
  return { kind: 'employee', cvr, name, organisation, professionalId, level: 'betydelig', subject: 'somebody' };
}

let browser: Browser;
const enter = (identity: CitizenIdentity, options?: RequestOptions) =>
  browser.open('/api/auth/callback/mitid', () => loginWithMitid(identity), options);
const enterEmployee = (identity: EmployeeIdentity, options?: RequestOptions) =>
  browser.open('/api/auth/callback/medarbejder', () => loginEmployee(identity), options);
const sessionOf = (id: string | undefined) =>
  owner.session.findUniqueOrThrow({ where: { idHash: hashSessionId(id ?? '') } });
const lastEntry = () => owner.auditEntry.findFirstOrThrow({ orderBy: { seq: 'desc' } });

beforeEach(() => {
  browser = new Browser();
});

describe('a login with MitID', () => {
  test('opens the citizen’s session, and is written down', async () => {
    const { value } = await enter(mitid(annaCpr));
    expect(await sessionOf(value?.sessionId)).toMatchObject({
      ...{ actorKind: 'citizen', accountId: anna.id, method: 'mitid', policyPending: false },
    });
    expect(await lastEntry()).toMatchObject({ action: 'login', citizenRef: anna.id, details: '{"method":"mitid"}' });
    const history = await owner.loginHistory.findFirst({ where: { accountId: anna.id }, orderBy: { at: 'desc' } });
    expect(history).toMatchObject({ method: 'mitid', viewerName: null });
  });

  test('fetches name and address from CPR-registret, and keeps them encrypted', async () => {
    await owner.account.update({ where: { id: anna.id }, data: { personCipher: null } });
    await enter(mitid(annaCpr));
    const { personCipher } = await owner.account.findUniqueOrThrow({ where: { id: anna.id } });
    expect(personCipher).not.toContain('Kjær');
    const person = personSchema.parse(JSON.parse(decryptText(personCipher ?? '')));
    expect(person.navn).toBe('Anna Kjær');
  });

  test('succeeds while CPR-registret is down, with what was known before', async () => {
    await enter(mitid(annaCpr));
    const before = await owner.account.findUniqueOrThrow({ where: { id: anna.id } });
    const { value } = await enter(mitid(annaCpr), { faults: { cpr: 'down' } });
    expect(value?.sessionId).toBeTruthy();
    const { personCipher } = await owner.account.findUniqueOrThrow({ where: { id: anna.id } });
    expect(personCipher).toBe(before.personCipher);
  });

  test('without an account leads to creating one: the CPR number is kept encrypted, and nothing else is made', async () => {
    const accounts = await owner.account.count();
    const { value } = await enter(mitid('0605991000', 'Signe Alstrup'));
    const session = await sessionOf(value?.sessionId);
    expect(session).toMatchObject({ actorKind: 'enrolling', accountId: null });
    expect(session.enrolling).not.toContain('0605991000');
    browser.sessionId = value?.sessionId;
    expect((await browser.open('/opret', getPresence)).value).toMatchObject({
      state: 'here',
      actor: { kind: 'enrolling', cpr: '0605991000', name: 'Signe Alstrup' },
    });
    expect(await owner.account.count()).toBe(accounts);
  });

  test('ends the session this browser had, as replaced', async () => {
    const first = (await enter(mitid(annaCpr))).value?.sessionId;
    browser.sessionId = first;
    await enter(mitid('2206911111'));
    expect(await sessionOf(first)).toMatchObject({ endReason: 'replaced' });
  });

  test('after a session ran out leaves it as run out, so that its last page is offered', async () => {
    browser.sessionId = (await enter(mitid(annaCpr))).value?.sessionId;
    await browser.open('/joblog', getPresence);
    const old = browser.sessionId;
    await enter(mitid(annaCpr), { offsetMs: 25 * 60_000 });
    expect(await sessionOf(old)).toMatchObject({ endReason: 'expired', lastPage: '/joblog' });
  });

  test('asks for the policy when a newer version is in force than the one accepted', async () => {
    await owner.policyAcceptance.deleteMany({ where: { accountId: anna.id } });
    const { value } = await enter(mitid(annaCpr));
    expect(await sessionOf(value?.sessionId)).toMatchObject({ policyPending: true });
  });

  test('stops nobody for the policy while the content service is down', async () => {
    await owner.policyAcceptance.deleteMany({ where: { accountId: anna.id } });
    const { value } = await enter(mitid(annaCpr), { faults: { content: 'down' } });
    expect(await sessionOf(value?.sessionId)).toMatchObject({ policyPending: false });
  });
});

describe('an employee’s login', () => {
  test.each([
    ['kim', 'caseworker', 'jobcenter'],
    ['rikke', 'caseworker', 'akasse'],
    ['lone', 'support', 'support'],
    ['eva', 'employer', 'employer'],
  ])('of %s opens a session as %s, since DFDG knows what the office is', async (key, actorKind, kind) => {
    const { value } = await enterEmployee(employeeNamed(key));
    const session = await sessionOf(value?.ok ? value.sessionId : undefined);
    expect(session).toMatchObject({ actorKind, method: 'employee', accountId: null, employee: { kind } });
    expect(await lastEntry()).toMatchObject({ action: 'login', actorKind, citizenRef: null });
  });

  test('leaves nothing in jobsøgningsdata nor in anybody’s login history', async () => {
    const before = [await owner.jobsoegningsdataEvent.count(), await owner.loginHistory.count()];
    await enterEmployee(employeeNamed('kim'));
    expect([await owner.jobsoegningsdataEvent.count(), await owner.loginHistory.count()]).toEqual(before);
  });

  test('from an office DFDG does not know is refused', async () => {
    const { value } = await enterEmployee({ ...employeeNamed('kim'), cvr: '99999999' });
    expect(value).toEqual({ ok: false, why: 'organisation' });
  });

  test('is refused while DFDG is down: without its answer nobody is let in', async () => {
    const { value } = await enterEmployee(employeeNamed('kim'), { faults: { dfdg: 'down' } });
    expect(value).toEqual({ ok: false, why: 'dfdg' });
  });
});
