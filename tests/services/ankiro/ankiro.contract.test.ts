import { afterAll, beforeAll, expect } from 'vitest';
import { type IndexName, indexNames, refreshAnkiro, stopAnkiro, writeDocuments } from '@/services/ankiro';
import { ankiroContract } from '@/services/ankiro/contract';
import { ankiroRequestIds } from '@/services/ankiro/stub/request-ids';
import { ankiroStandIn } from '@/services/ankiro/stub/stand-in';
import type { Caller } from '@/services/http/caller';
import { contractDoors } from '@/tests/support/contract-doors';
import { testDatabase } from '@/tests/support/database';
import { adWith, conceptOf, placeAt, vocabulary, workAs } from './sample';

const { app } = await testDatabase();
const portal = { kind: 'portal' } as const;
const standIn = { db: app, vocabulary: async () => vocabulary };

beforeAll(async () => {
  await app.$transaction((tx) =>
    writeDocuments(tx, [
      adWith({ id: '1', ...workAs('Kok'), ...placeAt('2100'), isWorkInDenmarkJob: true }),
      adWith({ id: '2', ...workAs('Køkkenmedhjælper'), ...placeAt('8000'), text: 'Du hjælper en kok.' }),
      adWith({ id: 'E3', index: 'external', title: 'Fiskekok', ...placeAt('9000') }),
    ]),
  );
});
afterAll(() => stopAnkiro(standIn));

const doors = contractDoors(ankiroContract, () => ankiroStandIn(standIn), { requestIds: () => ankiroRequestIds(app) });
const both = ['internal', 'external'] as const;

doors.checkFaults('search', { indexes: ['internal'] }, portal);
doors.checkWire();

doors.eachDoor('finds, sorts, counts and measures', async (ankiro) => {
  const geo = { postnummer: '2100', km: 500 };
  const answer = await ankiro.search({ indexes: [...both], text: 'kok', geo, facets: ['region'] }, portal);
  expect(answer).toMatchObject({
    ok: true,
    value: { total: 3, facets: { region: expect.arrayContaining([{ value: 'Midtjylland', count: 1 }]) } },
  });
  expect(answer.ok && answer.value.hits[0]).toEqual({
    index: 'internal',
    id: '1',
    score: expect.any(Number),
    distanceKm: 0,
    teaser: expect.objectContaining({ title: 'Kok', city: 'København Ø', excerpt: '', english: null }),
  });
});

doors.eachDoor('tells the ads it knows among those asked for, in their order', async (ankiro) => {
  const keys = [
    { index: 'external', id: 'E3' },
    { index: 'internal', id: 'E3' },
    { index: 'internal', id: '1' },
  ] as const;
  const known = await ankiro.documents({ keys: [...keys] }, portal);
  expect(known).toMatchObject({
    ok: true,
    value: [
      { index: 'external', id: 'E3', score: 0, distanceKm: null, teaser: { title: 'Fiskekok' } },
      { index: 'internal', id: '1', teaser: { isWorkInDenmarkJob: true } },
    ],
  });
  expect(known.ok && known.value.length).toBe(2);
});

doors.eachDoor('tells the number only when no page is asked for', async (ankiro) => {
  expect(await ankiro.search({ indexes: ['internal'], perPage: 0 }, portal)).toEqual({
    ok: true,
    value: { total: 2, hits: [], facets: {} },
  });
});

doors.eachDoor('refuses a radius around a postcode that does not exist', async (ankiro) => {
  const geo = { postnummer: '0001', km: 5 };
  expect(await ankiro.search({ indexes: ['internal'], geo }, portal)).toMatchObject({ ok: false, reason: 'invalid' });
});

doors.eachDoor('refuses a filter nobody knows', async (ankiro) => {
  const filters = JSON.parse('{"farve":["blå"]}');
  expect(await ankiro.search({ indexes: ['internal'], filters }, portal)).toMatchObject({ reason: 'invalid' });
});

doors.eachDoor('suggests by groups', async (ankiro) => {
  expect(await ankiro.suggestions({ text: 'Aarhus', max: 1 }, portal)).toMatchObject({
    ok: true,
    value: [{ facet: 'kommune' }, { facet: 'by' }, { facet: 'postnummer' }],
  });
});

doors.eachDoor('finds ads like one it knows, and like a text', async (ankiro) => {
  const like = await ankiro.similar({ indexes: [...both], like: { index: 'internal', id: '1' } }, portal);
  expect(like.ok && like.value.map(({ id }) => id).sort()).toEqual(['2', 'E3']);
  const text = await ankiro.similar({ indexes: ['internal'], text: 'kok', conceptUriDa: conceptOf('Kok') }, portal);
  expect(text.ok && text.value[0]?.id).toBe('1');
  const unknown = await ankiro.similar({ indexes: ['internal'], like: { index: 'internal', id: '99' } }, portal);
  expect(unknown).toMatchObject({ ok: false, reason: 'not_found' });
});

