import { beforeEach, describe, expect, test, vi } from 'vitest';
import { today } from '@/lib/core/clock';
import { blindIndex } from '@/lib/core/crypto';
import { outside } from '@/lib/core/outside';
import type { Citizen } from '@/lib/core/session/viewer';
import { addDays, noonOf } from '@/lib/kalender/rules';
import { deleteOldJourneys } from '@/lib/rejsetid/jobs';
import { findRejsetid } from '@/lib/rejsetid/queries';
import { person } from '@/prisma/seed/people';
import { caseworkerActor, citizenActor } from '@/tests/support/actors';
import { inFault } from '@/tests/support/contract-doors';
import { testDatabase } from '@/tests/support/database';
import { waitForStandIns } from '@/tests/support/outside';
import { setPortalSettings } from '@/tests/support/settings';

const database = await testDatabase({ seeded: true });
setPortalSettings(database);
waitForStandIns();
const { owner } = database;

async function citizenOf(key: string): Promise<Citizen> {
  const where = { cprIndex: blindIndex(person(key).cpr) };
  const { id, username, cprCipher } = await owner.account.findUniqueOrThrow({ where });
  return { accountId: id, username, cprCipher };
}
const [anna, karen, nanna, poul] = await Promise.all(['anna', 'karen', 'nanna', 'poul'].map(citizenOf));
const viewerOf = (citizen: Citizen | undefined) => citizenActor(citizen ?? expect.unreachable('is in the cast'));
const lookingAt = (citizen: Citizen | undefined) => {
  const found = citizen ?? expect.unreachable('is in the cast');
  return { ...caseworkerActor(found), citizen: found };
};

const roskilde = { lat: 55.642, lon: 12.08 };
const { address, travelTime } = outside();
const geocode = vi.spyOn(address, 'geokodAdresse');
const ask = vi.spyOn(travelTime, 'findRejse');

beforeEach(async () => {
  await owner.travelTime.deleteMany();
  geocode.mockClear();
  ask.mockClear();
});

