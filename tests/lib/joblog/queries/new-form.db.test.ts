import { beforeEach, describe, expect, test } from 'vitest';
import { today } from '@/lib/core/clock';
import { parkForm } from '@/lib/core/forms/parked';
import { outside } from '@/lib/core/outside';
import type { CitizenActor } from '@/lib/core/session/viewer';
import { getNewForm, newForm } from '@/lib/joblog/queries/new-form';
import { unknownDeadline } from '@/lib/joblog/rules/form';
import { aboutNewJoblog } from '@/lib/joblog/schema/form';
import { formTexts } from '@/lib/joblog/texts/form';
import { runInContext } from '@/services/http/context';
import type { Job } from '@/services/job-ads';
import { newAccount } from '@/tests/support/accounts';
import { citizenActor } from '@/tests/support/actors';
import { Browser } from '@/tests/support/browser';
import { inFault } from '@/tests/support/contract-doors';
import { seededOn, testDatabase } from '@/tests/support/database';
import { makeJoblog } from '@/tests/support/joblogs';
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

const form = (params: Record<string, string | string[]> = {}) => getNewForm(actor, params);

/** The ads of the day the database was seeded on. */
async function listAds(): Promise<Job[]> {
  const clockOffsetMs = Date.parse(`${seededOn}T10:00:00Z`) - Date.now();
  const then = { correlationId: 'ads', clientAddress: 'here', clockOffsetMs, faults: {} };
  const listed = await runInContext(then, () => outside().jobAds.listChanges({ max: 500 }, { kind: 'portal' }));
  return listed.ok ? listed.value.changes.flatMap(({ job }) => job ?? []) : [];
}

async function someAd(kind: Job['kind']): Promise<string> {
  return (await listAds()).find((job) => job.kind === kind)?.id ?? '';
}

test('an empty form is of a job that is not applied for yet', async () => {
  const { art, initialState, ad, open, existing, adTrouble, anewHref } = await form();
  expect({ art, ad, open, existing, adTrouble, anewHref }).toEqual({
    ...{ art: 'job', ad: null, open: [], existing: null, adTrouble: null, anewHref: null },
  });
  expect(initialState.values).toMatchObject({ status: 'ikke-soegt', land: 'DK', fandt: '', maade: '', frist: '' });
  expect(initialState.values).not.toHaveProperty('kunOmraade');
});

test('an anden aktivitet is suggested for today', async () => {
  const view = await form({ type: 'anden-aktivitet' });
  expect(view.initialState.values).toMatchObject({ art: 'anden-aktivitet', dato: today() });
  expect(view.otherHref).toBe('/joblog/ny');
});

describe('from an ad', () => {
  test.each(['internal', 'external'] as const)('that is %s the fields are filled', async (kind) => {
    const id = await someAd(kind);
    const view = await form({ annonce: `${kind}:${id}` });
    expect(view.ad).toEqual({ title: view.initialState.values.titel, href: `/find-job/${id}` });
    expect(view.initialState.values).toMatchObject({
      ...{ annonce: `${kind}:${id}`, gemAnnonce: 'ja', fandt: '', maade: '' },
      ...{ titel: expect.stringMatching(/\S/), frist: expect.stringMatching(/^\d{4}-/) },
    });
    const [fandt, maade] = view.open.slice(-2);
    expect([fandt, maade]).toEqual([
      { name: 'fandt', label: 'Hvordan fandt du jobbet?' },
      { name: 'maade', label: 'Hvordan søger du jobbet?' },
    ]);
  });

  test('whose deadline is unknown the field says so, and holds today and five days', async () => {
    const unsaid = (await listAds()).find(({ kind, ad }) => kind === 'internal' && !/^\d/.test(ad.deadline));
    const view = await form({ annonce: `internal:${unsaid?.id}` });
    expect(view.initialState.values.frist).toBe(unknownDeadline(today()));
    expect(view.hints.frist).toBe(formTexts.fristUkendt);
  });

  test('that there is none of, or that nobody can fetch, the form is empty and says why', async () => {
    const unknown = await form({ annonce: 'internal:99999999' });
    expect(unknown).toMatchObject({ ad: null, adTrouble: formTexts.adUnknown });
    expect((await form({ annonce: 'nonsens' })).adTrouble).toBe(formTexts.adUnknown);
    const id = await someAd('internal');
    const down = await inFault('job-ads', 'down', () => form({ annonce: `internal:${id}` }));
    expect([null, formTexts.adDown]).toContain(down.adTrouble);
  });

  test('that the citizen has a joblog of, that one is told of, and only to its owner', async () => {
    const annonce = `internal:${await someAd('internal')}`;
    const id = await makeJoblog(actor, { title: 'Kok i forvejen', jobAd: { key: annonce, url: null } });
    expect((await form({ annonce })).existing).toEqual({ title: 'Kok i forvejen', href: `/joblog/${id}` });
    actor = citizenActor(await newAccount(owner));
    expect((await form({ annonce })).existing).toBeNull();
  });

  test('is there also while DFDG is down', async () => {
    const annonce = `internal:${await someAd('internal')}`;
    const view = await inFault('dfdg', 'down', () => form({ annonce }));
    expect(view).toMatchObject({ existing: null, ad: { href: expect.any(String) } });
  });
});

describe('what was typed when a session ran out', () => {
  const typed = { art: 'job', annonce: 'internal:1', titel: 'Kok', kunOmraade: 'ja', omraade: '4', status: 'soegt' };
  const park = (values: Record<string, string>) =>
    parkForm(actor.citizen.accountId, newForm, '/joblog/ny', values, aboutNewJoblog(values));

  test('stands in the form again, to which whoever has forgotten the ad is led', async () => {
    await park(typed);
    expect(await form({ annonce: 'internal:1' })).toMatchObject({
      anewHref: '/joblog/ny?annonce=internal%3A1&forfra=ja',
      initialState: { values: typed },
    });
    const sent = await new Browser().open('/joblog/ny', () => form());
    expect(sent).toEqual({ sentTo: '/joblog/ny?annonce=internal%3A1' });
    const answered = await new Browser().post('/joblog/ny', () => form());
    expect(answered.value).toMatchObject({ anewHref: null, initialState: { values: { titel: '' } } });
  });

  test('does not stand in a form that is about something else, or is to begin anew', async () => {
    await park(typed);
    const others: Record<string, string>[] = [
      { annonce: 'internal:2' },
      { type: 'anden-aktivitet' },
      { annonce: 'internal:1', forfra: 'ja' },
    ];
    for (const params of others) {
      expect(await form(params)).toMatchObject({ anewHref: null, initialState: { values: { titel: '' } } });
    }
  });

  test('in several forms at once stands in each of them', async () => {
    await park({ ...typed, annonce: '', titel: 'Uden annonce' });
    await park({ ...typed, art: 'anden-aktivitet', annonce: '', titel: 'Messe' });
    await park(typed);
    const found = { '': 'Uden annonce', 'annonce=internal:1': 'Kok', 'type=anden-aktivitet': 'Messe' };
    for (const [query, titel] of Object.entries(found)) {
      const params = Object.fromEntries(new URLSearchParams(query));
      expect(await form(params)).toMatchObject({ initialState: { values: { titel } } });
    }
  });
});
