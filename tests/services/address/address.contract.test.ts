import { beforeAll, expect, test } from 'vitest';
import { foldDanish } from '@/lib/core/danish';
import { addressContract } from '@/services/address/contract';
import { addressSeed } from '@/services/address/stub/seed';
import { addressStandIn } from '@/services/address/stub/stand-in';
import { toWgs84 } from '@/services/address/utm';
import { contractDoors } from '@/tests/support/contract-doors';
import { type TestDatabase, testDatabase } from '@/tests/support/database';

const seed = addressSeed();
let db: TestDatabase;

beforeAll(async () => {
  db = await testDatabase();
  await seed.fill(db.owner);
});

const portal = { kind: 'portal' } as const;

const { eachDoor, checkFaults, checkWire } = contractDoors(addressContract, async () => {
  const standIn = addressStandIn({ db: db.app, fold: foldDanish });
  // Its streets are made when they are first asked for, which on a busy machine takes longer than a call may.
  await standIn.listAdresseforslag({ tekst: 'skolevej', antal: 1 }, portal, { requestId: '', correlationId: '' });
  return standIn;
});

eachDoor('tells every kommune with its neighbours', async (address) => {
  const answer = await address.listKommuner({}, portal);
  const kommuner = answer.ok ? answer.value : [];
  expect(kommuner).toHaveLength(99);
  expect(kommuner[0]).toEqual({
    kode: '0101',
    navn: 'København',
    landsdel: 'Byen København',
    region: 'Region Hovedstaden',
    findJobRegion: 'HovedstadenOgBornholm',
    naboer: ['0147', '0157', '0159', '0163', '0167', '0175', '0185'],
  });
});

eachDoor('tells every postcode with its centre and kommune', async (address) => {
  const kommuner = await address.listKommuner({}, portal);
  const postnumre = await address.listPostnumre({}, portal);
  const koder = new Set(kommuner.ok ? kommuner.value.map(({ kode }) => kode) : []);
  const all = postnumre.ok ? postnumre.value : [];
  expect(all).toHaveLength(1105);
  expect(all.filter(({ kommuneKode }) => !koder.has(kommuneKode))).toEqual([]);
});

eachDoor('finds a postcode, and says not_found of one that does not exist', async (address) => {
  expect(await address.getPostnummer({ postnummer: '8000' }, portal)).toEqual({
    ok: true,
    value: { postnummer: '8000', by: 'Aarhus C', koordinat: { lat: 56.1535, lon: 10.2034 }, kommuneKode: '0751' },
  });
  expect(await address.getPostnummer({ postnummer: '0999' }, portal)).toMatchObject({ ok: false, reason: 'not_found' });
});

eachDoor('refuses what is no postcode', async (address) => {
  expect(await address.getPostnummer({ postnummer: '80000' }, portal)).toMatchObject({ ok: false, reason: 'invalid' });
});

eachDoor('suggests what somebody may be writing, with points in the register’s own metres', async (address) => {
  const answer = await address.listAdresseforslag({ tekst: 'Nørrebrogade 12', antal: 2 }, portal);
  expect(answer.ok && answer.value.map(({ tekst }) => tekst)).toEqual([
    'Nørrebrogade 12, 2200 København N',
    'Nørrebrogade 12, st. tv, 2200 København N',
  ]);
  const [house] = answer.ok ? answer.value : [];
  expect(house).toMatchObject({ type: 'husnummer', vejnavn: 'Nørrebrogade', husnr: '12', kommuneKode: '0101' });
  const { lat, lon } = toWgs84(house?.punkt ?? expect.unreachable('a house has a point'));
  expect(Math.hypot(lat - 55.6948, lon - 12.5503)).toBeLessThan(0.03);
});

eachDoor('suggests nothing before the third character, and at most twenty', async (address) => {
  expect(await address.listAdresseforslag({ tekst: ' nø ' }, portal)).toMatchObject({ ok: false, reason: 'invalid' });
  expect(await address.listAdresseforslag({ tekst: 'skole', antal: 21 }, portal)).toMatchObject({ ok: false });
  expect(await address.listAdresseforslag({ tekst: 'qqq' }, portal)).toEqual({ ok: true, value: [] });
});

eachDoor('tells where an address is, and how exactly it knows', async (address) => {
  const known = await address.geokodAdresse({ adresse: 'Nørrebrogade 12, 2. tv', postnummer: '2200' }, portal);
  expect(known).toMatchObject({ ok: true, value: { praecision: 'adresse' } });
  const unknown = await address.geokodAdresse({ adresse: 'Den Glemte Vej 7', postnummer: '2200' }, portal);
  expect(unknown).toMatchObject({ ok: true, value: { praecision: 'postnummer' } });
  const nowhere = await address.geokodAdresse({ adresse: 'Skolevej 1', postnummer: '0999' }, portal);
  expect(nowhere).toMatchObject({ ok: false, reason: 'not_found' });
});

checkFaults('listAdresseforslag', { tekst: 'skolevej' }, portal);
checkFaults('getPostnummer', { postnummer: '2100' }, portal);
checkWire();

test('a kommune is its neighbours’ neighbour', async () => {
  const kommuner = await db.owner.addressKommune.findMany();
  const naboerTil = new Map(kommuner.map(({ kode, naboer }) => [kode, naboer]));
  const oneWay = kommuner.filter(({ kode, naboer }) => naboer.some((nabo) => !naboerTil.get(nabo)?.includes(kode)));
  expect(oneWay).toEqual([]);
});

test('a second seeding finds nothing to do', async () => {
  expect(await seed.isEmpty(db.owner)).toBe(false);
});
