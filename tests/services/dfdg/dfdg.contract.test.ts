import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { connectDfdg, dfdgOnTheWire } from '@/services/dfdg';
import { dfdgContract } from '@/services/dfdg/contract';
import { dfdgRequestIds } from '@/services/dfdg/stub/request-ids';
import { type DfdgStandIn, dfdgStandIn } from '@/services/dfdg/stub/stand-in';
import { contractDoors } from '@/tests/support/contract-doors';
import { seededOn, type TestDatabase, testDatabase } from '@/tests/support/database';
import { startWireServer } from '@/tests/support/wire-server';
import { akasseSystem, cprOf, jobcenterSystem, kim, personKey, rikke, seed, strangerSystem, systems } from './cast';

let db: TestDatabase;
let standIn: DfdgStandIn;

beforeAll(async () => {
  db = await testDatabase();
  standIn = { db: db.app, personKey, today: () => seededOn };
});

beforeEach(async () => {
  await db.owner.$executeRaw`TRUNCATE dfdg.borger, dfdg.myndighed, dfdg.request_id CASCADE`;
  await seed.fill(db.owner, seededOn);
  await db.owner.dfdgSystem.createMany({ data: systems });
});

const { eachDoor, checkFaults, checkWire } = contractDoors(dfdgContract, () => dfdgStandIn(standIn), {
  requestIds: () => dfdgRequestIds(db.app),
});

const portal = { kind: 'portal' } as const;
const borger = { kind: 'borger' } as const;
const cpr = cprOf('anna');
const withheld = ['screening', 'rehabilitering', 'hasHoursToNudgingSocialAid', 'currentAidLevelIsHigh', 'frister'];

describe('getBorgerstatus', () => {
  eachDoor('tells a citizen everything that is known about them', async (dfdg) => {
    expect(await dfdg.getBorgerstatus({ cpr }, borger)).toEqual({
      ok: true,
      value: {
        maalgruppe: 'lab01',
        tilmeldt: true,
        tilmeldtSiden: '2025-10-11',
        afmeldtSiden: null,
        sygemeldtSiden: null,
        kanSelvbooke: true,
        straksbookingPaakraevet: false,
        frister: [
          { friststatusType: 'aktiv', samtaleType: 7, fristdato: '2026-03-07', sidsteAfholdelsesdato: '2026-03-21' },
        ],
        harDagpengetaeller: true,
        harSupplerendeTaeller: false,
        hasHoursToNudgingSocialAid: false,
        currentAidLevelIsHigh: null,
        screening: null,
        rehabilitering: null,
        akasse: { cvr: '10000009', navn: 'Fagligt Fællesskab', fraDato: '2015-08-27', tilDato: null },
        skjulteFelter: [],
      },
    });
  });

  eachDoor('answers 4404 about somebody nobody has reported', async (dfdg) => {
    const answer = await dfdg.getBorgerstatus({ cpr: cprOf('signe') }, portal);
    expect(answer).toMatchObject({ ok: false, reason: 'not_found', code: 4404 });
  });

  eachDoor('answers 1001 to a CPR number that is not one, without repeating it', async (dfdg) => {
    const answer = await dfdg.getBorgerstatus({ cpr: '14038810001' }, portal);
    expect(answer).toMatchObject({ ok: false, reason: 'invalid', code: 1001 });
    expect(JSON.stringify(answer)).not.toContain('1403');
  });

  eachDoor('shows a jobcentre the whole of its own citizens', async (dfdg) => {
    const own = await dfdg.getBorgerstatus({ cpr: cprOf('omar') }, kim);
    expect(own).toMatchObject({ ok: true, value: { hasHoursToNudgingSocialAid: true, skjulteFelter: [] } });
  });

  eachDoor('refuses a jobcentre other citizens with 4575', async (dfdg) => {
    const answer = await dfdg.getBorgerstatus({ cpr: cprOf('sofie') }, kim);
    expect(answer).toMatchObject({ ok: false, reason: 'refused', code: 4575 });
  });

  eachDoor('withholds from an a-kasse what is not its business', async (dfdg) => {
    await db.owner.dfdgBorger.update({
      where: { personKey: personKey(cpr) },
      data: { screeningAktiv: true, rehabiliteringStatus: 'forberedelse' },
    });
    const seen = await dfdg.getBorgerstatus({ cpr }, rikke);
    expect(seen).toMatchObject({
      ok: true,
      value: { maalgruppe: 'lab01', screening: null, rehabilitering: null, skjulteFelter: withheld },
    });
  });

  eachDoor('does not believe a caseworker about the kind of their office', async (dfdg) => {
    const posing = await dfdg.getBorgerstatus({ cpr }, { ...rikke, art: 'jobcenter' });
    expect(posing).toMatchObject({ ok: false, reason: 'refused', code: 4575 });
  });
});

