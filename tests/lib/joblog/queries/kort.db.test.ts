import { expect, test } from 'vitest';
import { findPoints, getKort } from '@/lib/joblog/queries/kort';
import { readListParams } from '@/lib/joblog/schema/liste';
import { castAccount, newAccount } from '@/tests/support/accounts';
import { citizenActor } from '@/tests/support/actors';
import { inFault } from '@/tests/support/contract-doors';
import { testDatabase } from '@/tests/support/database';
import { makeJoblog, someJob } from '@/tests/support/joblogs';
import { waitForStandIns } from '@/tests/support/outside';
import { setPortalSettings } from '@/tests/support/settings';

const database = await testDatabase({ seeded: true });
setPortalSettings(database);
waitForStandIns();
const { owner } = database;

const bo = citizenActor(await castAccount(owner, 'bo'));

async function kort(viewer = bo, params = {}) {
  const found = await getKort({ ...viewer }, readListParams(params));
  return found.ok ? found.value : expect.unreachable(found.detail);
}

test('five hundred are shown of all that have a place, and those without one are told of', async () => {
  const { counts, board, pages } = await kort();
  expect(counts.join(' ')).toMatch(/^Kortet viser 500 af 1\.\d{3} joblogs.* \d+ joblogs er ikke på kortet, fordi/);
  expect(board.items).toHaveLength(20);
  expect(pages).toEqual({ page: 1, lastPage: 25 });
  const points = await findPoints(bo, 'alle');
  expect(points.ok && points.value.points).toHaveLength(500);
});

test('a filter holds for the map, for its numbers and for what the map itself fetches', async () => {
  const { board, filters } = await kort(bo, { status: 'samtale' });
  expect(board.pointsUrl).toBe('/api/joblog/kort?status=samtale');
  expect(filters.find(({ isCurrent }) => isCurrent)).toMatchObject({
    filter: 'samtale',
    href: '/joblog/kort?status=samtale',
  });
  expect(board.items.every(({ lines }) => lines.some((line) => line.startsWith('Samtale')))).toBe(true);
});

test('one without a place is on no map', async () => {
  const actor = citizenActor(await newAccount(owner));
  await makeJoblog(actor);
  const { isEmpty, counts } = await kort(actor);
  expect([isEmpty, counts[1]]).toEqual([true, expect.stringContaining('1 joblog er ikke på kortet')]);
  const company = { ...someJob.company, latitude: 55.7, longitude: 12.5 };
  const id = await makeJoblog(actor, { company, title: 'Tjener' });
  const { board } = await kort(actor);
  expect(board.items).toMatchObject([{ id, title: 'Tjener', href: `/joblog/${id}`, lat: 55.7, lon: 12.5 }]);
});

test('while DFDG is down nobody is told that there are none', async () => {
  expect(await inFault('dfdg', 'down', () => findPoints(bo, 'alle'))).toMatchObject({ ok: false });
});
