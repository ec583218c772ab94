import { beforeEach, describe, expect, test } from 'vitest';
import { deleteDeletedSearches } from '@/lib/gemt-soegning/jobs';
import { pressSearchButton, renameSearch, saveSearch } from '@/lib/gemt-soegning/mutations';
import { listSavedSearches } from '@/lib/gemt-soegning/queries/list';
import { publish, search, waitForIndex } from '@/tests/lib/jobagent/arrange';
import { newAccount } from '@/tests/support/accounts';
import { caseworkerActor, citizenActor } from '@/tests/support/actors';
import { Browser } from '@/tests/support/browser';
import { testDatabase } from '@/tests/support/database';
import { formOf, pressOf } from '@/tests/support/forms';
import { setPortalSettings } from '@/tests/support/settings';

const database = await testDatabase({ seeded: true });
setPortalSettings(database);
await waitForIndex();
const { app } = database;

const newCitizen = async () => citizenActor(await newAccount(app));
const save = (actor: Awaited<ReturnType<typeof newCitizen>>, soegning = search, navn = 'Min søgning') =>
  saveSearch(actor, { navn, soegning }, pressOf('gem-soegning', actor.citizen.accountId));
const theOnly = () => app.savedSearch.findFirstOrThrow();

beforeEach(() => app.savedSearch.deleteMany());

describe('a saved search', () => {
  test('says how many ads there are and how many came since it was run last', async () => {
    const actor = await newCitizen();
    await save(actor);
    await publish(app, { id: 'gemt1' }, { id: 'gemt2' });
    const ads = async () => (await listSavedSearches(actor, {})).searches[0]?.ads;
    expect(await ads()).toEqual({ total: 2, count: 2, isMore: false });
    const { id } = await theOnly();
    expect(await pressSearchButton(actor, formOf({ id, goer: 'koer' }))).toBe(`/find-job?${search}&fra=gemt-soegning`);
    expect(await ads()).toEqual({ total: 2, count: 0, isMore: false });
  });

  test('is kept once, whatever it is called and however its address is written', async () => {
    const actor = await newCitizen();
    await save(actor, 'regions=Midtjylland&searchString=kok');
    const again = await save(actor, 'searchString=kok&regions=Midtjylland&pageNumber=2', 'Andet navn');
    expect(again).toEqual({ ok: true, redirectTo: `/find-job/gemte-soegninger?findes=${(await theOnly()).id}` });
    expect(await app.savedSearch.count()).toBe(1);
  });

  test('is one of 25 at most, also when many are saved at once', async () => {
    const actor = await newCitizen();
    await Promise.all(
      Array.from({ length: 28 }, (_, nr) => save(actor, `searchString=nr${nr}`).catch(() => undefined)),
    );
    for (let nr = 30; nr < 60; nr += 1) await save(actor, `searchString=nr${nr}`);
    expect(await app.savedSearch.count()).toBe(25);
  });

  test('is renamed, deleted and brought back by its owner only', async () => {
    const actor = await newCitizen();
    await save(actor);
    const before = await theOnly();
    const { id } = before;
    const stranger = await newCitizen();
    await renameSearch(stranger, { id, navn: 'Tyv' }, pressOf('omdoeb', 'x'));
    for (const who of [stranger, caseworkerActor(actor.citizen), null])
      for (const goer of ['slet', 'koer', 'fortryd']) await pressSearchButton(who, formOf({ id, goer }));
    expect(await theOnly()).toEqual(before);
    await renameSearch(actor, { id, navn: 'Nyt navn' }, pressOf('omdoeb', 'x'));
    expect((await theOnly()).name).toBe('Nyt navn');
    await pressSearchButton(actor, formOf({ id, goer: 'slet' }));
    expect(await listSavedSearches(actor, { slettet: id })).toMatchObject({
      searches: [],
      deleted: { name: 'Nyt navn' },
    });
    await pressSearchButton(actor, formOf({ id, goer: 'fortryd' }));
    expect((await listSavedSearches(actor, {})).searches).toHaveLength(1);
  });

  test('can be saved anew after it was deleted, and is forgotten after a day', async () => {
    const actor = await newCitizen();
    await save(actor);
    await pressSearchButton(actor, formOf({ id: (await theOnly()).id, goer: 'slet' }));
    const now = Date.now();
    expect(await deleteDeletedSearches(new Date(now + 23 * 3_600_000))).toBe(0);
    await save(actor);
    expect(await app.savedSearch.count({ where: { deletedAt: null } })).toBe(1);
    await pressSearchButton(actor, formOf({ id: (await theOnly()).id, goer: 'slet' }));
    expect(await deleteDeletedSearches(new Date(now + 25 * 3_600_000))).toBe(1);
  });

  test('holds no CPR number, neither in its name nor in its words', async () => {
    const actor = await newCitizen();
    expect(await save(actor, search, 'Anna 140388-1000')).toMatchObject({ ok: false });
    expect(await save(actor, 'searchString=140388-1000')).toMatchObject({ ok: false });
  });

  test('is shown without numbers while the search engine is down, and can still be saved', async () => {
    const actor = await newCitizen();
    const faults = { ankiro: 'down' } as const;
    const saved = await new Browser().post('/', () => save(actor), { faults });
    expect(saved.value).toMatchObject({ ok: true });
    const list = await new Browser().open('/', () => listSavedSearches(actor, {}), { faults });
    expect(list.value).toMatchObject({ isDown: true, searches: [{ ads: null }] });
  });
});
