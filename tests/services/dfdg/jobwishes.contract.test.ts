import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { jobwishesOf, seededJobwishVersion } from '@/prisma/seed/jobwishes';
import { people } from '@/prisma/seed/people';
import type { Jobwish } from '@/services/dfdg';
import { dfdgContract } from '@/services/dfdg/contract';
import { dfdgJobwishSeed } from '@/services/dfdg/stub/jobwish-seed';
import { dfdgRequestIds } from '@/services/dfdg/stub/request-ids';
import { type DfdgStandIn, dfdgStandIn } from '@/services/dfdg/stub/stand-in';
import { contractDoors } from '@/tests/support/contract-doors';
import { seededOn, type TestDatabase, testDatabase } from '@/tests/support/database';
import { akasseSystem, cprOf, kim, personKey, rikke, seed, strangerSystem, systems } from './cast';

let db: TestDatabase;
let standIn: DfdgStandIn;
const wishes = dfdgJobwishSeed({ people, personKey });
const writtenAt = new Date('2026-03-02T12:00:00.000Z');

beforeAll(async () => {
  db = await testDatabase();
  standIn = { db: db.app, personKey, today: () => seededOn, now: () => writtenAt };
});

beforeEach(async () => {
  await db.owner
    .$executeRaw`TRUNCATE dfdg.borger, dfdg.myndighed, dfdg.request_id, dfdg.jobwish_list, dfdg.jobsearch_cv CASCADE`;
  await seed.fill(db.owner, seededOn);
  await db.owner.dfdgSystem.createMany({ data: systems });
  await wishes.fill(db.owner, seededOn);
});

const { eachDoor } = contractDoors(dfdgContract, () => dfdgStandIn(standIn), {
  requestIds: () => dfdgRequestIds(db.app),
});

const portal = { kind: 'portal' } as const;
const borger = { kind: 'borger' } as const;
const cpr = cprOf('anna');

const tjener: Jobwish = {
  conceptUriDa: 'http://data.star.dk/esco/occupation/4b8147d0-b831-4331-a7d7-d1b0e9f32e96',
  aliasIdentifier: null,
  hasEducation: false,
  hasExperience: false,
  yearsOfExperience: null,
  yearLastUsed: null,
};
const experienced = { ...tjener, hasExperience: true, yearsOfExperience: 6, yearLastUsed: 2026 };

/** As many as asked for, no two the same. */
const many = (count: number): Jobwish[] =>
  Array.from({ length: count }, (_, index) => ({
    ...tjener,
    conceptUriDa: tjener.conceptUriDa.replace(/.{12}$/, String(index).padStart(12, '0')),
  }));

describe('getJobwishes', () => {
  eachDoor('tells what a citizen seeks work as, and under which version', async (dfdg) => {
    const answer = await dfdg.getJobwishes({ cpr }, borger);
    expect(answer).toMatchObject({
      ok: true,
      value: {
        version: seededJobwishVersion,
        aendretAf: 'jobnet',
        jobwishes: [{ hasEducation: true, hasExperience: true, yearsOfExperience: 6, yearLastUsed: 2026 }, {}],
      },
    });
  });

  eachDoor(
    'answers an empty list without a version for whoever has never said, also when nobody knows them',
    async (dfdg) => {
      const empty = { version: null, aendret: null, aendretAf: null, jobwishes: [] };
      for (const key of ['omar', 'signe'])
        expect(await dfdg.getJobwishes({ cpr: cprOf(key) }, portal)).toEqual({ ok: true, value: empty });
    },
  );

  eachDoor('answers 1001 to a CPR number that is not one', async (dfdg) => {
    expect(await dfdg.getJobwishes({ cpr: '123' }, portal)).toMatchObject({ ok: false, reason: 'invalid', code: 1001 });
  });

  eachDoor('shows caseworkers the lists of those they may look at, and refuses the others with 4575', async (dfdg) => {
    expect(await dfdg.getJobwishes({ cpr }, kim)).toMatchObject({ ok: true });
    expect(await dfdg.getJobwishes({ cpr: cprOf('tove') }, rikke)).toMatchObject({ ok: true });
    for (const [key, caller] of [
      ['sofie', kim],
      ['ida', rikke],
      ['signe', kim],
    ] as const)
      expect(await dfdg.getJobwishes({ cpr: cprOf(key) }, caller)).toMatchObject({ reason: 'refused', code: 4575 });
  });
});

