import { setTimeout as sleep } from 'node:timers/promises';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { today } from '@/lib/core/clock';
import { blindIndex } from '@/lib/core/crypto';
import { systemDb } from '@/lib/core/db';
import { outside } from '@/lib/core/outside';
import type { CitizenActor } from '@/lib/core/session/viewer';
import { dateJoblog, deleteJoblog, moveJoblog, undoDelete } from '@/lib/joblog/mutations/row';
import { joblogTexts } from '@/lib/joblog/texts';
import { listeTexts } from '@/lib/joblog/texts/liste';
import { addDays } from '@/lib/kalender/rules';
import { connectDfdg } from '@/services/dfdg';
import { newAccount } from '@/tests/support/accounts';
import { citizenActor } from '@/tests/support/actors';
import { inFault } from '@/tests/support/contract-doors';
import { testDatabase } from '@/tests/support/database';
import { pressOf } from '@/tests/support/forms';
import { changeElsewhere, joblogInDfdg, makeJoblog, someActivity } from '@/tests/support/joblogs';
import { waitForStandIns } from '@/tests/support/outside';
import { setPortalSettings } from '@/tests/support/settings';

const database = await testDatabase({ seeded: true });
setPortalSettings(database);
waitForStandIns();
const { owner } = database;

let actor: CitizenActor;
let id: string;
beforeEach(async () => {
  actor = citizenActor(await newAccount(owner));
  id = await makeJoblog(actor);
});

const press = (submitId?: string) => pressOf('joblog', actor.citizen.accountId, submitId ? { submitId } : {});
const move = (status: 'ikke-soegt' | 'soegt' | 'samtale' | 'afsluttet', version = '1', on = press()) =>
  moveJoblog(actor, { id, version, status, filter: 'ikke-soegt', side: '3' }, on);

const skiftet = () => ({ ok: true, redirectTo: `/joblog?status=ikke-soegt&side=3&skiftet=${id}#log-${id}` });
const noted = () => owner.auditEntry.count({ where: { action: 'joblog-changed' } });

