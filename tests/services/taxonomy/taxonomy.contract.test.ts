import { beforeAll, describe, expect, test } from 'vitest';
import { foldDanish } from '@/lib/core/danish';
import { taxonomyContract } from '@/services/taxonomy/contract';
import { importRelease } from '@/services/taxonomy/stub/release/import';
import { taxonomySeed } from '@/services/taxonomy/stub/seed';
import { taxonomyStandIn } from '@/services/taxonomy/stub/stand-in';
import { contractDoors } from '@/tests/support/contract-doors';
import { seededOn, type TestDatabase, testDatabase } from '@/tests/support/database';

const seed = taxonomySeed();
let db: TestDatabase;

beforeAll(async () => {
  db = await testDatabase();
  await db.owner.$transaction((tx) => seed.fill(tx, seededOn), { timeout: 60_000 });
});

const { eachDoor, checkFaults, checkWire } = contractDoors(taxonomyContract, () =>
  taxonomyStandIn({ db: db.app, today: () => seededOn, fold: foldDanish }),
);

const portal = { kind: 'portal' } as const;
const uri = (id: string) => `http://data.star.dk/esco/occupation/${id}`;
const kok = uri('68c9d4ce-3dfe-45ec-aa21-6ea6bed91035');
const butiksassistent = uri('8e917fa3-6853-48b9-8242-a4cf90af9b9b');
const videobutiksassistent = uri('00000000-0000-4000-8000-000000000001');

describe('listStillingsbetegnelser', () => {
  eachDoor('gives the whole taxonomy, with those that have left', async (taxonomy) => {
    const answer = await taxonomy.listStillingsbetegnelser({}, portal);
    const all = answer.ok ? (answer.value.stillingsbetegnelser ?? []) : [];
    expect(answer).toMatchObject({ ok: true, value: { version: 1, udgivet: '2026-03-02T00:00:00.000Z' } });
    expect(all.filter(({ gyldigTil }) => gyldigTil === null)).toHaveLength(1128);
    expect(all.flatMap(({ aliasser }) => aliasser)).toHaveLength(4679);
    expect(all.filter(({ gyldigTil }) => gyldigTil).map(({ titel }) => titel)).toEqual([
      'Telefaxoperatør',
      'Videobutiksassistent',
    ]);
  });

  eachDoor('gives nothing to who knows the version already', async (taxonomy) => {
    const answer = await taxonomy.listStillingsbetegnelser({ kendtVersion: 1 }, portal);
    expect(answer).toMatchObject({ ok: true, value: { version: 1, stillingsbetegnelser: null } });
  });
});

describe('getSuggestions', () => {
  eachDoor('finds Kok before Fiskekok', async (taxonomy) => {
    const answer = await taxonomy.getSuggestions({ text: 'kok', max: 50 }, portal);
    const shown = answer.ok ? answer.value.map(({ titel, alias }) => alias ?? titel) : [];
    expect(shown[0]).toBe('Kok');
    expect(shown).toContain('fiskekok');
  });

  eachDoor('finds a stilling by an alias, and gives both names', async (taxonomy) => {
    const answer = await taxonomy.getSuggestions({ text: 'Fiskekok' }, portal);
    expect(answer).toMatchObject({ ok: true, value: [{ conceptUriDa: kok, titel: 'Kok', alias: 'fiskekok' }] });
  });

  eachDoor('suggests nothing that has left', async (taxonomy) => {
    expect(await taxonomy.getSuggestions({ text: 'videobutiksassistent' }, portal)).toEqual({ ok: true, value: [] });
  });

  eachDoor('asks for three characters, and for no more than fifty suggestions', async (taxonomy) => {
    for (const input of [{ text: 'ko' }, { text: 'k'.repeat(101) }, { text: 'kok', max: 51 }, { text: 'kok', max: 0 }])
      expect(await taxonomy.getSuggestions(input, portal)).toMatchObject({ ok: false, reason: 'invalid' });
  });
});

