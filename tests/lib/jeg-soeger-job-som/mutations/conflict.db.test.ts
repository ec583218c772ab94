import { beforeEach, describe, expect, test } from 'vitest';
import type { CitizenActor } from '@/lib/core/session/viewer';
import { resolveConflict } from '@/lib/jeg-soeger-job-som/mutations/conflict';
import { findJobwishes } from '@/lib/jeg-soeger-job-som/queries';
import { findSync } from '@/lib/jeg-soeger-job-som/queries/sync';
import { jobwishTexts as texts } from '@/lib/jeg-soeger-job-som/texts';
import { newAccount } from '@/tests/support/accounts';
import { citizenActor } from '@/tests/support/actors';
import { inFault } from '@/tests/support/contract-doors';
import { testDatabase } from '@/tests/support/database';
import { add, deliver, ids, inDfdg, press, writeElsewhere } from '@/tests/support/jobwishes';
import { waitForStandIns } from '@/tests/support/outside';
import { setPortalSettings } from '@/tests/support/settings';

const database = await testDatabase({ seeded: true });
setPortalSettings(database);
waitForStandIns();
const { owner } = database;

let actor: CitizenActor;
beforeEach(async () => {
  actor = citizenActor(await newAccount(owner));
});

const names = async () => (await findJobwishes(actor)).jobwishes.map(({ titel }) => titel);
const choose = (valg: 'jobnet' | 'dfdg' | 'begge', version: string) =>
  resolveConflict(actor, { valg, version }, press(actor, 'jobwish-afstem'));

/** Jobnet has Kok, and another system has put Tjener and Pedel there. Answers DFDG's version. */
async function disagree(): Promise<string> {
  await add(actor, ids.kok);
  await deliver();
  return writeElsewhere(actor, [ids.tjener, ids.pedel]);
}

describe('how the two lists stand to each other', () => {
  test('is the same for somebody who has never said anything', async () => {
    expect(await findSync(actor)).toEqual({ state: 'same' });
  });

  test('is that a change is on its way, and then the same', async () => {
    await add(actor, ids.kok);
    expect(await findSync(actor)).toEqual({ state: 'waiting' });
    await deliver();
    expect(await findSync({ ...actor })).toEqual({ state: 'same' });
  });

  test('is unknown while DFDG is down', async () => {
    expect(await inFault('dfdg', 'down', () => findSync(actor))).toEqual({ state: 'unknown' });
  });

  test('is a conflict when another system has written, with both lists', async () => {
    const version = await disagree();
    expect(await findSync(actor)).toMatchObject({
      state: 'conflict',
      version,
      ours: [{ titel: 'Kok' }],
      theirs: [{ titel: 'Tjener' }, { titel: 'Pedel' }],
    });
  });

  test('is the same when the other system wrote the same', async () => {
    await add(actor, ids.kok);
    await deliver();
    await writeElsewhere(actor, [ids.kok]);
    expect(await findSync(actor)).toEqual({ state: 'same' });
  });
});

describe('a change made on top of what another system has changed', () => {
  test('overwrites nothing, however many follow, and both lists stay', async () => {
    const version = await disagree();
    await add(actor, ids.butiksassistent);
    await add(actor, ids.tjener);
    expect(await deliver()).toEqual({ delivered: 0, postponed: 0, parked: 2 });
    expect(await inDfdg(actor)).toMatchObject({ version, jobwishes: [{}, {}] });
    expect(await names()).toEqual(['Kok', 'Butiksassistent', 'Tjener']);
    expect(await findSync(actor)).toMatchObject({ state: 'conflict', version });
  });
});

describe('the citizen chooses', () => {
  test('Jobnet’s list, which DFDG then has', async () => {
    const version = await disagree();
    expect(await choose('jobnet', version)).toEqual({ ok: true, redirectTo: '/jeg-soeger-job-som?afstemt=ja' });
    await deliver();
    expect(await names()).toEqual(['Kok']);
    expect((await inDfdg(actor)).jobwishes).toHaveLength(1);
    expect(await findSync(actor)).toEqual({ state: 'same' });
  });

  test('DFDG’s list, which Jobnet then has, and nothing is sent', async () => {
    const version = await disagree();
    await choose('dfdg', version);
    expect(await deliver()).toMatchObject({ delivered: 0 });
    expect((await names()).sort()).toEqual(['Pedel', 'Tjener']);
    expect(await findSync(actor)).toEqual({ state: 'same' });
    const changes = await owner.jobwishHistory.findMany({ where: { accountId: actor.citizen.accountId } });
    expect(changes.map(({ change, titel }) => `${change} ${titel}`).sort()).toEqual([
      'fjernet Kok',
      'tilfoejet Kok',
      'tilfoejet Pedel',
      'tilfoejet Tjener',
    ]);
  });

  test('both, and goes on from there', async () => {
    const version = await disagree();
    await choose('begge', version);
    await add(actor, ids.butiksassistent);
    expect(await deliver()).toMatchObject({ delivered: 2, parked: 0 });
    expect((await inDfdg(actor)).jobwishes).toHaveLength(4);
  });

  test('among lists that are not those on the page: nothing happens', async () => {
    const version = await disagree();
    await writeElsewhere(actor, [ids.tjener]);
    expect(await choose('dfdg', version)).toEqual({ ok: false, formErrors: [texts.dfdgChangedAgain] });
    expect(await names()).toEqual(['Kok']);
  });

  test('while DFDG is down: nothing happens', async () => {
    const version = await disagree();
    const answer = await inFault('dfdg', 'down', () => choose('dfdg', version));
    expect(answer).toEqual({ ok: false, formErrors: [texts.dfdgDown] });
    expect(await names()).toEqual(['Kok']);
  });
});
