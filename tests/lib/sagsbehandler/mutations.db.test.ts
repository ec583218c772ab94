import { inspect } from 'node:util';
import { beforeEach, describe, expect, test } from 'vitest';
import { blindIndex } from '@/lib/core/crypto';
import { createSession, hashSessionId } from '@/lib/core/session/store';
import { closeCitizenAction, openCitizenAction } from '@/lib/sagsbehandler/actions';
import { sagsbehandlerTexts } from '@/lib/sagsbehandler/texts';
import { employees } from '@/prisma/seed/employees';
import { citizenActor } from '@/tests/support/actors';
import { Browser, type RequestOptions } from '@/tests/support/browser';
import { testDatabase } from '@/tests/support/database';
import { formOf, idle } from '@/tests/support/forms';
import { waitForStandIns } from '@/tests/support/outside';
import { setPortalSettings } from '@/tests/support/settings';

const database = await testDatabase({ seeded: true });
setPortalSettings(database);
waitForStandIns();
const { owner } = database;

const cpr = { anna: '1403881000', mikkel: '2206911111', signe: '0605991000', unknown: '0101010000' };
const accountOf = (number: string) => owner.account.findUnique({ where: { cprIndex: blindIndex(number) } });
const anna = (await accountOf(cpr.anna)) ?? expect.unreachable('anna is seeded');

let browser: Browser;
const open = (number: string, options?: RequestOptions) =>
  browser.post('/sagsbehandleradgang', () => openCitizenAction(idle, formOf({ cpr: number })), options);
const close = () => browser.post('/forside', () => closeCitizenAction(formOf({})));
const session = () => owner.session.findUniqueOrThrow({ where: { idHash: hashSessionId(browser.sessionId ?? '') } });
const lastEntry = () => owner.auditEntry.findFirstOrThrow({ orderBy: { seq: 'desc' } });
const looks = () => owner.loginHistory.findMany({ where: { method: 'employee' } });

async function arrive(key: 'kim' | 'rikke'): Promise<void> {
  browser = new Browser();
  const found = employees.find((one) => one.key === key) ?? expect.unreachable(key);
  const { professionalId: id, name, organisation: office, cvr } = found;
  const employee = { id, name, office, cvr, kind: key === 'kim' ? 'jobcenter' : 'akasse' } as const;
  browser.sessionId = await createSession({ actorKind: 'caseworker', employee, method: 'employee', now: new Date() });
}

beforeEach(async () => {
  await owner.loginHistory.deleteMany({ where: { method: 'employee' } });
  await arrive('kim');
});

describe('opening a citizen’s Jobnet', () => {
  test('leads to the citizen’s forside, and stands in login history and audit', async () => {
    expect(await open('140388-1000')).toEqual({ sentTo: '/forside' });
    expect(await session()).toMatchObject({ accountId: anna.id, actorKind: 'caseworker' });
    expect(await looks()).toMatchObject([
      { accountId: anna.id, viewerName: 'Kim Jensen', viewerOffice: 'Jobcenter København' },
    ]);
    expect(await lastEntry()).toMatchObject({
      ...{ action: 'citizen-opened', actorKind: 'caseworker', citizenRef: anna.id },
      actorRef: expect.stringMatching(/^64942212\//),
    });
  });

  test('leaves nothing in jobsøgningsdata', async () => {
    await open(cpr.anna);
    await close();
    expect(await owner.jobsoegningsdataEvent.count()).toBe(0);
  });

  test('by an a-kasse is for its members', async () => {
    await arrive('rikke');
    expect(await open(cpr.anna)).toEqual({ sentTo: '/forside' });
    expect(await looks()).toMatchObject([{ viewerName: 'Rikke Olsen' }]);
  });

  test('of a citizen who lives elsewhere is refused by DFDG, and the refusal is audited', async () => {
    const { value } = await open(cpr.mikkel);
    expect(value?.fieldErrors).toEqual({ cpr: [sagsbehandlerTexts.refused] });
    expect((await session()).accountId).toBeNull();
    expect(await looks()).toEqual([]);
    const mikkel = await accountOf(cpr.mikkel);
    expect(await lastEntry()).toMatchObject({ action: 'citizen-refused', citizenRef: mikkel?.id });
  });

  test('of a number DFDG does not know, or of somebody without an account, is refused', async () => {
    expect((await open(cpr.unknown)).value?.fieldErrors).toEqual({ cpr: [sagsbehandlerTexts.notFound] });
    expect((await open(cpr.signe)).value).toMatchObject({ status: 'error' });
    expect((await session()).accountId).toBeNull();
  });

  test.each(['', '123', '9999999999', 'abc'])('of %j says what a CPR number is', async (typed) => {
    const { value } = await open(typed);
    expect(value?.fieldErrors.cpr).toHaveLength(1);
  });

  test('is refused while DFDG is down: without its answer nobody looks', async () => {
    const { value } = await open(cpr.anna, { faults: { dfdg: 'down' } });
    expect(value?.formErrors).toEqual([sagsbehandlerTexts.down]);
    expect((await session()).accountId).toBeNull();
    expect(await looks()).toEqual([]);
  });

  test('never gives the CPR number back to a page, nor writes it anywhere', async () => {
    const { value } = await open(cpr.mikkel);
    expect(JSON.stringify(value)).not.toContain(cpr.mikkel);
    await open(cpr.anna);
    const written = await Promise.all([
      owner.auditEntry.findMany(),
      owner.loginHistory.findMany(),
      owner.session.findMany(),
    ]);
    const text = inspect(written, { depth: null, maxArrayLength: null });
    for (const number of Object.values(cpr)) expect(text).not.toContain(number);
  });

  test('is for caseworkers only', async () => {
    const method = 'mitid';
    const { accountId } = citizenActor({ accountId: anna.id }).citizen;
    const now = new Date();
    browser.sessionId = await createSession({ actorKind: 'citizen', accountId, method, policyPending: false, now });
    const { value } = await open(cpr.anna);
    expect(value).toMatchObject({ status: 'error', formErrors: [expect.stringContaining('ikke adgang')] });
    expect(await looks()).toEqual([]);
  });
});

describe('"Afslut visning"', () => {
  test('ends the look and leaves the caseworker logged in', async () => {
    await open(cpr.anna);
    expect(await close()).toEqual({ sentTo: '/sagsbehandleradgang' });
    expect(await session()).toMatchObject({ accountId: null, endedAt: null });
    expect(await lastEntry()).toMatchObject({ action: 'citizen-closed', citizenRef: anna.id });
  });

  test('twice is harmless', async () => {
    await open(cpr.anna);
    await close();
    const { seq } = await lastEntry();
    expect(await close()).toEqual({ sentTo: '/sagsbehandleradgang' });
    expect((await lastEntry()).seq).toBe(seq);
  });
});