describe('the journey from home', () => {
  test('is told with how far it is, and that it has only been reckoned', async () => {
    const found = await findRejsetid(viewerOf(anna), roskilde);
    expect(found).toMatchObject({ ok: true, value: { erEstimat: true } });
    const { minutter, meter } = (found.ok && found.value) || expect.unreachable('Anna has a home');
    expect(minutter).toBeGreaterThan(40);
    expect(meter).toBeGreaterThan(29_000);
    expect(meter).toBeLessThan(34_000);
  });

  test('is asked for at eight of a day to come, between places to some hundred metres', async () => {
    await findRejsetid(viewerOf(anna), { lat: 55.64213, lon: 12.08049 });
    const [question] = ask.mock.calls[0] ?? expect.unreachable('the planner was asked');
    expect(question.til).toEqual({ lat: 55.642, lon: 12.08 });
    expect(question.afgang.slice(0, 10) > today()).toBe(true);
    expect(question.afgang.slice(10)).toBe('T08:00');
    expect(Math.round(question.fra.lat * 1000) / 1000).toBe(question.fra.lat);
  });

  test('is asked for once', async () => {
    const first = await findRejsetid(viewerOf(anna), roskilde);
    expect(await findRejsetid(viewerOf(anna), roskilde)).toEqual(first);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  test('is kept without anything that tells whose it is', async () => {
    await findRejsetid(viewerOf(anna), roskilde);
    const [row, ...others] = await owner.travelTime.findMany();
    expect(others).toEqual([]);
    expect(Object.keys(row ?? {}).sort()).toEqual(
      ['fetchedOn', 'fromLat', 'fromLon', 'isEstimate', 'kind', 'minutes', 'toLat', 'toLon'].sort(),
    );
    expect(row).toMatchObject({ toLat: 55_642, toLon: 12_080, kind: 'hverdag-8', fetchedOn: expect.any(Date) });
  });

  test('to where no timetable leads is none, and that is kept too', async () => {
    const hamborg = { lat: 53.55, lon: 9.99 };
    expect(await findRejsetid(viewerOf(anna), hamborg)).toEqual({ ok: true, value: null });
    expect(await findRejsetid(viewerOf(anna), hamborg)).toEqual({ ok: true, value: null });
    expect(ask).toHaveBeenCalledTimes(1);
  });

  test('is none for whoever has no home', async () => {
    expect(await findRejsetid(viewerOf(nanna), roskilde)).toEqual({ ok: true, value: null });
    expect(ask).not.toHaveBeenCalled();
  });

  test('goes over the sea from Bornholm', async () => {
    const found = await findRejsetid(viewerOf(poul), roskilde);
    expect(found.ok && found.value?.minutter).toBeGreaterThan(200);
  });
});

describe('a protected address', () => {
  test('is asked about nowhere: the journey begins in the middle of the postcode', async () => {
    const found = await findRejsetid(viewerOf(karen), roskilde);
    expect(found).toMatchObject({ ok: true, value: { minutter: expect.any(Number) } });
    expect(geocode).not.toHaveBeenCalled();
    expect(ask.mock.calls[0]?.[0].fra).toEqual({ lat: 55.224, lon: 11.763 });
  });

  test('is not known to a caseworker, and neither is the journey', async () => {
    expect(await findRejsetid(lookingAt(karen), roskilde)).toEqual({ ok: true, value: null });
    expect(ask).not.toHaveBeenCalled();
  });
});

describe('a caseworker', () => {
  test('sees the same and keeps nothing', async () => {
    const found = await findRejsetid(lookingAt(anna), roskilde);
    expect(await owner.travelTime.count()).toBe(0);
    expect(await findRejsetid(viewerOf(anna), roskilde)).toEqual(found);
  });

  test('is shown what the citizen has been told', async () => {
    const found = await findRejsetid(viewerOf(anna), roskilde);
    expect(await findRejsetid(lookingAt(anna), roskilde)).toEqual(found);
    expect(ask).toHaveBeenCalledTimes(1);
  });
});

describe('when a system does not answer', () => {
  test('the planner, it is told so, and nothing is kept', async () => {
    const found = await inFault('travel-time', 'down', () => findRejsetid(viewerOf(anna), roskilde));
    expect(found).toMatchObject({ ok: false, reason: 'unavailable' });
    expect(await owner.travelTime.count()).toBe(0);
  });

  test('the planner, what it said before is told', async () => {
    const before = await findRejsetid(viewerOf(anna), roskilde);
    expect(await inFault('travel-time', 'down', () => findRejsetid(viewerOf(anna), roskilde))).toEqual(before);
  });

  test('the address register, the place that CPR-registret tells is used', async () => {
    const found = await inFault('address', 'down', () => findRejsetid(viewerOf(anna), roskilde));
    expect(found).toMatchObject({ ok: true, value: { minutter: expect.any(Number) } });
  });

  test('CPR-registret, the home is not known', async () => {
    const found = await inFault('cpr', 'down', () => findRejsetid(viewerOf(anna), roskilde));
    expect(found).toMatchObject({ ok: false, reason: 'unavailable' });
  });
});

test('an answer is asked for anew after thirty days, and forgotten in the night', async () => {
  await findRejsetid(viewerOf(anna), roskilde);
  const fetched = (days: number) =>
    owner.travelTime.updateMany({ data: { fetchedOn: noonOf(addDays(today(), -days)) } });
  await fetched(30);
  await findRejsetid(viewerOf(anna), roskilde);
  expect(ask).toHaveBeenCalledTimes(1);
  expect(await deleteOldJourneys(new Date())).toBe(0);
  await fetched(31);
  expect(await deleteOldJourneys(new Date())).toBe(1);
  expect(await deleteOldJourneys(new Date())).toBe(0);
  await findRejsetid(viewerOf(anna), roskilde);
  await fetched(31);
  await findRejsetid(viewerOf(anna), roskilde);
  expect(ask).toHaveBeenCalledTimes(3);
  const [row] = await owner.travelTime.findMany();
  expect(row?.fetchedOn).toEqual(new Date(`${today()}T00:00:00Z`));
});
