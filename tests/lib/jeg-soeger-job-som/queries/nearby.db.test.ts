import { beforeAll, expect, test } from 'vitest';
import { outside, searchStandIn } from '@/lib/core/outside';
import type { Viewer } from '@/lib/core/session/viewer';
import { readFindJob, searchJobs } from '@/lib/find-job/queries';
import { findNearby } from '@/lib/jeg-soeger-job-som/queries/nearby';
import { conceptUriDaOf } from '@/lib/taxonomy/rules';
import { person } from '@/prisma/seed/people';
import { refreshAnkiro, type SearchDocument } from '@/services/ankiro';
import { caseworkerActor, citizenActor } from '@/tests/support/actors';
import { inFault } from '@/tests/support/contract-doors';
import { testDatabase } from '@/tests/support/database';
import { ids } from '@/tests/support/jobwishes';
import { waitForStandIns } from '@/tests/support/outside';
import { setPortalSettings } from '@/tests/support/settings';

const database = await testDatabase({ seeded: true });
setPortalSettings(database);
waitForStandIns();

const oesterbro = { lat: 55.7072, lon: 12.572 };

function ad(id: string, stilling: string, position: SearchDocument['position']): SearchDocument {
  return {
    ...{ index: 'internal', id, title: 'Job', headline: '', text: '', employer: 'Havnen' },
    ...{ publishedAt: '2026-03-01T08:00:00Z', deadline: null, deadlineText: 'Snarest', url: null },
    ...{ conceptUriDa: conceptUriDaOf(stilling), groupCode: null, areaCode: null, postcode: null, city: null },
    ...{ kommunekode: null, region: null, country: 'DK', position, ansaettelsesvilkaar: [1], hotjob: false },
    ...{ handicapIngenHindring: false, varighed: 1, arbejdstid: 1, weeklyHours: null, arbejdstidsforhold: [1] },
    ...{ stateEmployer: false, isWorkInDenmarkJob: false, english: null },
  };
}

beforeAll(async () => {
  const documents = [
    ad('1', ids.kok, oesterbro),
    // Some 40 and some 60 km to the west.
    ad('2', ids.kok, { ...oesterbro, lon: oesterbro.lon - 0.64 }),
    ad('3', ids.kok, { ...oesterbro, lon: oesterbro.lon - 0.96 }),
    ad('4', ids.kok, null),
    { ...ad('E5', ids.kok, oesterbro), index: 'external' as const, url: 'https://example.com/5' },
    ad('6', ids.pedel, oesterbro),
    ad('7', ids.tjener, { lat: 56.15, lon: 10.2 }),
  ];
  const put = await outside().ankiro.upsert({ documents }, { kind: 'portal' });
  expect(put).toMatchObject({ ok: true });
  const index = searchStandIn();
  if (index) await refreshAnkiro(index);
});

async function citizenOf(key: string) {
  const account = await database.owner.account.findUniqueOrThrow({ where: { usernameFolded: person(key).username } });
  return { accountId: account.id, cprCipher: account.cprCipher, username: account.username };
}

const nearby = async (viewer: Viewer) => {
  const found = await findNearby(viewer);
  return found.ok ? found.value : expect.unreachable(found.detail);
};

test('ads within 50 km of home are counted for every stilling at once, those far away and those nowhere not', async () => {
  const ads = await nearby(citizenActor(await citizenOf('anna')));
  expect(ads?.get(conceptUriDaOf(ids.kok))?.count).toBe(3);
  expect(ads?.get(conceptUriDaOf(ids.pedel))?.count).toBe(1);
  expect(ads?.get(conceptUriDaOf(ids.tjener))).toBeUndefined();
});

test('the address opens exactly that search in Find Job, and says where it came from', async () => {
  const ads = await nearby(citizenActor(await citizenOf('anna')));
  const { count, href } = ads?.get(conceptUriDaOf(ids.kok)) ?? expect.unreachable();
  expect(href).toBe(`/find-job?occupations=${ids.kok}&postalCode=2100&kmRadius=50&fra=jeg-soeger-job-som`);
  const { site, search, ignored, from } = readFindJob(new URL(href, 'http://x').searchParams);
  expect({ ignored, from }).toEqual({ ignored: [], from: 'jeg-soeger-job-som' });
  expect(await searchJobs(site, search)).toMatchObject({ ok: true, value: { total: count } });
});

test('without a home there is nothing to count from', async () => {
  expect(await nearby(citizenActor(await citizenOf('nanna')))).toBeNull();
});

test('a caseworker is not told where a protected citizen lives', async () => {
  const karen = await citizenOf('karen');
  expect(await nearby(citizenActor(karen))).not.toBeNull();
  expect(await nearby({ ...caseworkerActor(karen), citizen: karen })).toBeNull();
});

test('that Ankiro is down is another thing than that there is no work', async () => {
  const anna = citizenActor(await citizenOf('anna'));
  expect(await inFault('ankiro', 'down', () => findNearby(anna))).toMatchObject({ ok: false, reason: 'unavailable' });
});
