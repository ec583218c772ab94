import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { now, today } from '@/lib/core/clock';
import { systemDb } from '@/lib/core/db';
import { outside } from '@/lib/core/outside';
import { stopSearchIndex } from '@/lib/core/server/search-index';
import type { Around } from '@/lib/jobindeks/jobs/around';
import { ourSurroundings } from '@/lib/jobindeks/jobs/around';
import { bringAllAds, createAdsRound } from '@/lib/jobindeks/jobs/bring';
import { compareAds, forgetRemovedAds } from '@/lib/jobindeks/jobs/compare';
import type { SearchDocument } from '@/services/ankiro';
import { Err } from '@/services/http/result';
import { closeAdsOf, newestChange, type StoredAd, saveAds } from '@/services/job-ads/stub/tables';
import { adWith } from '@/tests/services/ankiro/sample';
import { anAd } from '@/tests/services/job-ads/ads';
import { testDatabase } from '@/tests/support/database';
import { setPortalSettings } from '@/tests/support/settings';

const database = await testDatabase();
const { owner } = database;
setPortalSettings(database);
const portal = { kind: 'portal' } as const;
const day = 24 * 60 * 60 * 1000;

const around = (): Around => ourSurroundings();

beforeEach(async () => {
  const newest = await newestChange(systemDb());
  await systemDb().$transaction((tx) => closeAdsOf(tx, 'portal', newest));
  await compareAds(new Date(), around());
  await owner.jobindeks.deleteMany();
});
afterAll(stopSearchIndex);

function stored(id: string, changes: Partial<Pick<StoredAd, 'status'>> = {}): StoredAd {
  const idag = today();
  const life = { status: 'Approved', publishedAt: now().toISOString(), rejection: null, sender: 'portal' } as const;
  const ad = anAd({ deadline: 'snarest' });
  return { id, ...life, publicationStart: idag, publicationEnd: idag, isExternal: false, ad, ...changes };
}

const save = (...ads: StoredAd[]) => systemDb().$transaction((tx) => saveAds(tx, ads));
const many = (from: number, count: number) => Array.from({ length: count }, (_, n) => stored(String(from + n)));
const idsIn = async (index: SearchDocument['index'] = 'internal') => {
  const ids = await outside().ankiro.listIds({ index }, portal);
  return ids.ok ? ids.value.toSorted() : ids;
};

describe('bringing ads to the search', () => {
  test('what is shown is brought once, and what is not shown is not', async () => {
    await save(stored('1'), stored('2', { status: 'AwaitingApproval' }), stored('3', { status: 'Closed' }));
    expect(await bringAllAds(around())).toEqual({ put: 1, removed: 0 });
    expect(await idsIn()).toEqual(['1']);
    expect(await bringAllAds(around())).toEqual({ put: 0, removed: 0 });
  });

  test('an ad is found a moment after it is approved, and no more a moment after it is closed', async () => {
    const { jobAds, ankiro } = outside();
    const round = createAdsRound(around());
    const { signal } = new AbortController();
    await round(signal);
    const added = await jobAds.addJob({ ad: anAd({ title: 'Glaspuster', deadline: 'snarest' }) }, portal);
    const id = added.ok ? added.value.id : '';
    const found = async () => {
      await round(signal);
      const answer = await ankiro.search({ indexes: ['internal'], text: 'glaspuster' }, portal);
      return answer.ok && answer.value.hits.map((hit) => hit.id);
    };
    expect(await found()).toEqual([]);
    await jobAds.approveJob({ id }, portal);
    await vi.waitFor(async () => expect(await found()).toEqual([id]), 30_000);
    await jobAds.closeJob({ id }, portal);
    await vi.waitFor(async () => expect(await found()).toEqual([]), 30_000);
  });

  test('whoever follows one that ended in the middle goes on from there', async () => {
    await save(...many(1_000, 1_200));
    const ended = new AbortController();
    let asked = 0;
    const { jobAds, ...rest } = around();
    const listChanges: Around['jobAds']['listChanges'] = (...call) => {
      asked += 1;
      if (asked === 3) ended.abort();
      return jobAds.listChanges(...call);
    };
    const first = await createAdsRound({ ...rest, jobAds: { ...jobAds, listChanges } })(ended.signal);
    expect(first.put).toBeGreaterThan(0);
    expect(first.put).toBeLessThan(1_200);
    expect(await bringAllAds(around())).toEqual({ put: 1_200 - first.put, removed: 0 });
  });

  test('two workers bring everything once between them', async () => {
    await save(...many(1_000, 700));
    const { signal } = new AbortController();
    const rounds = [createAdsRound(around()), createAdsRound(around())];
    const brought = await Promise.all(rounds.map((round) => round(signal)));
    expect(brought.reduce((sum, { put }) => sum + put, 0)).toBe(700);
    expect(await idsIn()).toHaveLength(700);
  });

  test('one ad that cannot be read keeps no other out', async () => {
    await save(...many(1, 5));
    const { ankiro, ...rest } = around();
    const upsert: Around['ankiro']['upsert'] = async (input, ...call) =>
      input.documents.some(({ id }) => id === '3') ? Err('invalid', 'no good') : ankiro.upsert(input, ...call);
    expect(await bringAllAds({ ...rest, ankiro: { ...ankiro, upsert } })).toEqual({ put: 4, removed: 0 });
    expect(await idsIn()).toEqual(['1', '2', '4', '5']);
  });

  test('a cursor of another JobAdService begins from the start', async () => {
    await save(stored('1'));
    await owner.jobindeks.create({ data: { id: 1, cursor: 'somebody-elses' } });
    expect((await bringAllAds(around())).put).toBe(1);
  });
});

describe('comparing at night', () => {
  const put = (...documents: SearchDocument[]) => outside().ankiro.upsert({ documents }, portal);

  test('what was lost is put back, and what should not be there is taken out, also from the index of Work in Denmark', async () => {
    await save(stored('1'), stored('2'), stored('3', { status: 'Closed' }));
    await bringAllAds(around());
    await outside().ankiro.remove({ index: 'internal', ids: ['1'] }, portal);
    await put(adWith({ id: '3' }), adWith({ id: 'E9', index: 'ExternalWorkInDenmarkJobJobnet' }));
    expect(await compareAds(new Date(), around())).toEqual({ put: 1, removed: 2 });
    expect(await idsIn()).toEqual(['1', '2']);
    expect(await idsIn('ExternalWorkInDenmarkJobJobnet')).toEqual([]);
    expect(await compareAds(new Date(), around())).toEqual({ put: 0, removed: 0 });
  });

  test('an ad that comes meanwhile stays', async () => {
    await save(stored('1'));
    const { jobAds, ...rest } = around();
    const listChanges: Around['jobAds']['listChanges'] = async (...call) => {
      const answer = await jobAds.listChanges(...call);
      await save(stored('7'));
      await put(adWith({ id: '7' }));
      return answer;
    };
    await compareAds(new Date(), { ...rest, jobAds: { ...jobAds, listChanges } });
    expect(await idsIn()).toEqual(['1', '7']);
  });

  test('removals are forgotten after a week', async () => {
    await put(adWith({ id: '1' }));
    await outside().ankiro.remove({ index: 'internal', ids: ['1'] }, portal);
    expect(await forgetRemovedAds(new Date())).toBe(0);
    const later = new Date(Date.now() + 8 * day);
    expect(await forgetRemovedAds(later)).toBeGreaterThan(0);
    expect(await forgetRemovedAds(later)).toBe(0);
  });
});
