import { beforeAll, describe, expect, test } from 'vitest';
import { connectJobAds, type JobAds } from '@/services/job-ads';
import { jobAdsContract } from '@/services/job-ads/contract';
import { jobAdsRequestIds } from '@/services/job-ads/stub/request-ids';
import { jobAdsStandIn } from '@/services/job-ads/stub/stand-in';
import { contractDoors } from '@/tests/support/contract-doors';
import { type TestDatabase, testDatabase } from '@/tests/support/database';
import { anAd } from './ads';

let db: TestDatabase;
let idag = '2026-03-02';

beforeAll(async () => {
  db = await testDatabase();
});

const standIn = () => ({ db: db.app, today: () => idag, now: () => new Date(`${idag}T09:30:00Z`) });
const { eachDoor, checkFaults, checkWire } = contractDoors(jobAdsContract, () => jobAdsStandIn(standIn()), {
  requestIds: () => jobAdsRequestIds(db.app),
});

const portal = { kind: 'portal' } as const;
const ats = { kind: 'system', name: 'ats' } as const;
const citizen = { kind: 'borger' } as const;

type Answer = { ok: true; value: { id: string } } | { ok: false };

function idOf(answer: Answer): string {
  return answer.ok ? answer.value.id : expect.unreachable('the ad should have been taken');
}

async function addAd(jobAds: JobAds, changes: Parameters<typeof anAd>[0] = {}, days = {}): Promise<string> {
  return idOf(await jobAds.addJob({ ad: anAd(changes), ...days }, ats));
}

async function publish(jobAds: JobAds, changes: Parameters<typeof anAd>[0] = {}): Promise<string> {
  const id = await addAd(jobAds, changes);
  expect(await jobAds.approveJob({ id }, portal)).toMatchObject({ ok: true, value: { status: 'Publication' } });
  return id;
}

/** Everything that changed since a cursor, and the cursor after it. */
async function readAll(jobAds: JobAds, since?: string, max = 500) {
  const changes = new Map<string, unknown>();
  let cursor = since;
  for (;;) {
    const answer = await jobAds.listChanges(cursor === undefined ? { max } : { since: cursor, max }, portal);
    if (!answer.ok) return expect.unreachable(answer.detail);
    for (const { id, job } of answer.value.changes) changes.set(id, job);
    cursor = answer.value.cursor;
    if (!answer.value.hasMore) return { changes, cursor };
  }
}

describe('a new ad', () => {
  eachDoor('waits for support, and nobody sees it until support has approved it', async (jobAds) => {
    const added = await jobAds.addJob({ ad: anAd() }, ats);
    expect(added).toMatchObject({ ok: true, value: { status: 'AwaitingApproval' } });
    const id = idOf(added);
    expect(await jobAds.getJob({ id }, portal)).toMatchObject({ ok: false, reason: 'not_found' });
    const waiting = await jobAds.listAwaitingApproval({}, portal);
    expect(waiting.ok && waiting.value.jobs.map((job) => job.id)).toContain(id);
    expect(await jobAds.approveJob({ id }, portal)).toEqual({ ok: true, value: { id, status: 'Publication' } });
    expect(await jobAds.getJob({ id }, citizen)).toMatchObject({
      ok: true,
      value: {
        kind: 'internal',
        status: 'Publication',
        publishedAt: '2026-03-02T09:30:00.000Z',
        publicationEnd: '2026-03-20',
        ad: { title: 'Kok til aftenhold', employer: { name: 'Restaurant Malurtkrog' }, start: 'efter-aftale' },
      },
    });
  });

  eachDoor('is seen before that by those who sent it, when they ask for it', async (jobAds) => {
    const id = await addAd(jobAds);
    const asked = { id, includeUnpublished: true };
    expect(await jobAds.getJob(asked, ats)).toMatchObject({ ok: true, value: { status: 'AwaitingApproval' } });
    expect(await jobAds.getJob(asked, { kind: 'system', name: 'other' })).toMatchObject({ reason: 'not_found' });
    expect(await jobAds.getJob(asked, citizen)).toMatchObject({ reason: 'not_found' });
  });

  eachDoor('from a citizen is refused', async (jobAds) => {
    expect(await jobAds.addJob({ ad: anAd() }, citizen)).toMatchObject({ ok: false, reason: 'refused' });
  });

  eachDoor('sent twice under one request id is one ad', async (jobAds, door) => {
    const options = { requestId: `add-${door.replaceAll(' ', '-')}` };
    expect(await jobAds.addJob({ ad: anAd() }, ats, options)).toMatchObject({ ok: true });
    expect(await jobAds.addJob({ ad: anAd() }, ats, options)).toMatchObject({ reason: 'conflict', code: 412 });
  });

  eachDoor('with something wrong in it is refused with the name of the field', async (jobAds) => {
    const past = await jobAds.addJob({ ad: anAd({ deadline: '2026-03-01' }) }, ats);
    expect(past).toMatchObject({ ok: false, reason: 'invalid', detail: 'ad.deadline lies in the past' });
    const blank = await jobAds.addJob({ ad: { ...anAd(), title: '' } }, ats);
    expect(blank).toMatchObject({ ok: false, reason: 'invalid', detail: expect.stringContaining('ad.title') });
  });
});