describe('moving a job to another status', () => {
  test('to applied for says that it was today, and leads back to where one stood', async () => {
    expect(await move('soegt')).toEqual(skiftet());
    expect(await joblogInDfdg(actor, id)).toMatchObject({ status: 'soegt', submissionDate: today(), version: 2 });
  });

  test('and back again, and on, keeps the day of the first move and all the rest', async () => {
    await move('samtale');
    await move('ikke-soegt', '2');
    await move('afsluttet', '3');
    const log = await joblogInDfdg(actor, id);
    expect(log).toMatchObject({ status: 'afsluttet', submissionDate: today(), title: 'Kok', version: 4 });
  });

  test('pressed twice, at the same time, moves it once', async () => {
    const same = press();
    const answers = await Promise.all([move('soegt', '1', same), move('soegt', '1', same)]);
    expect(answers[0]).toEqual(answers[1]);
    expect(await joblogInDfdg(actor, id)).toMatchObject({ version: 2 });
  });

  test('pressed twenty times at once, moves it once, and every press is told the same', async () => {
    const before = await noted();
    const same = press();
    const answers = await Promise.all(Array.from({ length: 20 }, () => move('samtale', '1', same)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(new Set([JSON.stringify(skiftet())]));
    expect(await joblogInDfdg(actor, id)).toMatchObject({ status: 'samtale', version: 2 });
    expect(await noted()).toBe(before + 1);
  });

  test('pressed again after a process that died before it had noted what DFDG did, is told that it was done', async () => {
    const same = press();
    await move('soegt', '1', same);
    await owner.formSubmission.delete({ where: { submitId: same.submitId } });
    expect(await move('soegt', '1', same)).toEqual(skiftet());
    expect(await joblogInDfdg(actor, id)).toMatchObject({ status: 'soegt', version: 2 });
  });

  test('overwrites nothing that was changed elsewhere meanwhile', async () => {
    await changeElsewhere(actor, id, { title: 'Køkkenchef', status: 'samtale' });
    expect(await move('soegt')).toMatchObject({ redirectTo: expect.stringContaining(`konflikt=${id}`) });
    expect(await joblogInDfdg(actor, id)).toMatchObject({ title: 'Køkkenchef', status: 'samtale', version: 2 });
  });

  test('changes nothing while DFDG is down, and says so', async () => {
    const answer = await inFault('dfdg', 'down', () => move('soegt'));
    expect(answer).toEqual({ ok: false, formErrors: [joblogTexts.notChanged] });
    expect(await joblogInDfdg(actor, id)).toMatchObject({ status: 'ikke-soegt', version: 1 });
  });

  test('tells of one that is gone', async () => {
    await deleteJoblog(actor, { id, version: '1' }, press());
    expect(await move('soegt')).toMatchObject({ redirectTo: expect.stringContaining(`konflikt=${id}`) });
  });

  test('reaches nobody else’s', async () => {
    const other = citizenActor(await newAccount(owner));
    const answer = await moveJoblog(other, { id, version: '1', status: 'soegt' }, press());
    expect(answer).toMatchObject({ redirectTo: expect.stringContaining('konflikt') });
    expect(await joblogInDfdg(actor, id)).toMatchObject({ status: 'ikke-soegt' });
  });
});

describe('the day of an application', () => {
  const date = (dato: string) => dateJoblog(actor, { id, version: '1', dato }, press());

  test('is written as it is chosen', async () => {
    const day = addDays(today(), -12);
    expect(await date(day)).toMatchObject({ redirectTo: `/joblog?dateret=${id}#log-${id}` });
    expect(await joblogInDfdg(actor, id)).toMatchObject({ submissionDate: day, status: 'ikke-soegt' });
  });

  test('cannot lie in the future', async () => {
    expect(await date(addDays(today(), 1))).toEqual({ ok: false, fieldErrors: { dato: [listeTexts.notYet] } });
  });
});

describe('deleting', () => {
  const remove = (version = '1') => deleteJoblog(actor, { id, version, filter: 'soegt', side: '2' }, press());

  test('takes the joblog away, and can be thought better of', async () => {
    expect(await remove()).toEqual({ ok: true, redirectTo: `/joblog?status=soegt&side=2&slettet=${id}` });
    expect(await joblogInDfdg(actor, id)).toBeNull();
    expect(await undoDelete(actor, { id }, press())).toEqual({
      ok: true,
      redirectTo: `/joblog?genoprettet=${id}#log-${id}`,
    });
    expect(await joblogInDfdg(actor, id)).toMatchObject({ title: 'Kok' });
  });

  test('is for an anden aktivitet too', async () => {
    id = await makeJoblog(actor, someActivity);
    await remove();
    expect(await joblogInDfdg(actor, id)).toBeNull();
  });

  test('deletes nothing that was changed elsewhere meanwhile', async () => {
    await changeElsewhere(actor, id, { title: 'Køkkenchef' });
    expect(await remove()).toMatchObject({ redirectTo: expect.stringContaining('konflikt') });
    expect(await joblogInDfdg(actor, id)).toMatchObject({ title: 'Køkkenchef' });
  });

  test('again, and bringing back again, does nothing more', async () => {
    const [one, other] = [press(), press()];
    const removal = () => deleteJoblog(actor, { id, version: '1' }, one);
    const undo = () => undoDelete(actor, { id }, other);
    expect(await Promise.all([removal(), removal(), removal()])).toEqual(Array(3).fill(await removal()));
    expect(await Promise.all([undo(), undo(), undo()])).toEqual(Array(3).fill(await undo()));
    expect(await removal()).toEqual({ ok: true, redirectTo: `/joblog?slettet=${id}` });
    expect(await joblogInDfdg(actor, id)).toMatchObject({ title: 'Kok' });
  });

  test('holds no transaction of ours open while DFDG does not answer', async () => {
    const { dfdg } = outside();
    const standIn = { db: systemDb(), personKey: blindIndex, today };
    Object.assign(outside(), { dfdg: connectDfdg({ standIn, timeoutMs: 1_500 }) });
    onTestFinished(() => void Object.assign(outside(), { dfdg }));
    const answer = inFault('dfdg', 'slow', remove);
    await sleep(700);
    const waiting = await owner.$queryRaw`SELECT pid FROM pg_stat_activity
      WHERE datname = current_database() AND state LIKE 'idle in transaction%'`;
    expect(waiting).toEqual([]);
    expect(await answer).toEqual({ ok: false, formErrors: [joblogTexts.notChanged] });
  });

  test('of what DFDG no longer has is final', async () => {
    const unknown = { id: '018f0000-0000-4000-8000-000000000001' };
    expect(await undoDelete(actor, unknown, press())).toEqual({ ok: false, formErrors: [listeTexts.nothingToUndo] });
  });

  test('while DFDG is down deletes nothing, and says so', async () => {
    const answer = await inFault('dfdg', 'down', remove);
    expect(answer).toEqual({ ok: false, formErrors: [joblogTexts.notChanged] });
    expect(await joblogInDfdg(actor, id)).not.toBeNull();
  });
});
