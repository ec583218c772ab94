import { beforeEach, describe, expect, test } from 'vitest';
import { deleteOldParked, findParked, forgetParked, parkedForMs, parkForm } from '@/lib/core/forms/parked';
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