describe('a draft', () => {
  eachDoor('is its sender’s own until it is sent', async (jobAds) => {
    const id = idOf(await jobAds.addJob({ ad: anAd(), isDraft: true }, ats));
    expect(await jobAds.approveJob({ id }, portal)).toMatchObject({ ok: false, reason: 'conflict' });
    const kept = await jobAds.updateJob({ id, ad: anAd({ title: 'Kok' }), isDraft: true }, ats);
    expect(kept).toMatchObject({ ok: true, value: { status: 'Draft' } });
    const sent = await jobAds.updateJob({ id, ad: anAd({ title: 'Kok' }) }, ats);
    expect(sent).toMatchObject({ ok: true, value: { status: 'AwaitingApproval' } });
  });
});

describe('support', () => {
  eachDoor('says why it does not approve, to the sender alone, who may mend the ad', async (jobAds) => {
    const id = await addAd(jobAds);
    const rejected = await jobAds.rejectJob({ id, reason: 'Teksten siger ikke, hvad jobbet er.' }, portal);
    expect(rejected).toEqual({ ok: true, value: { id, status: 'NotApproved' } });
    expect(await jobAds.getJob({ id, includeUnpublished: true }, ats)).toMatchObject({
      value: { rejection: 'Teksten siger ikke, hvad jobbet er.' },
    });
    expect(await jobAds.closeJob({ id }, ats)).toMatchObject({ ok: false, reason: 'conflict' });
    expect(await jobAds.updateJob({ id, ad: anAd() }, ats)).toMatchObject({ value: { status: 'AwaitingApproval' } });
    expect(await jobAds.getJob({ id, includeUnpublished: true }, ats)).toMatchObject({ value: { rejection: null } });
  });

  eachDoor('is the portal’s: a system approves nothing, not even its own', async (jobAds) => {
    const id = await addAd(jobAds);
    expect(await jobAds.approveJob({ id }, ats)).toMatchObject({ ok: false, reason: 'refused' });
    expect(await jobAds.rejectJob({ id, reason: 'nej' }, ats)).toMatchObject({ ok: false, reason: 'refused' });
    expect(await jobAds.listAwaitingApproval({}, ats)).toMatchObject({ ok: false, reason: 'refused' });
  });
});

describe('a published ad', () => {
  eachDoor('is closed once, is told as one that has been, and may come back', async (jobAds) => {
    const id = await publish(jobAds);
    expect(await jobAds.updateJob({ id, ad: anAd() }, ats)).toMatchObject({ ok: false, reason: 'conflict' });
    expect(await jobAds.closeJob({ id }, ats)).toEqual({ ok: true, value: { id, status: 'PublicationEnd' } });
    expect(await jobAds.closeJob({ id }, ats)).toMatchObject({ ok: false, reason: 'conflict' });
    expect(await jobAds.getJob({ id }, citizen)).toMatchObject({ ok: true, value: { status: 'PublicationEnd' } });
    expect(await jobAds.updateJob({ id, ad: anAd() }, ats)).toMatchObject({ value: { status: 'AwaitingApproval' } });
  });

  eachDoor('is not another system’s to close', async (jobAds) => {
    const id = await publish(jobAds);
    const other = await jobAds.closeJob({ id }, { kind: 'system', name: 'other' });
    expect(other).toMatchObject({ ok: false, reason: 'not_found' });
  });

  eachDoor('hides an anonymous employer from all but the sender', async (jobAds) => {
    const id = await publish(jobAds, { employer: { name: 'Malurtkrog', cvr: '10000017', isAnonymous: true } });
    const hidden = { name: null, cvr: null, isAnonymous: true };
    expect(await jobAds.getJob({ id }, citizen)).toMatchObject({ value: { ad: { employer: hidden } } });
    expect(await jobAds.getJob({ id }, portal)).toMatchObject({ value: { ad: { employer: hidden } } });
    expect((await readAll(jobAds)).changes.get(id)).toMatchObject({ ad: { employer: hidden } });
    const own = await jobAds.getJob({ id, includeUnpublished: true }, ats);
    expect(own).toMatchObject({ value: { ad: { employer: { name: 'Malurtkrog', cvr: '10000017' } } } });
  });
});

