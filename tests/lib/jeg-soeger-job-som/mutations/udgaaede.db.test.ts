import { beforeEach, describe, expect, test } from 'vitest';
import type { CitizenActor } from '@/lib/core/session/viewer';
import { replaceUdgaaet } from '@/lib/jeg-soeger-job-som/mutations/udgaaede';
import { findJobwishes } from '@/lib/jeg-soeger-job-som/queries';
import { jobwishTexts as texts } from '@/lib/jeg-soeger-job-som/texts';
import { conceptUriDaOf } from '@/lib/taxonomy/rules';
import { newAccount } from '@/tests/support/accounts';
import { citizenActor } from '@/tests/support/actors';
import { testDatabase } from '@/tests/support/database';
import { add, deliver, ids, inDfdg, press } from '@/tests/support/jobwishes';
import { waitForStandIns } from '@/tests/support/outside';
import { setPortalSettings } from '@/tests/support/settings';

const database = await testDatabase({ seeded: true });
setPortalSettings(database);
waitForStandIns();
const { owner } = database;

let actor: CitizenActor;

/** Somebody who chose a stilling while it could be chosen. */
beforeEach(async () => {
  actor = citizenActor(await newAccount(owner));
  const { accountId } = actor.citizen;
  const old = { conceptUriDa: conceptUriDaOf(ids.videobutiksassistent), titel: 'Videobutiksassistent' };
  const gone = { conceptUriDa: conceptUriDaOf(ids.telefaxoperatoer), titel: 'Telefaxoperatør', hasEducation: false };
  const answers = { hasEducation: true, experienceYears: 8, lastUsedYear: 2021 };
  const addedAt = new Date('2020-01-01');
  const wishes = {
    create: [
      { ...old, ...answers, addedAt },
      { ...gone, addedAt },
    ],
  };
  await owner.jobwishList.create({ data: { accountId, changedAt: addedAt, wishes } });
});

const list = async () => (await findJobwishes(actor)).jobwishes;
const replace = (stilling: string) => replaceUdgaaet(actor, { stilling }, press(actor, 'jobwish-erstat'));

describe('a stilling that has left', () => {
  test('is marked, with what took its place when something did', async () => {
    const butiksassistent = { conceptUriDa: conceptUriDaOf(ids.butiksassistent), titel: 'Butiksassistent' };
    const marks = Object.fromEntries((await list()).map(({ titel, udgaaet }) => [titel, udgaaet]));
    expect(marks).toEqual({
      Videobutiksassistent: { afloestAf: butiksassistent },
      Telefaxoperatør: { afloestAf: null },
    });
  });

  test('is replaced with its answers kept, here and in DFDG', async () => {
    expect(await replace(ids.videobutiksassistent)).toMatchObject({ ok: true });
    expect(await list()).toMatchObject([
      { titel: 'Telefaxoperatør' },
      { titel: 'Butiksassistent', hasEducation: true, experience: { years: 8, lastUsedYear: 2021 }, udgaaet: null },
    ]);
    await deliver();
    expect((await inDfdg(actor)).jobwishes.map(({ conceptUriDa }) => conceptUriDa)).toContain(
      conceptUriDaOf(ids.butiksassistent),
    );
  });

  test('only goes when what took its place is there already, with answers of its own', async () => {
    await add(actor, ids.butiksassistent);
    await replace(ids.videobutiksassistent);
    expect((await list()).map(({ titel }) => titel)).toEqual(['Telefaxoperatør', 'Butiksassistent']);
    expect((await list())[1]).toMatchObject({ hasEducation: false, experience: null });
  });

  test('that nothing took the place of is not replaced', async () => {
    expect(await replace(ids.telefaxoperatoer)).toEqual({ ok: false, formErrors: [texts.noSuccessor] });
  });

  test('pressed again when it is gone does nothing', async () => {
    await replace(ids.videobutiksassistent);
    expect(await replace(ids.videobutiksassistent)).toEqual({ ok: true, redirectTo: '/jeg-soeger-job-som' });
  });
});

test('a stilling that has not left is not replaced', async () => {
  expect(await replace(ids.butiksassistent)).toEqual({ ok: false, formErrors: [texts.unknown] });
});
