import { beforeAll, expect, test } from 'vitest';
import { people } from '@/prisma/seed/people';
import { connectDfdg, type Dfdg } from '@/services/dfdg';
import { seededOn, type TestDatabase, testDatabase } from '@/tests/support/database';
import { cprOf, kim, personKey, rikke, seed } from '../cast';

let db: TestDatabase;
let idag = seededOn;
let dfdg: Dfdg;

beforeAll(async () => {
  db = await testDatabase();
  await seed.fill(db.owner, seededOn);
  dfdg = connectDfdg({ standIn: { db: db.app, personKey, today: () => idag }, timeoutMs: 15_000 });
});

async function statusOf(key: string) {
  const answer = await dfdg.getBorgerstatus({ cpr: cprOf(key) }, { kind: 'borger' });
  return answer.ok ? answer.value : expect.unreachable(answer.detail);
}

test('the seed is done once', async () => {
  expect(await seed.isEmpty(db.owner)).toBe(false);
});

test('everybody with a målgruppe is known, in the målgruppe of the cast', async () => {
  const groups = await Promise.all(
    people.filter(({ maalgruppe }) => maalgruppe).map(async ({ key }) => [key, (await statusOf(key)).maalgruppe]),
  );
  expect(Object.fromEntries(groups)).toMatchObject({
    anna: 'lab01',
    sofie: 'lab02',
    emil: 'lab13',
    yusuf: 'integrationsloven',
    nanna: 'oevrige-uden-kontaktgruppe',
  });
});

test('a missed frist leaves mikkel afmeldt and straksbookingramt', async () => {
  expect(await statusOf('mikkel')).toMatchObject({
    tilmeldt: false,
    afmeldtSiden: '2026-02-27',
    straksbookingPaakraevet: true,
    frister: [{ friststatusType: 'overskredet', fristdato: '2026-02-27' }],
  });
});

test('sickness, screening, rehabilitering and 225 hours stand as the cast says', async () => {
  expect(await statusOf('birgit')).toMatchObject({
    sygemeldtSiden: '2026-02-10',
    screening: { aktiv: true, besvaretDato: null },
  });
  expect(await statusOf('karen')).toMatchObject({ screening: { aktiv: false, besvaretDato: '2026-01-31' } });
  expect(await statusOf('mette')).toMatchObject({ rehabilitering: { status: 'indstillet' } });
  expect(await statusOf('sofie')).toMatchObject({ hasHoursToNudgingSocialAid: true, currentAidLevelIsHigh: true });
  expect(await statusOf('omar')).toMatchObject({ hasHoursToNudgingSocialAid: true, currentAidLevelIsHigh: false });
});

test('a frist turns from aktiv to overskredet as the days pass', async () => {
  idag = '2026-03-07';
  expect((await statusOf('anna')).frister[0]?.friststatusType).toBe('aktiv');
  idag = '2026-03-08';
  expect((await statusOf('anna')).frister[0]?.friststatusType).toBe('overskredet');
  idag = seededOn;
});

test('kim may look at those who live in København, rikke at the members of her a-kasse', async () => {
  const visibleTo = async (caller: typeof kim) => {
    const answers = people.map(async ({ key, cpr }) =>
      (await dfdg.getSagsbehandleradgang({ cpr }, caller)).ok ? [key] : [],
    );
    return (await Promise.all(answers)).flat();
  };
  expect(await visibleTo(kim)).toEqual(['anna', 'omar', 'bo']);
  expect(await visibleTo(rikke)).toEqual(['anna', 'mikkel', 'tove']);
});

test('no table holds a CPR number', async () => {
  const rows = await Promise.all([
    db.owner.dfdgBorger.findMany(),
    db.owner.dfdgFrist.findMany(),
    db.owner.dfdgMedlemskab.findMany(),
  ]);
  const text = JSON.stringify(rows);
  expect(people.filter(({ cpr }) => text.includes(cpr))).toEqual([]);
});
