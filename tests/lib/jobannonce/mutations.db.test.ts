import { beforeEach, describe, expect, test } from 'vitest';
import { today } from '@/lib/core/clock';
import type { CitizenActor } from '@/lib/core/session/viewer';
import { forgetMarks } from '@/lib/jobannonce/jobs';
import { markSeen, rememberOpened, setFavourite } from '@/lib/jobannonce/mutations';
import { findMarks } from '@/lib/jobannonce/queries';
import { listFavourites } from '@/lib/jobannonce/queries/favourites';
import { keyText } from '@/lib/jobannonce/rules/key';
import { favouritesUrlSchema } from '@/lib/jobannonce/schema';
import { favouriteTexts, mostFavourites } from '@/lib/jobannonce/texts/favourites';
import { publish, takeDown, waitForIndex } from '@/tests/lib/jobagent/arrange';
import { newAccount } from '@/tests/support/accounts';
import { caseworkerActor, citizenActor } from '@/tests/support/actors';
import { Browser } from '@/tests/support/browser';
import { testDatabase } from '@/tests/support/database';
import { pressOf } from '@/tests/support/forms';
import { setPortalSettings } from '@/tests/support/settings';

const database = await testDatabase({ seeded: true });
setPortalSettings(database);
await waitForIndex();
const { owner, app } = database;

const day = (later: number) => new Date(Date.parse(today()) + later * 86_400_000).toISOString().slice(0, 10);
const adOf = (id: string) => ({ index: 'internal', id });
let actor: CitizenActor;

/** One request of a browser, as the portal handles it. */
async function request<T>(work: () => Promise<T>, more: Parameters<Browser['post']>[2] = {}): Promise<T> {
  const { value } = await new Browser().post('/find-job/favoritter', work, more);
  if (value === undefined) throw new Error('the request was sent elsewhere');
  return value;
}

const set = (id: string, gem: 'ja' | 'nej', more?: Parameters<Browser['post']>[2], by = actor) =>
  request(() => setFavourite(by, { annonce: keyText(adOf(id)), gem }, pressOf('favorit', by.citizen.accountId)), more);
const list = (url: Record<string, string> = {}, more?: Parameters<Browser['post']>[2]) =>
  request(() => listFavourites(actor, favouritesUrlSchema.parse(url)), more);
const ids = async (url?: Record<string, string>) => (await list(url)).favourites.map(({ key }) => key.split(':')[1]);

/** Rows as they are when ads were kept, without asking anybody for the ads. */
const keepRows = (count: number) =>
  owner.favouriteAd.createMany({
    data: Array.from({ length: count }, (_, nr) => ({
      ...{ accountId: actor.citizen.accountId, index: 'internal', adId: `row${nr}` },
      ...{ title: `Job ${nr}`, employer: 'Firma', place: '', createdAt: new Date(Date.now() - nr * 1000) },
    })),
  });

beforeEach(async () => {
  actor = citizenActor(await newAccount(owner));
});

describe('an ad that is opened', () => {
  const opened = async () => {
    const { accountId } = actor.citizen;
    return {
      seen: await owner.seenAd.count({ where: { accountId } }),
      events: await owner.jobsoegningsdataEvent.count(),
    };
  };

  test('leaves a mark and an event, once: a form of its page draws it anew and leaves neither', async () => {
    await owner.jobsoegningsdataEvent.deleteMany();
    const open = () => rememberOpened(actor, 'jobnet', adOf('opened'));
    await new Browser().open('/find-job/opened', open);
    expect(await opened()).toEqual({ seen: 1, events: 1 });
    await new Browser().post('/find-job/opened', open);
    expect(await opened()).toEqual({ seen: 1, events: 1 });
  });
});

