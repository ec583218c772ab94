import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { CitizenActor } from '@/lib/core/session/viewer';
import { addJobwish, changeJobwish, removeJobwish, undoRemoval } from '@/lib/jeg-soeger-job-som/mutations/wishes';
import { findJobwishes } from '@/lib/jeg-soeger-job-som/queries';
import { jobwishTexts as texts } from '@/lib/jeg-soeger-job-som/texts';
import { conceptUriDaOf } from '@/lib/taxonomy/rules';
import { newAccount } from '@/tests/support/accounts';
import { citizenActor } from '@/tests/support/actors';
import { inFault } from '@/tests/support/contract-doors';
import { testDatabase } from '@/tests/support/database';
import { pressOf } from '@/tests/support/forms';
import { add, deliver, fiskekok, ids, inDfdg, plain, press } from '@/tests/support/jobwishes';
import { waitForStandIns } from '@/tests/support/outside';
import { setPortalSettings } from '@/tests/support/settings';

const database = await testDatabase({ seeded: true });
setPortalSettings(database);
waitForStandIns();
const { owner } = database;

let actor: CitizenActor;
beforeEach(async () => {
  await owner.outboxEntry.deleteMany();
  actor = citizenActor(await newAccount(owner));
});

const names = async () =>
  (await findJobwishes(actor)).jobwishes.map(({ titel, alias }) => (alias ? `${titel} (${alias})` : titel));
const history = async () => {
  const { accountId } = actor.citizen;
  const rows = await owner.jobwishHistory.findMany({ where: { accountId }, orderBy: { id: 'asc' } });
  return rows.map(({ change, titel }) => `${change} ${titel}`);
};
const remove = (stilling: string) => removeJobwish(actor, { stilling }, press(actor, 'jobwish-fjern'));
const removalIn = (result: object) =>
  ('redirectTo' in result ? String(result.redirectTo).split('fjernet=')[1] : '') ?? '';
const undo = (fjernelse: string) => undoRemoval(actor, { fjernelse }, press(actor, 'jobwish-fortryd'));

