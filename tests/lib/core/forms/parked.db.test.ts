import { beforeEach, describe, expect, test } from 'vitest';
import {
  deleteOldParked,
  findParked,
  forgetParked,
  hasParked,
  isOwnerMark,
  mostParked,
  ownerMark,
  parkedForMs,
  parkForm,
} from '@/lib/core/forms/parked';
import { runInContext } from '@/services/http/context';
import { newAccount } from '@/tests/support/accounts';
import { caseworkerActor, citizenActor } from '@/tests/support/actors';
import { testDatabase } from '@/tests/support/database';
import { setPortalSettings } from '@/tests/support/settings';

const database = await testDatabase();
setPortalSettings(database);
const { owner } = database;
const anna = await newAccount(owner);
const birgit = await newAccount(owner);
const viewer = citizenActor(anna);

/** What is found when the clock has moved. */
function later<T>(clockOffsetMs: number, work: () => Promise<T>): Promise<T> {
  return runInContext({ correlationId: 'parked-test', clientAddress: '192.0.2.1', clockOffsetMs, faults: {} }, work);
}

beforeEach(() => owner.parkedForm.deleteMany());

describe('what was typed when a session ran out', () => {
  test('is given back to the citizen who typed it, and to nobody else', async () => {
    await parkForm(anna.accountId, 'profil', '/profil', { navn: 'Anna' });
    expect(await findParked(viewer, 'profil')).toEqual({ navn: 'Anna' });
    expect(await findParked(citizenActor(birgit), 'profil')).toBeNull();
    expect(await findParked({ ...caseworkerActor(anna), citizen: anna }, 'profil')).toBeNull();
  });

  test('is kept form by form, the newest of each', async () => {
    await parkForm(anna.accountId, 'profil', '/profil', { navn: 'A' });
    await parkForm(anna.accountId, 'profil', '/profil', { navn: 'Anna' });
    await parkForm(anna.accountId, 'joblog', '/joblog/ny', { titel: 'Kok' });
    expect(await findParked(viewer, 'profil')).toEqual({ navn: 'Anna' });
    await forgetParked(anna.accountId, 'profil');
    expect(await findParked(viewer, 'profil')).toBeNull();
    expect(await findParked(viewer, 'joblog')).toEqual({ titel: 'Kok' });
  });

  test('is kept by what it is about, which nobody can read in the database', async () => {
    await parkForm(anna.accountId, 'ret', '/ret', { titel: 'Kok' }, 'den ene');
    await parkForm(anna.accountId, 'ret', '/ret', { titel: 'Tjener' }, 'den anden');
    expect(await findParked(viewer, 'ret', 'den ene')).toEqual({ titel: 'Kok' });
    expect(await findParked(viewer, 'ret', 'en tredje')).toBeNull();
    expect(await findParked(viewer, 'ret')).toEqual({ titel: 'Tjener' });
    expect(await findParked(viewer, 're')).toBeNull();
    expect(JSON.stringify(await owner.parkedForm.findMany())).not.toContain('den ');
    await forgetParked(anna.accountId, 'ret', 'den anden');
    expect(await findParked(viewer, 'ret')).toEqual({ titel: 'Kok' });
  });

  test.each([mostParked, mostParked + 1])('in %i forms: the newest are kept, of this account', async (count) => {
    await parkForm(birgit.accountId, 'ret', '/ret', { nr: 'birgits' });
    for (let nr = 1; nr <= count; nr += 1) await parkForm(anna.accountId, 'ret', '/ret', { nr: `${nr}` }, `${nr}`);
    expect(await owner.parkedForm.count({ where: { accountId: anna.accountId } })).toBe(mostParked);
    expect(await findParked(viewer, 'ret', '1')).toEqual(count > mostParked ? null : { nr: '1' });
    expect(await findParked(viewer, 'ret', `${count}`)).toEqual({ nr: `${count}` });
    expect(await findParked(citizenActor(birgit), 'ret')).toEqual({ nr: 'birgits' });
  });

  test('is told of as long as it is offered', async () => {
    expect(await hasParked(anna.accountId)).toBe(false);
    await parkForm(anna.accountId, 'profil', '/profil', {});
    expect(await hasParked(anna.accountId)).toBe(true);
    expect(await hasParked(birgit.accountId)).toBe(false);
    expect(await later(parkedForMs + 60_000, () => hasParked(anna.accountId))).toBe(false);
  });

  test('is offered for a day', async () => {
    await parkForm(anna.accountId, 'profil', '/profil', { navn: 'Anna' });
    expect(await later(parkedForMs - 60_000, () => findParked(viewer, 'profil'))).toEqual({ navn: 'Anna' });
    expect(await later(parkedForMs + 60_000, () => findParked(viewer, 'profil'))).toBeNull();
  });

  test('is deleted when the day has passed', async () => {
    await parkForm(anna.accountId, 'profil', '/profil', {});
    const { createdAt } = await owner.parkedForm.findFirstOrThrow();
    expect(await deleteOldParked(new Date(createdAt.getTime() + parkedForMs))).toBe(0);
    expect(await deleteOldParked(new Date(createdAt.getTime() + parkedForMs + 1))).toBe(1);
    expect(await deleteOldParked(new Date(createdAt.getTime() + parkedForMs + 1))).toBe(0);
  });
});

test('a page tells for whom it was drawn without telling who that is', () => {
  expect(isOwnerMark(ownerMark(anna.accountId), anna.accountId)).toBe(true);
  expect(isOwnerMark(ownerMark(anna.accountId), birgit.accountId)).toBe(false);
  expect(isOwnerMark('', anna.accountId)).toBe(false);
  expect(ownerMark(anna.accountId)).not.toContain(anna.accountId);
});
