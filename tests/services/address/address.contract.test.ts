import { beforeAll, expect, test } from 'vitest';
import { addressContract } from '@/services/address/contract';
import { addressSeed } from '@/services/address/stub/seed';
import { addressStandIn } from '@/services/address/stub/stand-in';
import { contractDoors } from '@/tests/support/contract-doors';
import { type TestDatabase, testDatabase } from '@/tests/support/database';

const seed = addressSeed();
let db: TestDatabase;

beforeAll(async () => {
  db = await testDatabase();
  await seed.fill(db.owner);
});

const { eachDoor, checkFaults, checkWire } = contractDoors(addressContract, () => addressStandIn({ db: db.app }));

const portal = { kind: 'portal' } as const;

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
