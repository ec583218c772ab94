import { beforeEach, describe, expect, test } from 'vitest';
import type { CitizenActor } from '@/lib/core/session/viewer';
import { findAdLink, getLogPage } from '@/lib/joblog/queries/log-page';
import { newAccount } from '@/tests/support/accounts';
import { caseworkerActor, citizenActor } from '@/tests/support/actors';
import { inFault } from '@/tests/support/contract-doors';
import { testDatabase } from '@/tests/support/database';
import { makeJoblog, someActivity } from '@/tests/support/joblogs';
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

/** What the page shows of a joblog that is there. */
async function shown(id: string, params: Record<string, unknown> = {}) {
  const page = await getLogPage(actor, id, params);
  return page.state === 'found' ? page.view : expect.unreachable('the joblog is there');
}

describe('the page of a joblog', () => {
  test('offers its citizen to change it, and each of its documents', async () => {
    const jobAd = { key: 'internal:1', url: null };
    const { change } = await shown(await makeJoblog(actor, { jobAd }));
    expect(change).toMatchObject({ version: 1, redigerHref: expect.stringContaining('/rediger') });
    expect(change?.tools.kinds.map(({ type }) => type)).toEqual(['ansoegning', 'cv', 'jobannonce']);
    expect(change?.tools.annonce).not.toBeNull();
  });

  test('of something else than a job has its documents too: who goes to a casting brings a CV', async () => {
    const { change } = await shown(await makeJoblog(actor, someActivity));
    expect(change?.tools.kinds).toHaveLength(3);
    expect(change?.tools).toMatchObject({ annonce: null, waiting: [] });
  });

  test('offers a caseworker nothing', async () => {
    const { id: accountId, cprCipher } = await owner.account.findFirstOrThrow({
      where: { usernameFolded: 'anna.kjaer' },
    });
    const citizen = { accountId, cprCipher, username: 'anna.kjaer' };
    const id = await makeJoblog(citizenActor(citizen));
    const page = await getLogPage({ ...caseworkerActor(citizen), citizen }, id, {});
    expect(page).toMatchObject({ state: 'found', view: { id, change: null } });
  });

  test('is not there for somebody else, nor for an id that is none', async () => {
    const other = citizenActor(await newAccount(owner));
    const id = await makeJoblog(other);
    expect(await getLogPage(actor, id, {})).toEqual({ state: 'unknown', status: 404 });
    expect(await getLogPage(actor, '../../etc', {})).toEqual({ state: 'unknown', status: 404 });
  });

  test('says when DFDG does not answer, which is not the same', async () => {
    const id = await makeJoblog(actor);
    expect(await inFault('dfdg', 'down', () => getLogPage(actor, id, {}))).toEqual({ state: 'down', status: 503 });
  });

  test('tells what has just been done, and nothing for an address somebody made up', async () => {
    const id = await makeJoblog(actor);
    expect((await shown(id, { gemt: 'ja' })).gemt).toMatchObject({ title: 'Jobloggen er gemt', where: 'top' });
    expect((await shown(id, { gemt: 'ja', annonce: 'nej' })).gemt).toMatchObject({ kind: 'warning' });
    expect((await shown(id, { gemt: 'fjernet' })).gemt).toMatchObject({ where: 'dokumenter' });
    expect((await shown(id, { gemt: 'vrøvl' })).gemt).toBeNull();
    expect((await shown(id, { gemt: ['ja', 'nej'] })).gemt).toBeNull();
  });
});

describe('the ad of a joblog', () => {
  test('is linked to where there is one, and said to be gone', async () => {
    expect(await findAdLink({ jobAd: null })).toBeNull();
    expect(await findAdLink({ jobAd: { key: 'internal:999999999', url: null } })).toMatchObject({ state: 'gone' });
    const elsewhere = { key: 'noget-andet', url: 'https://example.com/job' };
    expect(await findAdLink({ jobAd: elsewhere })).toMatchObject({ state: 'open', isElsewhere: true });
  });

  test('cannot be told of while its system is down', async () => {
    const jobAd = { key: 'internal:1', url: null };
    expect(await inFault('job-ads', 'down', () => findAdLink({ jobAd }))).toMatchObject({ state: 'unknown' });
  });
});