describe('a favourite', () => {
  test('is kept, taken out and put back, and is nobody else’s', async () => {
    await publish(app, { id: 'fav1', title: 'Skibsbygger' });
    expect(await set('fav1', 'ja')).toEqual({ ok: true, message: favouriteTexts.saved });
    expect(await ids()).toEqual(['fav1']);
    const stranger = citizenActor(await newAccount(owner));
    await set('fav1', 'nej', {}, stranger);
    expect(await ids()).toEqual(['fav1']);
    expect(await set('fav1', 'nej')).toEqual({ ok: true, message: favouriteTexts.removed });
    const after = await list({ fjernet: 'internal:fav1' });
    expect(after).toMatchObject({ total: 0, removed: { key: 'internal:fav1', title: 'Skibsbygger' } });
    await set('fav1', 'ja');
    expect(await list({ fjernet: 'internal:fav1' })).toMatchObject({ total: 1, removed: null });
  });

  test('is kept once, however often it is pressed, and keeps its place', async () => {
    await publish(app, { id: 'fav2' });
    await set('fav2', 'ja');
    const [before] = (await list()).favourites;
    await Promise.all([set('fav2', 'ja'), set('fav2', 'ja')]);
    expect((await list()).favourites).toEqual([before]);
  });

  test('says whether it can be applied for: open, soon over, over, or taken down', async () => {
    await publish(
      app,
      { id: 'open', deadline: day(20) },
      { id: 'soon', deadline: day(2) },
      { id: 'gone', title: 'Væk' },
    );
    for (const id of ['open', 'soon', 'gone']) await set(id, 'ja');
    await takeDown(app, 'gone');
    const { favourites, isComplete } = await list({ sorter: 'frist' });
    expect(isComplete).toBe(true);
    expect(favourites.map(({ key, state }) => [key, state])).toEqual([
      ['internal:soon', 'soon'],
      ['internal:open', 'open'],
      ['internal:gone', 'closed'],
    ]);
    expect(favourites[2]).toMatchObject({ title: 'Væk', teaser: null, href: '/find-job/gone' });
  });

  test('is still on the list, with what is remembered, while search does not answer', async () => {
    await publish(app, { id: 'fav3', title: 'Murer', deadline: null });
    await set('fav3', 'ja');
    const { favourites, isComplete } = await list({}, { faults: { ankiro: 'down' } });
    expect(isComplete).toBe(false);
    expect(favourites).toMatchObject([{ title: 'Murer', state: 'unknown', teaser: null }]);
  });

  test('can be put back while search does not answer, but not be kept for the first time', async () => {
    await publish(app, { id: 'fav4' });
    const faults = { ankiro: 'down' } as const;
    expect(await set('fav4', 'ja', { faults })).toEqual({ ok: false, formErrors: [favouriteTexts.down] });
    await set('fav4', 'ja');
    await set('fav4', 'nej', { faults });
    expect(await set('fav4', 'ja', { faults })).toMatchObject({ ok: true });
  });

  test('cannot be made of an ad that nobody shows', async () => {
    expect(await set('ikke-et-job', 'ja')).toEqual({ ok: false, formErrors: [favouriteTexts.gone] });
  });

  test(`is one of ${mostFavourites} at most`, async () => {
    await publish(app, { id: 'fav5' });
    await keepRows(mostFavourites);
    expect(await set('fav5', 'ja')).toEqual({ ok: false, formErrors: [favouriteTexts.full] });
  });
});

describe('the list of favourites', () => {
  test('shows twenty at a time, the newest first, and its last page for any page behind it', async () => {
    await keepRows(45);
    expect(await list()).toMatchObject({ total: 45, page: 1, lastPage: 3 });
    expect((await ids())[0]).toBe('row0');
    expect(await ids({ side: '99' })).toEqual(['row40', 'row41', 'row42', 'row43', 'row44']);
  });

  test('is read whatever its address says', async () => {
    await keepRows(1);
    expect(await list({ sorter: 'x', side: '-1', fjernet: 'noget:andet' })).toMatchObject({ total: 1, removed: null });
  });

  test('shows ads that were opened and not kept beside it', async () => {
    await publish(app, { id: 'seen1' }, { id: 'seen2' });
    for (const id of ['seen1', 'seen2']) await request(async () => [await markSeen(actor, adOf(id))]);
    await set('seen1', 'ja');
    expect((await list()).recent.map(({ key }) => key)).toEqual(['internal:seen2']);
    // What can be put back is offered in one place only.
    expect((await list({ fjernet: 'internal:seen2' })).recent).toEqual([]);
  });
});

describe('the marks of ads', () => {
  test('are the citizen’s own, also seen by a caseworker who leaves none', async () => {
    await publish(app, { id: 'mark1' });
    await set('mark1', 'ja');
    const caseworker = caseworkerActor(actor.citizen);
    await request(async () => [await markSeen(caseworker, adOf('mark1'))]);
    const marks = await request(() => findMarks(caseworker, [adOf('mark1')]));
    expect(marks).toEqual({ seen: new Set(), favourite: new Set(['internal:mark1']) });
  });

  test('are forgotten: seen ones after six months, favourites a day after they were taken out', async () => {
    const { accountId } = actor.citizen;
    const at = new Date('2026-11-23T03:00:00Z');
    const seen = (adId: string, seenAt: string) => ({ accountId, index: 'internal', adId, seenAt: new Date(seenAt) });
    await owner.seenAd.createMany({
      data: [seen('old', '2026-05-23T02:59:00Z'), seen('kept', '2026-05-23T03:01:00Z')],
    });
    await keepRows(3);
    const removeAt = (adId: string, removedAt: string) =>
      owner.favouriteAd.updateMany({ where: { accountId, adId }, data: { removedAt: new Date(removedAt) } });
    await removeAt('row0', '2026-11-22T02:59:00Z');
    await removeAt('row1', '2026-11-22T03:01:00Z');
    expect(await forgetMarks(at)).toEqual({ seen: 1, removed: 1 });
    expect(await forgetMarks(at)).toEqual({ seen: 0, removed: 0 });
    expect(await owner.favouriteAd.count({ where: { accountId } })).toBe(2);
  });
});
