import { beforeEach, describe, expect, test } from 'vitest';
import { today } from '@/lib/core/clock';
import type { CitizenActor, Viewer } from '@/lib/core/session/viewer';
import { getList, type ListView } from '@/lib/joblog/queries/list';
import { readListParams } from '@/lib/joblog/schema/liste';
import { addDays } from '@/lib/kalender/rules';
import { castAccount, newAccount } from '@/tests/support/accounts';
import { caseworkerActor, citizenActor } from '@/tests/support/actors';
import { inFault } from '@/tests/support/contract-doors';
import { testDatabase } from '@/tests/support/database';
import { changeElsewhere, makeJoblog, someActivity } from '@/tests/support/joblogs';
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

const viewerOf = async (key: string) => citizenActor(await castAccount(owner, key));
const anna = await viewerOf('anna');
const bo = await viewerOf('bo');

async function list(viewer: Viewer, params: Record<string, string> = {}): Promise<ListView> {
  const found = await getList({ ...viewer }, readListParams(params));
  return found.ok ? found.value : expect.unreachable(found.detail);
}
const counts = ({ filters }: ListView) => Object.fromEntries(filters.map(({ filter, count }) => [filter, count]));
const titles = ({ rows }: ListView) => rows.map(({ title }) => title);

describe('the list of joblogs', () => {
  test('tells how many there are of each, whichever filter is chosen', async () => {
    const all = counts(await list(anna));
    expect(all).toMatchObject({ alle: 14, 'anden-aktivitet': 2 });
    for (const status of ['ikke-soegt', 'soegt', 'samtale', 'afsluttet', 'anden-aktivitet'])
      expect(counts(await list(anna, { status }))).toEqual(all);
  });

  test('shows under a filter exactly as many as it tells', async () => {
    for (const { filter, count } of (await list(anna)).filters)
      expect((await list(anna, { status: filter })).rows).toHaveLength(count);
  });

  test('tells a deadline in words, the nearest first and those that have passed last', async () => {
    for (const [title, days] of [
      ['Forbi', -2],
      ['Snart', 1],
      ['Senere', 20],
      ['I dag', 0],
    ] as const)
      await makeJoblog(actor, { title, submissionDeadlineDate: addDays(today(), days) });
    const { rows } = await list(actor, { status: 'ikke-soegt' });
    expect(rows.map(({ title, frist }) => [title, frist?.tekst, frist?.naerhed])).toEqual([
      ['I dag', 'Sidste dag er i dag', 'snart'],
      ['Snart', '1 dag tilbage', 'snart'],
      ['Senere', '20 dage tilbage', 'senere'],
      ['Forbi', 'Overskredet med 2 dage', 'overskredet'],
    ]);
  });

  test('tells the newest application first', async () => {
    for (const days of [-9, -1, -4])
      await makeJoblog(actor, { title: `${days}`, status: 'soegt', submissionDate: addDays(today(), days) });
    expect(titles(await list(actor, { status: 'soegt' }))).toEqual(['-1', '-4', '-9']);
  });

  test('keeps other activities apart from the jobs of a status', async () => {
    await makeJoblog(actor, { status: 'afsluttet', title: 'Kok' });
    await makeJoblog(actor, someActivity);
    expect(titles(await list(actor, { status: 'afsluttet' }))).toEqual(['Kok']);
    const { rows } = await list(actor, { status: 'anden-aktivitet' });
    expect(rows).toMatchObject([{ title: 'Jobmesse', isJob: false, frist: null }]);
  });

  test('tells where a joblog comes from, and links to its documents', async () => {
    const { rows } = await list(anna);
    expect(rows.filter(({ kilde }) => kilde).map(({ kilde }) => kilde)).toEqual([
      'Oprettet i a-kassen (Fagligt Fællesskab)',
    ]);
    const kept = rows.find(({ dokumenter }) => dokumenter.length > 0);
    expect(kept?.dokumenter).toEqual([
      { navn: 'Ansøgning', href: `/joblog/${kept?.id}/dokument/ansoegning` },
      { navn: 'CV', href: `/joblog/${kept?.id}/dokument/cv` },
      { navn: 'Jobannonce', href: `/joblog/${kept?.id}/dokument/jobannonce` },
    ]);
  });

  test('has sixty pages for twelve hundred, and shows the last for one beyond them', async () => {
    const last = await list(bo, { side: '60' });
    expect(last).toMatchObject({ total: 1200, page: 60, lastPage: 60 });
    expect(last.rows).toHaveLength(20);
    const beyond = await list(bo, { side: '90000' });
    expect(beyond.page).toBe(60);
    expect(titles(beyond)).toEqual(titles(last));
  });

  test('is empty for somebody who has not begun', async () => {
    expect(await list(actor)).toMatchObject({ isEmpty: true, rows: [], page: 1, lastPage: 1 });
  });

  test('is told to be down, and never empty, while DFDG does not answer', async () => {
    const found = await inFault('dfdg', 'down', () => getList({ ...anna }, readListParams({})));
    expect(found).toMatchObject({ ok: false, reason: 'unavailable' });
  });

  test('gives a caseworker everything but the buttons', async () => {
    const looking = { ...caseworkerActor(anna.citizen), citizen: anna.citizen };
    const { rows } = await list(looking, { skiftet: '018f0000-0000-4000-8000-000000000001' });
    expect(rows).toHaveLength(14);
    expect(rows.every(({ press }) => press === null)).toBe(true);
  });
});

describe('what has just happened', () => {
  test('is told in the row that is in sight', async () => {
    const id = await makeJoblog(actor, { status: 'soegt', submissionDate: today() });
    const { happened } = await list(actor, { skiftet: id });
    expect(happened).toMatchObject({ kind: 'success', title: '“Kok” har nu status Søgt.', rowId: id, href: null });
    expect(happened?.lines[0]).toContain('Datoen for ansøgning er i dag');
  });

  test('is told above the list when the row has left it', async () => {
    const id = await makeJoblog(actor, { status: 'samtale' });
    const { happened } = await list(actor, { status: 'soegt', skiftet: id });
    expect(happened).toMatchObject({ rowId: null, href: `/joblog/${id}` });
  });

  test('names who changed it, when, and what is true now', async () => {
    const id = await makeJoblog(actor);
    await changeElsewhere(actor, id, { status: 'samtale' });
    const { happened } = await list(actor, { konflikt: id });
    expect(happened).toMatchObject({ kind: 'warning', title: '“Kok” er ændret et andet sted', rowId: id });
    expect(happened?.lines[0]).toMatch(/ændret på Jobnet .* kl\. .*intet er overskrevet\. Status er nu: Samtale\.$/);
  });

  test('tells of one that is gone', async () => {
    const { happened } = await list(actor, { konflikt: '018f0000-0000-4000-8000-000000000001' });
    expect(happened).toMatchObject({ kind: 'warning', title: 'Jobloggen er slettet et andet sted' });
  });

  test('offers to undo a deletion, and only what is deleted', async () => {
    const id = await makeJoblog(actor);
    expect((await list(actor, { slettet: id })).happened).toBeNull();
    const gone = '018f0000-0000-4000-8000-000000000001';
    expect((await list(actor, { slettet: gone })).happened).toMatchObject({ undo: { id: gone } });
  });
});