describe('replaceJobwishes', () => {
  eachDoor('puts the list in the place of the known one, named after the request', async (dfdg, door) => {
    const requestId = `write-${door.replaceAll(' ', '-')}`;
    const input = { cpr, kendtVersion: seededJobwishVersion, jobwishes: [experienced] };
    expect(await dfdg.replaceJobwishes(input, portal, { requestId })).toEqual({
      ok: true,
      value: { version: requestId },
    });
    expect(await dfdg.getJobwishes({ cpr }, borger)).toEqual({
      ok: true,
      value: { version: requestId, aendret: writtenAt.toISOString(), aendretAf: 'jobnet', jobwishes: [experienced] },
    });
  });

  eachDoor('begins a list for somebody nobody has reported', async (dfdg) => {
    const input = { cpr: cprOf('signe'), kendtVersion: null, jobwishes: [tjener] };
    expect(await dfdg.replaceJobwishes(input, borger)).toMatchObject({ ok: true });
  });

  eachDoor('overwrites nothing when the list has another version', async (dfdg) => {
    for (const kendtVersion of ['an-older-one', null]) {
      const answer = await dfdg.replaceJobwishes({ cpr, kendtVersion, jobwishes: [] }, portal);
      expect(answer).toMatchObject({ ok: false, reason: 'conflict', code: 4409 });
    }
    expect(await dfdg.getJobwishes({ cpr }, portal)).toMatchObject({ value: { version: seededJobwishVersion } });
  });

  eachDoor('takes the same write once', async (dfdg, door) => {
    const requestId = `twice-${door.replaceAll(' ', '-')}`;
    const input = { cpr, kendtVersion: seededJobwishVersion, jobwishes: [] };
    await dfdg.replaceJobwishes(input, portal, { requestId });
    expect(await dfdg.replaceJobwishes(input, portal, { requestId })).toMatchObject({ reason: 'conflict', code: 412 });
  });

  eachDoor('is not for caseworkers', async (dfdg) => {
    const input = { cpr, kendtVersion: seededJobwishVersion, jobwishes: [] };
    expect(await dfdg.replaceJobwishes(input, kim)).toMatchObject({ ok: false, reason: 'refused', code: 4575 });
  });

  eachDoor('takes 200 and refuses 201', async (dfdg) => {
    const write = (jobwishes: Jobwish[]) =>
      dfdg.replaceJobwishes({ cpr, kendtVersion: seededJobwishVersion, jobwishes }, portal);
    expect(await write(many(201))).toMatchObject({ ok: false, reason: 'invalid' });
    expect(await write(many(200))).toMatchObject({ ok: true });
  });

  const faults: [string, Jobwish[]][] = [
    ['the same stillingsbetegnelse twice', [tjener, experienced]],
    ['years that are more than sixty', [{ ...experienced, yearsOfExperience: 61 }]],
    ['years below zero', [{ ...experienced, yearsOfExperience: -1 }]],
    ['a name that no stillingsbetegnelse has', [{ ...tjener, conceptUriDa: 'urn:kok' }]],
    ['a year to come', [{ ...experienced, yearLastUsed: 2027 }]],
    ['experience without years', [{ ...experienced, yearsOfExperience: null }]],
    ['years without experience', [{ ...experienced, hasExperience: false }]],
  ];
  for (const [what, jobwishes] of faults) {
    eachDoor(`refuses ${what}`, async (dfdg) => {
      const input = { cpr, kendtVersion: seededJobwishVersion, jobwishes };
      expect(await dfdg.replaceJobwishes(input, portal)).toMatchObject({ ok: false, reason: 'invalid' });
    });
  }
});

describe('what DFDG passes on', () => {
  const conceptUris = [tjener.conceptUriDa];

  eachDoor('reaches JobSearch, and Ankiro when the CV is searchable', async (dfdg, door) => {
    const requestId = `on-${door.replaceAll(' ', '-')}`;
    await dfdg.replaceJobwishes({ cpr, kendtVersion: seededJobwishVersion, jobwishes: [tjener] }, portal, {
      requestId,
    });
    const held = { version: requestId, conceptUris };
    expect(await dfdg.getVideresendelse({ cpr }, portal)).toEqual({
      ok: true,
      value: { jobsearch: held, isSoegbart: true, ankiro: held },
    });
  });

  eachDoor('stops at JobSearch when there is no searchable CV', async (dfdg) => {
    const omar = cprOf('omar');
    await dfdg.replaceJobwishes({ cpr: omar, kendtVersion: null, jobwishes: [tjener] }, portal);
    expect(await dfdg.getVideresendelse({ cpr: omar }, portal)).toMatchObject({
      value: { jobsearch: { conceptUris }, isSoegbart: false, ankiro: null },
    });
  });

  eachDoor('is the business of systems only', async (dfdg) => {
    for (const caller of [borger, kim])
      expect(await dfdg.getVideresendelse({ cpr }, caller)).toMatchObject({ ok: false, reason: 'refused' });
  });
});

describe('systems', () => {
  eachDoor('that speak for an organisation read and write, others do neither', async (dfdg) => {
    const omar = cprOf('omar');
    const input = { cpr: omar, kendtVersion: null, jobwishes: [tjener] };
    const refused = { ok: false, reason: 'refused', code: 4575 };
    expect(await dfdg.replaceJobwishes(input, strangerSystem)).toMatchObject(refused);
    expect(await dfdg.getJobwishes({ cpr }, strangerSystem)).toMatchObject(refused);
    expect(await dfdg.getVideresendelse({ cpr }, strangerSystem)).toMatchObject(refused);
    expect(await dfdg.replaceJobwishes(input, akasseSystem)).toMatchObject({ ok: true });
    expect(await dfdg.getJobwishes({ cpr: omar }, akasseSystem)).toMatchObject({
      value: { aendretAf: 'fagligt-faellesskab', jobwishes: [tjener] },
    });
  });
});

describe('the seed', () => {
  test('is done once, and holds no CPR number', async () => {
    expect(await wishes.isEmpty(db.owner)).toBe(false);
    const rows = [await db.owner.dfdgJobwishList.findMany(), await db.owner.dfdgJobsearchCv.findMany()];
    expect(people.filter((person) => JSON.stringify(rows).includes(person.cpr))).toEqual([]);
  });

  test('says what the cast says', async () => {
    const counts = await Promise.all(
      people.map(async ({ key, cpr: number }) => {
        const count = await db.owner.dfdgJobwish.count({ where: { personKey: personKey(number) } });
        return [key, count, jobwishesOf(key, seededOn).length];
      }),
    );
    expect(counts.filter(([, count, wanted]) => count !== wanted)).toEqual([]);
    expect(counts.filter(([, count]) => count !== 0).map(([key, count]) => `${key} ${count}`)).toEqual([
      'anna 2',
      'mikkel 1',
      'sofie 1',
      'henrik 2',
      'ida 1',
      'tove 2',
    ]);
  });
});
