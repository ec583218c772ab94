import { beforeEach, expect, test } from 'vitest';
import { dismissBannerAction } from '@/lib/banner/actions';
import { findBanners } from '@/lib/banner/queries';
import { createSession } from '@/lib/core/session/store';
import { newAccount } from '@/tests/support/accounts';
import { caseworkerActor, citizenActor } from '@/tests/support/actors';
import { Browser } from '@/tests/support/browser';
import { seededOn, testDatabase } from '@/tests/support/database';
import { formOf } from '@/tests/support/forms';
import { waitForStandIns } from '@/tests/support/outside';
import { setPortalSettings } from '@/tests/support/settings';

const database = await testDatabase({ seeded: true });
setPortalSettings(database);
waitForStandIns();
const { owner } = database;
const citizen = await newAccount(owner);
const other = await newAccount(owner);
const offsetMs = Date.parse(`${seededOn}T12:00:00Z`) - Date.now();

let browser: Browser;
const dismiss = (fields: Record<string, string>) =>
  browser.post('/forside', () => dismissBannerAction(formOf(fields)), { offsetMs });
const seenBy = async (viewer: Parameters<typeof findBanners>[0], side = '/forside') => {
  const { value } = await new Browser().open(side, () => findBanners(viewer, side), { offsetMs });
  return value?.map(({ id, canBeDismissed }) => [id, canBeDismissed]);
};

beforeEach(async () => {
  await owner.bannerDismissal.deleteMany();
  browser = new Browser();
  const session = {
    actorKind: 'citizen',
    accountId: citizen.accountId,
    method: 'mitid',
    policyPending: false,
  } as const;
  browser.sessionId = await createSession({ ...session, now: new Date(Date.now() + offsetMs) });
});

test('a banner that is clicked away is gone for that citizen, and for no other', async () => {
  expect(await seenBy(citizenActor(citizen))).toEqual([['hvem-kigger-med', true]]);
  expect(await dismiss({ banner: 'hvem-kigger-med', tilbage: '/min-plan' })).toEqual({ sentTo: '/min-plan' });
  expect(await seenBy(citizenActor(citizen))).toEqual([]);
  expect(await seenBy(citizenActor(other))).toEqual([['hvem-kigger-med', true]]);
});

test('twice is harmless, and nonsense changes nothing', async () => {
  await dismiss({ banner: 'hvem-kigger-med' });
  expect(await dismiss({ banner: 'hvem-kigger-med' })).toEqual({ sentTo: '/forside' });
  expect(await dismiss({ banner: '<script>' })).toEqual({ sentTo: '/forside' });
  expect(await owner.bannerDismissal.count()).toBe(1);
});

test('one is never led away from the portal', async () => {
  expect(await dismiss({ banner: 'x', tilbage: '//example.com' })).toEqual({ sentTo: '/forside' });
});

test('a caseworker sees what the citizen sees, and cannot click it away', async () => {
  const looking = { ...caseworkerActor(citizen), citizen };
  expect(await seenBy(looking)).toEqual([['hvem-kigger-med', false]]);
  await dismiss({ banner: 'hvem-kigger-med' });
  expect(await seenBy(looking)).toEqual([]);
});

test('a page of its own has its own banners, and a visitor those for everybody', async () => {
  expect(await seenBy(citizenActor(citizen), '/min-plan')).toEqual([['ny-side-om-planen', true]]);
  expect(await seenBy(null)).toEqual([['hvem-kigger-med', false]]);
});