describe('getSagsbehandleradgang', () => {
  eachDoor('tells a caseworker who may look, and what is withheld', async (dfdg) => {
    expect(await dfdg.getSagsbehandleradgang({ cpr }, kim)).toEqual({ ok: true, value: { skjulteFelter: [] } });
    expect(await dfdg.getSagsbehandleradgang({ cpr }, rikke)).toEqual({ ok: true, value: { skjulteFelter: withheld } });
  });

  eachDoor('refuses everyone else with 4575', async (dfdg) => {
    const refused = { ok: false, reason: 'refused', code: 4575 };
    expect(await dfdg.getSagsbehandleradgang({ cpr: cprOf('sofie') }, kim)).toMatchObject(refused);
    expect(await dfdg.getSagsbehandleradgang({ cpr: cprOf('nanna') }, kim)).toMatchObject(refused);
    expect(await dfdg.getSagsbehandleradgang({ cpr: cprOf('ida') }, rikke)).toMatchObject(refused);
    const unregistered = { ...kim, cvr: '99999999' };
    expect(await dfdg.getSagsbehandleradgang({ cpr }, unregistered)).toMatchObject(refused);
    for (const caller of [borger, portal, akasseSystem]) {
      expect(await dfdg.getSagsbehandleradgang({ cpr }, caller)).toMatchObject(refused);
    }
  });

  eachDoor('answers 4404 about somebody DFDG does not know', async (dfdg) => {
    const answer = await dfdg.getSagsbehandleradgang({ cpr: cprOf('signe') }, kim);
    expect(answer).toMatchObject({ ok: false, reason: 'not_found', code: 4404 });
  });
});

describe('getMyndighed', () => {
  eachDoor('knows the organisations whose staff log in', async (dfdg) => {
    const art = async (cvr: string) => {
      const answer = await dfdg.getMyndighed({ cvr }, portal);
      return answer.ok ? answer.value : answer.reason;
    };
    expect(await art('64942212')).toEqual({ art: 'jobcenter', navn: 'Jobcenter København' });
    expect(await art('10000009')).toEqual({ art: 'akasse', navn: 'Fagligt Fællesskab' });
    expect(await art('10000033')).toEqual({ art: 'support', navn: 'Landssupporten' });
    expect(await art('10000017')).toEqual({ art: 'employer', navn: 'Restaurant Havnen' });
    expect(await art('99999999')).toBe('not_found');
  });
});

