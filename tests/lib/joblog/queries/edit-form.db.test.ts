import { beforeEach, describe, expect, test } from 'vitest';
import { parkForm } from '@/lib/core/forms/parked';
import type { CitizenActor } from '@/lib/core/session/viewer';
import { deleteJoblog } from '@/lib/joblog/mutations/row';
import { changeForm, getEditForm } from '@/lib/joblog/queries/edit-form';
import { conflictForm } from '@/lib/joblog/rules/conflict';
import { valuesOf } from '@/lib/joblog/rules/form';
import { runInContext } from '@/services/http/context';
import { newAccount } from '@/tests/support/accounts';
import { citizenActor } from '@/tests/support/actors';
import { inFault } from '@/tests/support/contract-doors';
import { testDatabase } from '@/tests/support/database';
import { pressOf } from '@/tests/support/forms';
import { changeElsewhere, makeJoblog, someActivity, someJob } from '@/tests/support/joblogs';
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

const form = (params: Record<string, string> = {}) => getEditForm(actor, id, params);
const park = (name: string, values: Record<string, string>, about?: string) =>
  parkForm(actor.citizen.accountId, name, `/joblog/${id}/rediger`, values, about);
const anew = () => `/joblog/${id}/rediger?forfra=ja`;
const typed = () => ({ ...valuesOf(someJob), titel: 'Køkkenchef', joblog: id, udgave: '1' });

test('a joblog stands in its form, with the version that was read', async () => {
  const view = await form();
  expect(view).toMatchObject({ state: 'form', form: { art: 'job', joblog: id, udgave: '1', anewHref: null } });
  expect(view.state === 'form' && view.form.initialState.values).toMatchObject({ titel: 'Kok', fandt: 'jobnet' });
});

test('an anden aktivitet has the shorter form', async () => {
  id = await makeJoblog(actor, someActivity);
  expect(await form()).toMatchObject({ state: 'form', form: { art: 'anden-aktivitet' } });
});

test('a joblog that nobody has, or somebody else has, is unknown', async () => {
  id = 'nonsens';
  expect(await form()).toMatchObject({ state: 'unknown' });
  id = await makeJoblog(citizenActor(await newAccount(owner)));
  expect(await form()).toMatchObject({ state: 'unknown' });
});

test('what was typed when a session ran out stands in its own joblog’s form, with the version it was read in', async () => {
  await park(changeForm, typed(), id);
  await changeElsewhere(actor, id, { status: 'samtale' });
  expect(await form()).toMatchObject({
    form: { anewHref: anew(), initialState: { values: { titel: 'Køkkenchef', udgave: '1' } } },
  });
  expect(await form({ forfra: 'ja' })).toMatchObject({ form: { anewHref: null } });
  id = await makeJoblog(actor);
  expect(await form()).toMatchObject({ form: { anewHref: null } });
});

describe('two changes that have met', () => {
  beforeEach(async () => {
    await changeElsewhere(actor, id, { status: 'samtale', description: 'Ring først' });
    await park(conflictForm(id), typed());
  });

  test('stand beside each other, field by field, in words', async () => {
    const view = await form({ konflikt: 'ja' });
    expect(view).toMatchObject({ state: 'conflict', udgave: '2', changed: { where: 'på Jobnet' } });
    const rows = view.state === 'conflict' ? view.rows : [];
    const different = rows.filter(({ isDifferent }) => isDifferent).map(({ label, now, mine }) => [label, now, mine]);
    expect(different).toEqual([
      ['Stilling eller arbejdsområde', 'Kok', 'Køkkenchef'],
      ['Status', 'Samtale', 'Ikke søgt'],
      ['Note', 'Ring først', ''],
    ]);
    expect(rows.find(({ label }) => label === 'Hvordan fandt du jobbet?')).toMatchObject({
      now: 'Jobnet',
      isDifferent: false,
    });
  });

  test('go on from the version that was looked at when what was typed is to be mended', async () => {
    expect(await form({ mit: 'ja' })).toMatchObject({
      state: 'form',
      form: { udgave: '2', anewHref: anew(), initialState: { values: { titel: 'Køkkenchef', udgave: '2' } } },
    });
  });

  test('do not stand in the way of somebody who opens the form anew', async () => {
    expect(await form()).toMatchObject({ form: { anewHref: null, initialState: { values: { titel: 'Kok' } } } });
  });

  test('say that what was typed is kept while DFDG is down', async () => {
    const view = await inFault('dfdg', 'down', () => form({ konflikt: 'ja' }));
    expect(view).toEqual({ state: 'down', isKept: true, retryHref: `/joblog/${id}/rediger?konflikt=ja` });
  });
});

test('a joblog that was deleted while somebody typed is offered as a new one', async () => {
  await deleteJoblog(actor, { id, version: '1' }, pressOf('joblog-slet', actor.citizen.accountId));
  expect(await form({ konflikt: 'ja' })).toMatchObject({ state: 'unknown' });
  await park(conflictForm(id), typed());
  const view = await form({ konflikt: 'ja' });
  expect(view).toMatchObject({ state: 'deleted', title: 'Køkkenchef', mine: { titel: 'Køkkenchef', art: 'job' } });
  expect(view.state === 'deleted' && Object.keys(view.mine)).not.toContain('udgave');
  expect(view.state === 'deleted' && view.rows[0]).toMatchObject({ mine: 'Køkkenchef', isDifferent: false });
});

test('while DFDG is down there is nothing to change, but the answer of a form is drawn with its form', async () => {
  const context = { correlationId: 'c', clientAddress: 'x', clockOffsetMs: 0, faults: { dfdg: 'down' as const } };
  const asked = (method: string) =>
    runInContext({ ...context, request: { method, path: '/x', prefetch: false } }, () => form());
  expect(await asked('GET')).toMatchObject({ state: 'down', isKept: false });
  expect(await asked('POST')).toMatchObject({ state: 'form', form: { art: 'job', other: { art: 'anden-aktivitet' } } });
});
