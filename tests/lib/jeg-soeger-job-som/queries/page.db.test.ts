import { beforeEach, describe, expect, test } from 'vitest';
import { parkForm } from '@/lib/core/forms/parked';
import type { CitizenActor } from '@/lib/core/session/viewer';
import { removeJobwish } from '@/lib/jeg-soeger-job-som/mutations/wishes';
import { getJobwishPage } from '@/lib/jeg-soeger-job-som/queries/page';
import { jobwishTexts as texts } from '@/lib/jeg-soeger-job-som/texts';
import { newAccount } from '@/tests/support/accounts';
import { caseworkerActor, citizenActor } from '@/tests/support/actors';
import { testDatabase } from '@/tests/support/database';
import { add, fiskekok, ids, press } from '@/tests/support/jobwishes';
import { waitForStandIns } from '@/tests/support/outside';
import { setPortalSettings } from '@/tests/support/settings';

const database = await testDatabase({ seeded: true });
setPortalSettings(database);
waitForStandIns();

let actor: CitizenActor;
beforeEach(async () => {
  actor = citizenActor(await newAccount(database.owner));
});

const page = (params: Record<string, string> = {}) => getJobwishPage(actor, params);

describe('finding a stilling', () => {
  test('lists suggestions, the best first, each with where choosing it leads', async () => {
    const { add: part } = await page({ soeg: 'fiskekok' });
    expect(part).toMatchObject({
      step: 'search',
      found: [{ navn: 'Kok (fiskekok)', href: `?stilling=${ids.kok}&alias=${fiskekok}#tilfoej` }],
      problem: null,
    });
  });

  test('finds what stands inside a name, after what begins with it', async () => {
    const { add: part } = await page({ soeg: 'kok' });
    const found = part?.step === 'search' ? (part.found ?? []).map(({ navn }) => navn) : [];
    expect(found[0]).toBe('Kok');
    expect(found).toContain('Kok (fiskekok)');
    expect(found.indexOf('Kokkeelev')).toBeLessThan(found.indexOf('Kok (fiskekok)'));
  });

  test('asks for three characters, and says when there is nothing', async () => {
    expect((await page({ soeg: 'ko' })).add).toMatchObject({ found: null, problem: 'Skriv mindst tre tegn.' });
    expect((await page({ soeg: 'xyzxyz' })).add).toMatchObject({ found: [], problem: texts.nothingFound('xyzxyz') });
  });
});

describe('a stilling that is chosen', () => {
  test('is asked about, and an alias says what it stands for', async () => {
    expect((await page({ stilling: ids.kok, alias: fiskekok })).add).toMatchObject({
      step: 'answer',
      navn: 'Kok (fiskekok)',
      note: texts.aliasStandsFor('Kok'),
    });
    expect((await page({ stilling: ids.kok })).add).toMatchObject({ navn: 'Kok', note: null });
  });

  test('is not asked about when it is there already: the page says why', async () => {
    await add(actor, ids.kok, { alias: fiskekok });
    const { add: part } = await page({ stilling: ids.kok });
    expect(part).toMatchObject({ step: 'search', problem: expect.stringContaining('står allerede på din liste') });
  });

  test('is not asked about when it has left', async () => {
    expect((await page({ stilling: ids.videobutiksassistent })).add).toMatchObject({ problem: texts.hasLeft });
  });
});

describe('what has happened', () => {
  test('is told, and a removal can be undone until the stilling is back', async () => {
    await add(actor, ids.kok);
    expect((await page({ tilfoejet: ids.kok })).happened).toEqual({ title: 'Kok er tilføjet.', undo: null });
    const removed = await removeJobwish(actor, { stilling: ids.kok }, press(actor, 'jobwish-fjern'));
    const fjernet = removed.ok ? (removed.redirectTo?.split('=')[1] ?? '') : '';
    expect((await page({ fjernet })).happened).toMatchObject({
      title: 'Kok er fjernet.',
      undo: { fjernelse: fjernet },
    });
    await add(actor, ids.kok);
    expect((await page({ fjernet })).happened).toBeNull();
  });

  test('is not what an address merely claims', async () => {
    const claims = { tilfoejet: ids.kok, rettet: ids.kok, fjernet: actor.citizen.accountId };
    for (const [name, value] of Object.entries(claims)) expect((await page({ [name]: value })).happened).toBeNull();
  });
});

describe('what was typed when the session ran out', () => {
  test('stands in the form that adds, also for whoever comes back to that stilling', async () => {
    const typed = { stilling: ids.kok, alias: fiskekok, uddannelse: 'ja', aar: '6' };
    await parkForm(actor.citizen.accountId, 'jobwish-tilfoej', '/jeg-soeger-job-som', typed);
    const ways: Record<string, string>[] = [{}, { stilling: ids.kok }, { soeg: '', stilling: ids.kok }];
    for (const params of ways)
      expect(await page(params)).toMatchObject({
        isRestored: true,
        add: { step: 'answer', navn: 'Kok (fiskekok)', initialState: { values: { uddannelse: 'ja', aar: '6' } } },
      });
  });

  test('gives way when the citizen wants something else', async () => {
    const typed = { stilling: ids.kok, uddannelse: 'ja' };
    await parkForm(actor.citizen.accountId, 'jobwish-tilfoej', '/jeg-soeger-job-som', typed);
    expect(await page({ soeg: '' })).toMatchObject({ isRestored: false, add: { step: 'search' } });
    expect(await page({ soeg: '', stilling: ids.tjener })).toMatchObject({
      isRestored: false,
      add: { navn: 'Tjener', initialState: { values: {} } },
    });
  });

  test('is left alone when it is about no stilling at all', async () => {
    const typed = { stilling: '../etc', uddannelse: 'ja' };
    await parkForm(actor.citizen.accountId, 'jobwish-tilfoej', '/jeg-soeger-job-som', typed);
    expect(await page()).toMatchObject({ isRestored: false, add: { step: 'search', problem: null } });
  });

  test('stands in the form that changes', async () => {
    await add(actor, ids.kok);
    const typed = { stilling: ids.kok, udgave: '1', uddannelse: 'ja', erfaring: 'ja', aar: '7' };
    await parkForm(actor.citizen.accountId, 'jobwish-ret', '/jeg-soeger-job-som', typed);
    const { wishes, isRestored } = await page({ ret: ids.kok });
    expect(isRestored).toBe(true);
    expect(await page()).toMatchObject({ isRestored: true });
    expect(wishes[0]?.change?.initialState.values).toMatchObject({ uddannelse: 'ja', aar: '7' });
  });
});

test('a caseworker sees the list, and nothing to add, open or undo', async () => {
  await add(actor, ids.kok);
  const looking = { ...caseworkerActor(actor.citizen), citizen: actor.citizen };
  const params = { tilfoejet: ids.kok, stilling: ids.tjener };
  expect(await getJobwishPage(looking, params)).toMatchObject({
    isCitizen: false,
    add: null,
    happened: null,
    wishes: [{ navn: 'Kok' }],
  });
});