describe('opdaterBorgerstatus', () => {
  eachDoor('changes what is reported and nothing else', async (dfdg) => {
    const before = await dfdg.getBorgerstatus({ cpr }, portal);
    const changes = { afmeldtSiden: seededOn, frister: [] };
    const answer = await dfdg.opdaterBorgerstatus({ cpr, ...changes }, jobcenterSystem);
    const expected = { ...(before.ok && before.value), ...changes, tilmeldt: false, tilmeldtSiden: null };
    expect(answer).toEqual({ ok: true, value: expected });
    expect(await dfdg.getBorgerstatus({ cpr }, portal)).toEqual(answer);
  });

  eachDoor('sets and clears every field it takes', async (dfdg) => {
    const all = {
      maalgruppe: 'lab06',
      tilmeldtSiden: null,
      sygemeldtSiden: '2026-02-01',
      kanSelvbooke: false,
      straksbookingPaakraevet: true,
      harDagpengetaeller: false,
      harSupplerendeTaeller: true,
      hasHoursToNudgingSocialAid: true,
      currentAidLevelIsHigh: false,
      screening: { aktiv: false, besvaretDato: '2026-02-20' },
      rehabilitering: { status: 'indstillet' },
    } as const;
    expect(await dfdg.opdaterBorgerstatus({ cpr, ...all }, jobcenterSystem)).toMatchObject({ ok: true, value: all });
    const cleared = { sygemeldtSiden: null, currentAidLevelIsHigh: null, screening: null, rehabilitering: null };
    expect(await dfdg.opdaterBorgerstatus({ cpr, ...cleared }, jobcenterSystem)).toMatchObject({
      ok: true,
      value: cleared,
    });
  });

  eachDoor('carries out a repeated request id once', async (dfdg) => {
    const once = { requestId: 'akasse-4711' };
    const first = await dfdg.opdaterBorgerstatus({ cpr, sygemeldtSiden: seededOn }, jobcenterSystem, once);
    const again = await dfdg.opdaterBorgerstatus({ cpr, sygemeldtSiden: null }, jobcenterSystem, once);
    expect(again).toMatchObject({ ok: false, reason: 'conflict', code: 412 });
    expect(await dfdg.getBorgerstatus({ cpr }, portal)).toEqual(first);
  });

  eachDoor('is told to an a-kasse without what is withheld from it', async (dfdg) => {
    const answer = await dfdg.opdaterBorgerstatus({ cpr, sygemeldtSiden: seededOn }, akasseSystem);
    expect(answer).toMatchObject({ value: { sygemeldtSiden: seededOn, screening: null, skjulteFelter: withheld } });
    expect(await dfdg.getBorgerstatus({ cpr }, akasseSystem)).toEqual(answer);
  });

  eachDoor('is not for systems of others than the citizen’s own offices, nor is anything told them', async (dfdg) => {
    const refused = { ok: false, reason: 'refused', code: 4575 };
    const strangers = [
      [jobcenterSystem, cprOf('sofie')],
      [akasseSystem, cprOf('ida')],
      [strangerSystem, cpr],
    ] as const;
    for (const [caller, number] of strangers) {
      const asked = { cpr: number };
      const before = await dfdg.getBorgerstatus(asked, portal);
      expect(await dfdg.opdaterBorgerstatus({ ...asked, kanSelvbooke: false }, caller)).toMatchObject(refused);
      expect(await dfdg.getBorgerstatus(asked, portal)).toEqual(before);
      for (const tell of [dfdg.getBorgerstatus, dfdg.getPaamindelser, dfdg.listTaellere]) {
        expect(await tell(asked, caller)).toMatchObject(refused);
      }
    }
  });

  eachDoor('leaves the request id of a refused change free', async (dfdg) => {
    const once = { requestId: 'akasse-4712' };
    const future = await dfdg.opdaterBorgerstatus({ cpr, sygemeldtSiden: '2099-01-01' }, akasseSystem, once);
    expect(future).toMatchObject({ ok: false, reason: 'invalid', code: 1014 });
    expect(await dfdg.opdaterBorgerstatus({ cpr, sygemeldtSiden: seededOn }, akasseSystem, once)).toMatchObject({
      ok: true,
    });
  });

  eachDoor('refuses everybody but systems, and changes nothing', async (dfdg) => {
    const before = await dfdg.getBorgerstatus({ cpr }, portal);
    for (const caller of [borger, portal, kim, rikke]) {
      const answer = await dfdg.opdaterBorgerstatus({ cpr, kanSelvbooke: false }, caller);
      expect(answer).toMatchObject({ ok: false, reason: 'refused', code: 4575 });
    }
    expect(await dfdg.getBorgerstatus({ cpr }, portal)).toEqual(before);
  });

  eachDoor('answers 4404 and 1001 as reads do', async (dfdg) => {
    const unknown = await dfdg.opdaterBorgerstatus({ cpr: cprOf('signe'), kanSelvbooke: true }, akasseSystem);
    expect(unknown).toMatchObject({ ok: false, reason: 'not_found', code: 4404 });
    const malformed = await dfdg.opdaterBorgerstatus({ cpr: '0000', kanSelvbooke: true }, akasseSystem);
    expect(malformed).toMatchObject({ ok: false, reason: 'invalid', code: 1001 });
  });

  test('a system with a credential of its own reports over the wire, and the portal sees it', async () => {
    const wire = dfdgOnTheWire(standIn, { credentials: [{ name: 'fagligt-faellesskab', secret: 'its-own-secret' }] });
    const server = await startWireServer('dfdg', wire);
    const put = () =>
      fetch(`${server.baseUrl}/v1/borgerstatus`, {
        method: 'PUT',
        headers: {
          authorization: 'Bearer its-own-secret',
          'content-type': 'application/json',
          'x-civilregistrationIdentifier': cpr,
          'x-requestId': 'akasse-4713',
        },
        body: JSON.stringify({ sygemeldtSiden: '2026-03-01' }),
      });
    expect((await put()).status).toBe(200);
    expect((await put()).status).toBe(412);
    await server.close();
    const seen = await connectDfdg({ standIn }).getBorgerstatus({ cpr }, portal);
    expect(seen).toMatchObject({ ok: true, value: { sygemeldtSiden: '2026-03-01' } });
  });
});

checkFaults('getBorgerstatus', { cpr }, portal);
checkWire();
