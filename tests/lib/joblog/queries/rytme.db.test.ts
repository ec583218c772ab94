import { expect, test } from 'vitest';
import { today } from '@/lib/core/clock';
import { findRytme } from '@/lib/joblog/queries/rytme';
import { addDays } from '@/lib/kalender/rules';
import { castAccount, newAccount } from '@/tests/support/accounts';
import { citizenActor } from '@/tests/support/actors';
import { inFault } from '@/tests/support/contract-doors';
import { testDatabase } from '@/tests/support/database';
import { makeJoblog } from '@/tests/support/joblogs';
import { waitForStandIns } from '@/tests/support/outside';
import { setPortalSettings } from '@/tests/support/settings';

const database = await testDatabase({ seeded: true });
setPortalSettings(database);
waitForStandIns();
const { owner } = database;

const viewerOf = async (key: string) => citizenActor(await castAccount(owner, key));

async function rytme(viewer: Awaited<ReturnType<typeof viewerOf>>) {
  const found = await findRytme({ ...viewer });
  return found.ok ? found.value : expect.unreachable(found.detail);
}

test('what is applied for counts in its week, what is not applied for in none', async () => {
  const actor = citizenActor(await newAccount(owner));
  await makeJoblog(actor, { status: 'soegt', submissionDate: today() });
  await makeJoblog(actor, { status: 'soegt', submissionDate: addDays(today(), -7) });
  await makeJoblog(actor, { status: 'ikke-soegt', submissionDate: today() });
  const { uger, aftaltPrUge } = await rytme(actor);
  expect(uger.map(({ antal }) => antal)).toEqual([1, 1, 0, 0, 0, 0, 0, 0]);
  expect([aftaltPrUge, uger[0]?.mangler]).toEqual([null, null]);
});

test('Anna’s plan agrees on two a week', async () => {
  const { aftaltPrUge, uger } = await rytme(await viewerOf('anna'));
  expect(aftaltPrUge).toBe(2);
  expect(uger.every(({ antal, mangler }) => mangler === Math.max(0, 2 - antal))).toBe(true);
});

test('Sofie has not used her joblog for more than thirty days, and Nanna never', async () => {
  expect((await rytme(await viewerOf('sofie'))).stilleDage).toBeGreaterThan(30);
  expect(await rytme(await viewerOf('nanna'))).toMatchObject({ stilleDage: null, isBegun: false });
});

test('while DFDG is down nothing is known', async () => {
  const viewer = await viewerOf('anna');
  expect(await inFault('dfdg', 'down', () => findRytme(viewer))).toMatchObject({ ok: false });
});
