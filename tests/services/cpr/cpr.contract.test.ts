import { beforeAll, expect, test } from 'vitest';
import { people, person } from '@/prisma/seed/people';
import { personSchema } from '@/services/cpr';
import { cprContract } from '@/services/cpr/contract';
import { cprSeed } from '@/services/cpr/stub/seed';
import { cprStandIn } from '@/services/cpr/stub/stand-in';
import type { Caller } from '@/services/http/caller';
import { contractDoors } from '@/tests/support/contract-doors';
import { type TestDatabase, testDatabase } from '@/tests/support/database';

const personKey = (cpr: string) => `key of ${people.find((one) => one.cpr === cpr)?.key}`;
const seed = cprSeed({ people, personKey });
let db: TestDatabase;

beforeAll(async () => {
  db = await testDatabase();
  await seed.fill(db.owner);
});

const { eachDoor, checkFaults, checkWire } = contractDoors(cprContract, () => cprStandIn({ db: db.app, personKey }));

const portal = { kind: 'portal' } as const;
const borger = { kind: 'borger' } as const;
const kim: Caller = {
  kind: 'sagsbehandler',
  cvr: '64942212',
  organisation: 'Jobcenter København',
  navn: 'Kim Jensen',
  medarbejderId: 'kim',
  art: 'jobcenter',
};
const cprOf = (key: string) => person(key).cpr;

eachDoor('tells name and address with coordinates', async (cpr) => {
  expect(await cpr.getPerson({ cpr: cprOf('anna') }, portal)).toEqual({
    ok: true,
    value: {
      navn: 'Anna Kjær',
      fornavn: 'Anna',
      efternavn: 'Kjær',
      beskyttet: false,
      adresse: {
        vej: 'Kastanjebuen',
        husnr: '14',
        etage: '2',
        doer: 'tv',
        postnr: '2100',
        by: 'København Ø',
        kommunekode: '0101',
        koordinat: { lat: 55.7072, lon: 12.572 },
      },
    },
  });
});

eachDoor('has no address for somebody without a registered home', async (cpr) => {
  const answer = await cpr.getPerson({ cpr: cprOf('nanna') }, portal);
  expect(answer).toMatchObject({ ok: true, value: { navn: 'Nanna Juhl', adresse: null } });
});

eachDoor('keeps a protected address from caseworkers, but not from the citizen and the portal', async (cpr) => {
  const seenBy = async (caller: Caller) => {
    const answer = await cpr.getPerson({ cpr: cprOf('karen') }, caller);
    return answer.ok && [answer.value.navn, answer.value.beskyttet, answer.value.adresse?.vej];
  };
  expect(await seenBy(kim)).toEqual(['Karen Møller', true, undefined]);
  expect(await seenBy(portal)).toEqual(['Karen Møller', true, 'Susålunden']);
  expect(await seenBy(borger)).toEqual(['Karen Møller', true, 'Susålunden']);
});

eachDoor('shows a caseworker an address that is not protected', async (cpr) => {
  expect(await cpr.getPerson({ cpr: cprOf('anna') }, kim)).toMatchObject({
    value: { adresse: { vej: 'Kastanjebuen' } },
  });
});

eachDoor('answers no other system', async (cpr) => {
  const answer = await cpr.getPerson({ cpr: cprOf('anna') }, { kind: 'system', name: 'akasse-system' });
  expect(answer).toMatchObject({ ok: false, reason: 'refused', code: 4575 });
});

eachDoor('answers 4404 about an unknown number and 1001 to a malformed one', async (cpr) => {
  const unknown = await cpr.getPerson({ cpr: '0101000000' }, portal);
  expect(unknown).toMatchObject({ ok: false, reason: 'not_found', code: 4404 });
  const malformed = await cpr.getPerson({ cpr: '010100-000' }, portal);
  expect(malformed).toMatchObject({ ok: false, reason: 'invalid', code: 1001 });
});

test('everybody in the cast is registered, once', async () => {
  expect(await seed.isEmpty(db.owner)).toBe(false);
  expect(await db.owner.cprPerson.count()).toBe(people.length);
});

test('no row holds a CPR number', async () => {
  const text = JSON.stringify(await db.owner.cprPerson.findMany());
  expect(people.filter(({ cpr }) => text.includes(cpr))).toEqual([]);
});

test('what was kept as JSON can be read again', async () => {
  const kept = { navn: 'A B', fornavn: 'A', efternavn: 'B', beskyttet: false, adresse: null };
  expect(personSchema.parse(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
});

checkFaults('getPerson', { cpr: cprOf('anna') }, portal);
checkWire();
