import { beforeAll, beforeEach, describe, expect } from 'vitest';
import { waiting } from '@/prisma/seed/paamindelser';
import { people } from '@/prisma/seed/people';
import type { Dfdg } from '@/services/dfdg';
import { dfdgContract } from '@/services/dfdg/contract';
import { paamindelseSeed } from '@/services/dfdg/stub/paamindelse-seed';
import { dfdgRequestIds } from '@/services/dfdg/stub/request-ids';
import { dfdgStandIn } from '@/services/dfdg/stub/stand-in';
import { contractDoors } from '@/tests/support/contract-doors';
import { seededOn, type TestDatabase, testDatabase } from '@/tests/support/database';
import { cprOf, kim, personKey, rikke, seed } from './cast';

let db: TestDatabase;
let idag = seededOn;

beforeAll(async () => {
  db = await testDatabase();
});

beforeEach(async () => {
  idag = seededOn;
  await db.owner.$executeRaw`TRUNCATE dfdg.borger, dfdg.myndighed CASCADE`;
  await seed.fill(db.owner, seededOn);
  await paamindelseSeed({ people, waiting, personKey }).fill(db.owner, seededOn);
});

const { eachDoor, checkFaults } = contractDoors(
  dfdgContract,
  () => dfdgStandIn({ db: db.app, personKey, today: () => idag }),
  { requestIds: () => dfdgRequestIds(db.app) },
);

const borger = { kind: 'borger' } as const;
const nothing = {
  beskeder: { ulaeste: 0, ulaesteVigtige: 0 },
  plan: null,
  indkaldelser: [],
  manglendeDagpengekort: [],
};

describe('getPaamindelser', () => {
  eachDoor('tells Anna of two unread messages, a changed plan and a new meeting', async (dfdg) => {
    expect(await dfdg.getPaamindelser({ cpr: cprOf('anna') }, borger)).toMatchObject({
      ok: true,
      value: {
        beskeder: { ulaeste: 2, ulaesteVigtige: 1 },
        plan: { fra: '2025-11-22', aendret: '2026-03-01T13:15:00.000Z', set: '2026-01-01T17:45:00.000Z' },
        indkaldelser: [
          {
            ...{ samtaleType: 15, myndighed: 'Fagligt Fællesskab', form: 'fremmoede', accepteret: null },
            ...{ start: '2026-03-11T09:00:00.000Z', slut: '2026-03-11T09:45:00.000Z' },
          },
        ],
        manglendeDagpengekort: [],
      },
    });
  });

  eachDoor('tells Tove which dagpengekort is missing', async (dfdg) => {
    const answer = await dfdg.getPaamindelser({ cpr: cprOf('tove') }, borger);
    const missing = [{ fra: '2026-01-21', til: '2026-02-20', frist: '2026-03-22' }];
    expect(answer).toMatchObject({ ok: true, value: { manglendeDagpengekort: missing } });
  });

  eachDoor('tells those for whom nothing waits just that', async (dfdg) => {
    expect(await dfdg.getPaamindelser({ cpr: cprOf('nanna') }, borger)).toEqual({ ok: true, value: nothing });
  });

  eachDoor('counts a meeting until its day is over, Danish time', async (dfdg) => {
    const meetings = async (day: string) => {
      idag = day;
      const answer = await dfdg.getPaamindelser({ cpr: cprOf('anna') }, borger);
      return answer.ok && answer.value.indkaldelser.length;
    };
    expect([await meetings('2026-03-11'), await meetings('2026-03-12')]).toEqual([1, 0]);
  });

  eachDoor('forgets what has been read, sent and ended', async (dfdg) => {
    const key = personKey(cprOf('tove'));
    const now = new Date();
    await db.owner.dfdgDagpengekort.updateMany({ where: { personKey: key }, data: { indsendt: now } });
    await db.owner.dfdgPlan.updateMany({ where: { personKey: key }, data: { til: now } });
    expect(await dfdg.getPaamindelser({ cpr: cprOf('tove') }, borger)).toEqual({ ok: true, value: nothing });
  });

  eachDoor('answers 4404 and 1001 as the status does', async (dfdg) => {
    expect(await dfdg.getPaamindelser({ cpr: cprOf('signe') }, borger)).toMatchObject({ ok: false, code: 4404 });
    expect(await dfdg.getPaamindelser({ cpr: '0000' }, borger)).toMatchObject({ ok: false, code: 1001 });
  });

  eachDoor('tells caseworkers of those they may look at, and an a-kasse only meetings of its kinds', async (dfdg) => {
    const key = personKey(cprOf('anna'));
    await db.owner.dfdgIndkaldelse.updateMany({ where: { personKey: key }, data: { samtaleType: 4 } });
    const meetingsOf = async (caller: typeof kim) => {
      const answer = await dfdg.getPaamindelser({ cpr: cprOf('anna') }, caller);
      return answer.ok ? answer.value.indkaldelser.length : answer.reason;
    };
    expect([await meetingsOf(kim), await meetingsOf(rikke)]).toEqual([1, 0]);
    expect(await dfdg.getPaamindelser({ cpr: cprOf('sofie') }, kim)).toMatchObject({ ok: false, code: 4575 });
  });
});

describe('listTaellere', () => {
  const counters = async (answer: ReturnType<Dfdg['listTaellere']>) => {
    const found = await answer;
    return found.ok ? found.value.map(({ art, vaerdi, maal }) => [art, vaerdi, maal]) : found.reason;
  };

  eachDoor('gives the figures of the cast', async (dfdg) => {
    const of = (key: string) => counters(dfdg.listTaellere({ cpr: cprOf(key) }, borger));
    expect(await of('anna')).toEqual([
      ['forlaengelse', 765, 962],
      ['karens', 76, 148],
    ]);
    expect(await of('sofie')).toEqual([['timer-225', 140, 225]]);
    expect(await of('omar')).toEqual([['timer-225', 30, 225]]);
    expect(await of('tove')).toEqual([
      ['karens', 110, 97],
      ['supplerende', 21, 30],
    ]);
    expect(await of('nanna')).toEqual([]);
    expect(await of('signe')).toBe('not_found');
  });

  eachDoor('keeps two decimals of an hour, and the days', async (dfdg) => {
    const where = { personKey: personKey(cprOf('anna')), art: 'karens' };
    await db.owner.dfdgTaeller.updateMany({ where, data: { vaerdi: 7.4 } });
    const answer = await dfdg.listTaellere({ cpr: cprOf('anna') }, borger);
    const karens = answer.ok && answer.value.find(({ art }) => art === 'karens');
    expect(karens).toEqual({ art: 'karens', vaerdi: 7.4, maal: 148, til: '2026-04-12', opgjort: '2026-02-10' });
  });

  eachDoor('keeps kontanthjælp from an a-kasse', async (dfdg) => {
    const key = personKey(cprOf('anna'));
    await db.owner.dfdgTaeller.create({
      data: { personKey: key, art: 'timer-225', vaerdi: 10, maal: 225, opgjort: new Date() },
    });
    expect(await counters(dfdg.listTaellere({ cpr: cprOf('anna') }, kim))).toHaveLength(3);
    expect(await counters(dfdg.listTaellere({ cpr: cprOf('anna') }, rikke))).toHaveLength(2);
    expect(await counters(dfdg.listTaellere({ cpr: cprOf('sofie') }, rikke))).toBe('refused');
  });
});

checkFaults('getPaamindelser', { cpr: cprOf('anna') }, borger);