describe('listChanges', () => {
  eachDoor('tells first what is shown, and then what came and went', async (jobAds) => {
    const [stays, goes, waits] = [await publish(jobAds), await publish(jobAds), await addAd(jobAds)];
    const first = await readAll(jobAds);
    expect([...first.changes.keys()]).toEqual(expect.arrayContaining([stays, goes]));
    expect(first.changes.has(waits)).toBe(false);
    expect((await readAll(jobAds, first.cursor)).changes.size).toBe(0);
    await jobAds.closeJob({ id: goes }, ats);
    const comes = await publish(jobAds);
    const { changes } = await readAll(jobAds, first.cursor);
    expect([...changes.keys()].toSorted()).toEqual([goes, comes].toSorted());
    expect(changes.get(goes)).toBeNull();
    expect(changes.get(comes)).toMatchObject({ id: comes, kind: 'internal' });
  });

  eachDoor('gives the same in many small answers as in one', async (jobAds) => {
    for (let i = 0; i < 3; i += 1) await publish(jobAds);
    expect((await readAll(jobAds, undefined, 2)).changes).toEqual((await readAll(jobAds)).changes);
  });

  eachDoor('leaves what changes during a reading to the next one', async (jobAds) => {
    const [a, b] = [await publish(jobAds), await publish(jobAds)];
    const before = await readAll(jobAds);
    for (const id of [a, b]) await jobAds.closeJob({ id }, ats);
    const half = await jobAds.listChanges({ since: before.cursor, max: 1 }, portal);
    const late = await publish(jobAds);
    if (!half.ok) return expect.unreachable();
    const rest = await readAll(jobAds, half.value.cursor);
    expect([...rest.changes.keys()]).toEqual([b]);
    expect([...(await readAll(jobAds, rest.cursor)).changes.keys()]).toEqual([late]);
  });

  eachDoor('tells what came and went by the calendar alone', async (jobAds) => {
    const ends = await publish(jobAds, { deadline: '2026-03-03' });
    const begins = await addAd(jobAds, {}, { publicationStart: '2026-03-04' });
    await jobAds.approveJob({ id: begins }, portal);
    const { cursor, changes } = await readAll(jobAds);
    expect([changes.has(ends), changes.has(begins)]).toEqual([true, false]);
    try {
      idag = '2026-03-04';
      const later = await readAll(jobAds, cursor);
      expect([...later.changes.keys()].filter((id) => id === ends || id === begins)).toEqual([ends, begins]);
      expect(later.changes.get(ends)).toBeNull();
      expect(later.changes.get(begins)).toMatchObject({ status: 'Publication' });
      expect((await readAll(jobAds, later.cursor)).changes.size).toBe(0);
    } finally {
      idag = '2026-03-02';
    }
  });

  eachDoor('refuses a cursor that it did not write', async (jobAds) => {
    for (const since of ['x', '1_2026-13-45', 'all.1_2026-03-02', '1.2.3.4']) {
      expect(await jobAds.listChanges({ since }, portal)).toMatchObject({ ok: false, reason: 'invalid' });
    }
  });
});

checkFaults('listChanges', {}, portal);
checkWire();

test('of several who close one ad at once, one does', async () => {
  const jobAds = connectJobAds({ standIn: standIn(), timeoutMs: 15_000 });
  const id = await publish(jobAds);
  const answers = await Promise.all(Array.from({ length: 5 }, () => jobAds.closeJob({ id }, ats)));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
});