describe('getStillingsbetegnelse', () => {
  eachDoor('tells everything about one', async (taxonomy) => {
    const answer = await taxonomy.getStillingsbetegnelse({ conceptUriDa: butiksassistent }, portal);
    expect(answer).toMatchObject({
      ok: true,
      value: {
        titel: 'Butiksassistent',
        discoKode: '5223.6',
        gruppeKode: '5223',
        omraadeKode: '90000',
        isHotjobQualified: true,
        gyldigFra: '2021-01-01',
        gyldigTil: null,
      },
    });
  });

  eachDoor('tells when one left, and what took its place', async (taxonomy) => {
    const answer = await taxonomy.getStillingsbetegnelse({ conceptUriDa: videobutiksassistent }, portal);
    expect(answer).toMatchObject({ ok: true, value: { gyldigTil: '2024-12-31', erstattetAf: butiksassistent } });
  });

  eachDoor('says not_found of one that never was, and refuses what is no ConceptUriDa', async (taxonomy) => {
    const unknown = uri('00000000-0000-4000-8000-00000000ffff');
    const never = await taxonomy.getStillingsbetegnelse({ conceptUriDa: unknown }, portal);
    expect(never).toMatchObject({ ok: false, reason: 'not_found' });
    const odd = await taxonomy.getStillingsbetegnelse({ conceptUriDa: 'https://example.com/1' }, portal);
    expect(odd).toMatchObject({ ok: false, reason: 'invalid' });
  });
});

describe('the hierarchy', () => {
  eachDoor('has 22 erhvervsområder and 340 grupper, all in use', async (taxonomy) => {
    const omraader = await taxonomy.listErhvervsomraader({}, portal);
    const grupper = await taxonomy.listGrupper({}, portal);
    expect(omraader.ok && omraader.value).toHaveLength(22);
    expect(grupper.ok && grupper.value).toHaveLength(340);
    expect(grupper).toMatchObject({ value: expect.arrayContaining([{ kode: '5120', navn: expect.any(String) }]) });
  });

  eachDoor('answers other systems too, since everything is public', async (taxonomy) => {
    const system = { kind: 'system', name: 'another-system' } as const;
    expect(await taxonomy.listErhvervsomraader({}, system)).toMatchObject({ ok: true });
  });
});

describe('getAendringer', () => {
  eachDoor('has nothing to tell who knows the newest version', async (taxonomy) => {
    const answer = await taxonomy.getAendringer({ siden: 1 }, portal);
    expect(answer).toMatchObject({ ok: true, value: { version: 1, nye: [], aendrede: [], udgaaede: [] } });
  });

  eachDoor('tells everything to who knows nothing', async (taxonomy) => {
    const answer = await taxonomy.getAendringer({ siden: 0 }, portal);
    const counts = answer.ok && [answer.value.nye.length, answer.value.aendrede.length, answer.value.udgaaede.length];
    expect(counts).toEqual([1128, 0, 2]);
  });
});

checkFaults('getSuggestions', { text: 'kok' }, portal);
checkWire();

test('a second seeding finds nothing to do', async () => {
  expect(await seed.isEmpty(db.owner)).toBe(false);
});

test('a newer release reaches those who ask, and tells what came, changed and left', async () => {
  const standIn = taxonomyStandIn({ db: db.app, today: () => seededOn, fold: foldDanish });
  const call = { requestId: 'r', correlationId: 'c' };
  const suggest = async (text: string) => {
    const answer = await standIn.getSuggestions({ text, max: 10 }, portal, call);
    return answer.ok ? answer.value.map(({ alias, titel }) => alias ?? titel) : [];
  };
  expect(await suggest('robotkok')).toEqual([]);

  const aliasser = await db.owner.taxonomyAlias.findMany({ where: { gyldigTil: null } });
  const rows = aliasser.map(({ navn, conceptUriDa }) => `"${navn}",${conceptUriDa}`);
  const without = rows.filter((row) => !row.startsWith('"fiskekok"'));
  const text = ['alias,concept_uri_da', ...without, `robotkok,${kok}`].join('\n');
  const settings = { idag: seededOn, now: new Date('2026-03-02T08:00:00Z') };
  const report = await db.app.$transaction((tx) => importRelease(tx, [{ name: 'ny.csv', text }], settings));
  expect(report).toMatchObject({ outcome: 'written', version: 2, refused: [] });

  expect(await suggest('robotkok')).toEqual(['robotkok']);
  expect(await suggest('fiskekok')).toEqual([]);
  const changes = await standIn.getAendringer({ siden: 1 }, portal, call);
  expect(changes).toMatchObject({
    ok: true,
    value: { version: 2, nye: [], aendrede: [{ titel: 'Kok' }], udgaaede: [] },
  });
});