describe('adding a stilling', () => {
  test('keeps it with its answers, tells of it in the history, and sends it to DFDG', async () => {
    const answers = { alias: fiskekok, uddannelse: 'ja', erfaring: 'ja', aar: '6', senest: '2025' };
    expect(await add(actor, ids.kok, answers)).toEqual({
      ok: true,
      redirectTo: `/jeg-soeger-job-som?tilfoejet=${ids.kok}`,
    });
    expect((await findJobwishes(actor)).jobwishes).toEqual([
      {
        conceptUriDa: conceptUriDaOf(ids.kok),
        ...{ titel: 'Kok', alias: 'fiskekok', aliasIdentifier: fiskekok },
        ...{ hasEducation: true, experience: { years: 6, lastUsedYear: 2025 } },
        ...{ revision: 1, udgaaet: null },
      },
    ]);
    expect(await history()).toEqual(['tilfoejet Kok']);
    expect((await inDfdg(actor)).jobwishes).toEqual([]);
    await deliver();
    expect((await inDfdg(actor)).jobwishes).toEqual([
      {
        ...{ conceptUriDa: conceptUriDaOf(ids.kok), aliasIdentifier: fiskekok, hasEducation: true },
        ...{ hasExperience: true, yearsOfExperience: 6, yearLastUsed: 2025 },
      },
    ]);
  });

  test('is audited without saying which', async () => {
    await add(actor, ids.kok);
    const entry = await owner.auditEntry.findFirstOrThrow({ orderBy: { seq: 'desc' } });
    expect(entry).toMatchObject({ action: 'jobwish-added', citizenRef: actor.citizen.accountId, details: '{}' });
  });

  test('is refused for one that is there, by whatever name, and changes nothing', async () => {
    await add(actor, ids.kok, { alias: fiskekok });
    for (const alias of ['', fiskekok]) {
      const again = await add(actor, ids.kok, { alias });
      expect(again).toMatchObject({ ok: false, formErrors: [expect.stringContaining('Kok (fiskekok)')] });
    }
    expect(await names()).toEqual(['Kok (fiskekok)']);
    expect(await history()).toEqual(['tilfoejet Kok']);
  });

  test('is refused for what nobody can choose', async () => {
    const nobody = '00000000-0000-4000-8000-00000000ffff';
    expect(await add(actor, nobody)).toEqual({ ok: false, formErrors: [texts.unknown] });
    expect(await add(actor, ids.tjener, { alias: fiskekok })).toEqual({ ok: false, formErrors: [texts.unknown] });
    expect(await add(actor, ids.videobutiksassistent)).toEqual({ ok: false, formErrors: [texts.hasLeft] });
    expect(await names()).toEqual([]);
  });

  test('is refused with wrong answers, at the fields', async () => {
    const answers = { erfaring: 'ja', aar: '61', senest: '3000' };
    expect(await add(actor, ids.kok, answers)).toMatchObject({ ok: false, fieldErrors: { aar: [{}], senest: [{}] } });
  });

  test('pressed twenty times at once adds one, and sends one', async () => {
    const submission = pressOf('jobwish-tilfoej', actor.citizen.accountId, { submitId: randomUUID() });
    const values = { stilling: ids.kok, ...plain };
    const answers = await Promise.all(Array.from({ length: 20 }, () => addJobwish(actor, values, submission)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(20);
    expect(await history()).toEqual(['tilfoejet Kok']);
    expect(await deliver()).toMatchObject({ delivered: 1 });
  });

  test('takes the 200th and refuses the 201st', async () => {
    const { accountId } = actor.citizen;
    const filler = Array.from({ length: 199 }, (_, n) => ({
      conceptUriDa: `urn:${n}`,
      titel: `Stilling ${n}`,
      hasEducation: false,
    }));
    const wishes = { create: filler.map((one) => ({ ...one, addedAt: new Date() })) };
    await owner.jobwishList.create({ data: { accountId, changedAt: new Date(), wishes } });
    expect(await add(actor, ids.kok)).toMatchObject({ ok: true });
    expect(await add(actor, ids.tjener)).toEqual({ ok: false, formErrors: [texts.tooMany] });
  });
});

describe('two tabs', () => {
  test('that add at the same time lose nothing, and DFDG gets both', async () => {
    const answers = await Promise.all([add(actor, ids.kok), add(actor, ids.tjener), add(actor, ids.pedel)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(3);
    expect((await names()).sort()).toEqual(['Kok', 'Pedel', 'Tjener']);
    expect(await deliver()).toEqual({ delivered: 3, postponed: 0, parked: 0 });
    expect((await inDfdg(actor)).jobwishes).toHaveLength(3);
  });

  test('that add the same add it once', async () => {
    const answers = await Promise.all([add(actor, ids.kok), add(actor, ids.kok, { alias: fiskekok })]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await names()).toHaveLength(1);
  });

  test('that change the same answers do not overwrite each other', async () => {
    await add(actor, ids.kok);
    const change = (aar: string) =>
      changeJobwish(
        actor,
        { stilling: ids.kok, udgave: '1', uddannelse: 'ja', erfaring: 'ja', aar, senest: '2025' },
        press(actor, 'jobwish-ret'),
      );
    expect(await change('3')).toEqual({ ok: true, redirectTo: `/jeg-soeger-job-som?rettet=${ids.kok}` });
    expect(await change('4')).toEqual({ ok: false, formErrors: [texts.changedMeanwhile] });
    expect((await findJobwishes(actor)).jobwishes[0]).toMatchObject({ experience: { years: 3 }, revision: 2 });
  });

  test('of which one has removed it tells the other that it is gone', async () => {
    await add(actor, ids.kok);
    await remove(ids.kok);
    const change = { stilling: ids.kok, udgave: '1', ...plain };
    const answer = await changeJobwish(actor, change, press(actor, 'jobwish-ret'));
    expect(answer).toEqual({ ok: false, formErrors: [texts.goneMeanwhile] });
  });
});

describe('removing a stilling', () => {
  test('takes it away here and in DFDG, and stands in the history', async () => {
    await add(actor, ids.kok);
    await add(actor, ids.tjener);
    expect(await remove(ids.kok)).toMatchObject({
      ok: true,
      redirectTo: expect.stringMatching(/\?fjernet=[0-9a-f-]{36}$/),
    });
    expect(await names()).toEqual(['Tjener']);
    expect(await history()).toEqual(['tilfoejet Kok', 'tilfoejet Tjener', 'fjernet Kok']);
    await deliver();
    expect((await inDfdg(actor)).jobwishes).toMatchObject([{ conceptUriDa: conceptUriDaOf(ids.tjener) }]);
  });

  test('that is gone already is no trouble, and is sent to nobody', async () => {
    expect(await remove(ids.kok)).toEqual({ ok: true, redirectTo: '/jeg-soeger-job-som' });
    expect(await deliver()).toMatchObject({ delivered: 0 });
  });

  test('can be undone, with every answer as it was', async () => {
    await add(actor, ids.kok, { alias: fiskekok, uddannelse: 'ja', erfaring: 'ja', aar: '6', senest: '2025' });
    const [before] = (await findJobwishes(actor)).jobwishes;
    expect(await undo(removalIn(await remove(ids.kok)))).toMatchObject({ ok: true });
    expect((await findJobwishes(actor)).jobwishes).toEqual([before]);
    expect(await history()).toEqual(['tilfoejet Kok', 'fjernet Kok', 'tilfoejet Kok']);
  });

  test('cannot be undone twice, nor by somebody else', async () => {
    await add(actor, ids.kok);
    const removal = removalIn(await remove(ids.kok));
    const stranger = citizenActor(await newAccount(owner));
    const theft = await undoRemoval(stranger, { fjernelse: removal }, press(stranger, 'jobwish-fortryd'));
    expect(theft).toEqual({ ok: false, formErrors: [texts.nothingToUndo] });
    await undo(removal);
    expect(await undo(removal)).toMatchObject({ ok: false });
    expect(await names()).toEqual(['Kok']);
  });
});

describe('while DFDG is down', () => {
  test('a change is kept, and delivered once when DFDG is back', async () => {
    await inFault('dfdg', 'down', () => add(actor, ids.kok));
    await inFault('dfdg', 'down', () => add(actor, ids.tjener));
    expect(await names()).toEqual(['Kok', 'Tjener']);
    expect(await inFault('dfdg', 'down', () => deliver())).toMatchObject({ delivered: 0, postponed: 1 });
    expect((await inDfdg(actor)).jobwishes).toEqual([]);
    const later = new Date(Date.now() + 10 * 60_000);
    expect(await deliver(later)).toEqual({ delivered: 2, postponed: 0, parked: 0 });
    expect((await inDfdg(actor)).jobwishes).toHaveLength(2);
    expect(await deliver(later)).toEqual({ delivered: 0, postponed: 0, parked: 0 });
  });
});