doors.eachDoor('knows what is near a stilling', async (ankiro) => {
  const near = await ankiro.near({ conceptUriDa: conceptOf('Buschauffør'), max: 1 }, portal);
  expect(near).toMatchObject({ ok: true, value: [{ conceptUriDa: conceptOf('Lastbilchauffør') }] });
  const unknown = await ankiro.near({ conceptUriDa: 'http://example.com' }, portal);
  expect(unknown).toMatchObject({ ok: false, reason: 'not_found' });
});

doors.eachDoor('suggests a spelling, or nothing', async (ankiro) => {
  expect(await ankiro.spelling({ text: 'kok' }, portal)).toEqual({ ok: true, value: { suggestion: null } });
});

doors.eachDoor('takes ads in and out, and counts them', async (ankiro, door) => {
  const id = door === 'in process' ? 'here' : 'there';
  const index = 'ExternalWorkInDenmarkJobJobnet';
  const ad = adWith({ index, id, title: 'Welder', isWorkInDenmarkJob: true });
  const documents = async () => {
    await refreshAnkiro(standIn);
    const counts = await ankiro.counts({}, portal);
    return counts.ok ? counts.value.find((one) => one.index === index) : counts;
  };
  expect(await ankiro.upsert({ documents: [ad, ad] }, portal)).toEqual({ ok: true, value: { accepted: 1 } });
  expect(await documents()).toEqual({ index, documents: 1, workInDenmark: 1 });
  expect(await ankiro.upsert({ documents: [ad] }, portal)).toEqual({ ok: true, value: { accepted: 0 } });
  expect(await ankiro.remove({ index, ids: [id, 'unknown'] }, portal)).toEqual({ ok: true, value: { removed: 1 } });
  expect(await documents()).toEqual({ index, documents: 0, workInDenmark: 0 });
});

doors.eachDoor('lists the ids of an index, a page at a time', async (ankiro) => {
  expect(await ankiro.listIds({ index: 'internal', max: 1 }, portal)).toEqual({ ok: true, value: ['1'] });
  expect(await ankiro.listIds({ index: 'internal', after: '1' }, portal)).toEqual({ ok: true, value: ['2'] });
});

doors.eachDoor('sorts by distance from a place', async (ankiro) => {
  const geo = { postnummer: '8000', km: 500 };
  const answer = await ankiro.search({ indexes: [...both], geo, sort: 'Distance' }, portal);
  const far = answer.ok ? answer.value.hits.map(({ distanceKm }) => distanceKm ?? -1) : [];
  expect(far).toHaveLength(3);
  expect(far).toEqual(far.toSorted((a, b) => a - b));
});

doors.eachDoor('recognises a write it has carried out', async (ankiro, door) => {
  const removal = { index: 'internal', ids: ['nobody'] } as const;
  const options = { requestId: `twice-${door.length}` };
  expect(await ankiro.remove({ ...removal, ids: [...removal.ids] }, portal, options)).toMatchObject({ ok: true });
  expect(await ankiro.remove({ ...removal, ids: [...removal.ids] }, portal, options)).toMatchObject({
    reason: 'conflict',
    code: 412,
  });
});

const wid = 'ExternalWorkInDenmarkJobJobnet';
const worker = { organisation: 'Jobcenter København', cvr: '12345678', navn: 'Kim', medarbejderId: 'kim' };
const deliverers: [Caller, IndexName[]][] = [
  [{ kind: 'system', name: 'jobad' }, ['internal']],
  [{ kind: 'system', name: 'crawler' }, ['external', wid]],
  [{ kind: 'system', name: 'fagligt-faellesskab' }, []],
  [{ kind: 'borger' }, []],
  [{ kind: 'sagsbehandler', art: 'jobcenter', ...worker }, []],
];

for (const [caller, own] of deliverers) {
  const name = 'name' in caller ? caller.name : caller.kind;
  doors.eachDoor(`lets ${name} deliver to ${own.join(' and ') || 'no index'} alone`, async (ankiro, door) => {
    for (const index of indexNames) {
      const id = `by-${name}-${door.length}`;
      const isOwn = own.includes(index);
      const expected = isOwn ? { ok: true } : { ok: false, reason: 'refused' };
      expect(await ankiro.upsert({ documents: [adWith({ index, id })] }, caller)).toMatchObject(expected);
      expect(await app.ankiroDocument.count({ where: { index, id } })).toBe(Number(isOwn));
      expect(await ankiro.remove({ index, ids: [id] }, caller)).toMatchObject(expected);
    }
  });
}

doors.eachDoor('takes nothing of a delivery that holds an ad of an index of others', async (ankiro, door) => {
  const ids = [`own-${door.length}`, `foreign-${door.length}`] as const;
  const documents = [adWith({ id: ids[0], index: 'external' }), adWith({ id: ids[1], index: 'internal' })];
  const refused = { ok: false, reason: 'refused', detail: expect.stringContaining('internal') };
  expect(await ankiro.upsert({ documents }, { kind: 'system', name: 'crawler' })).toMatchObject(refused);
  expect(await app.ankiroDocument.count({ where: { id: { in: [...ids] } } })).toBe(0);
});
