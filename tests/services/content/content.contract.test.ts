import { beforeAll, beforeEach, describe, expect } from 'vitest';
import { publishPolicy } from '@/services/content';
import { contentContract } from '@/services/content/contract';
import { contentSeed } from '@/services/content/stub/seed';
import { contentStandIn } from '@/services/content/stub/stand-in';
import { contractDoors } from '@/tests/support/contract-doors';
import { seededOn, type TestDatabase, testDatabase } from '@/tests/support/database';

let db: TestDatabase;
let idag = seededOn;

beforeAll(async () => {
  db = await testDatabase();
});

beforeEach(async () => {
  idag = seededOn;
  await db.owner.$executeRaw`TRUNCATE content.politik, content.banner, content.tekst`;
  await contentSeed().fill(db.owner, seededOn);
});

const { eachDoor, checkFaults, checkWire } = contractDoors(contentContract, () =>
  contentStandIn({ db: db.app, today: () => idag }),
);

const portal = { kind: 'portal' } as const;

describe('getPersondatapolitik', () => {
  eachDoor('gives the version that applies today', async (content) => {
    const answer = await content.getPersondatapolitik({}, portal);
    expect(answer).toMatchObject({
      ok: true,
      value: { version: '2.0', gaelderFra: '2025-11-02', titel: 'Politik om persondata' },
    });
    const headings = answer.ok ? answer.value.afsnit.map(({ overskrift }) => overskrift) : [];
    expect(headings).toContain('Dine rettigheder');
    expect(new Set(headings).size).toBe(headings.length);
  });

  eachDoor('gives the version that applied on an earlier day', async (content) => {
    idag = '2025-11-01';
    expect(await content.getPersondatapolitik({}, portal)).toMatchObject({ value: { version: '1.0' } });
  });

  eachDoor('gives a new version from its day on, and not before', async (content) => {
    const afsnit = [{ overskrift: 'Nyt', tekst: ['Noget er nyt.'], links: [] }];
    await publishPolicy(db.app, { version: '3.0', gaelderFra: '2026-03-03', titel: 'Politik om persondata', afsnit });
    expect(await content.getPersondatapolitik({}, portal)).toMatchObject({ value: { version: '2.0' } });
    idag = '2026-03-03';
    expect(await content.getPersondatapolitik({}, portal)).toMatchObject({ value: { version: '3.0', afsnit } });
  });

  eachDoor('lets the one published last win when two apply from one day', async (content) => {
    const afsnit = [{ overskrift: 'Nyt', tekst: ['Noget er nyt.'], links: [] }];
    const policy = { gaelderFra: seededOn, titel: 'Politik om persondata', afsnit };
    await publishPolicy(db.app, { ...policy, version: '9' });
    await publishPolicy(db.app, { ...policy, version: '10' });
    expect(await content.getPersondatapolitik({}, portal)).toMatchObject({ value: { version: '10' } });
  });

  eachDoor('says not_found before there is any', async (content) => {
    idag = '2020-01-01';
    expect(await content.getPersondatapolitik({}, portal)).toMatchObject({ ok: false, reason: 'not_found' });
  });

  eachDoor('never changes a version', async (content) => {
    const afsnit = [{ overskrift: 'Andet', tekst: ['Noget andet.'], links: [] }];
    const again = { version: '2.0', gaelderFra: seededOn, titel: 'Anden titel', afsnit };
    await expect(publishPolicy(db.app, again)).rejects.toThrow();
    expect(await content.getPersondatapolitik({}, portal)).toMatchObject({ value: { titel: 'Politik om persondata' } });
  });
});

describe('listBannere', () => {
  eachDoor('gives those of a page, the newest first, each with whom it is meant for', async (content) => {
    const answer = await content.listBannere({ side: '/forside' }, portal);
    expect(answer).toMatchObject({
      ok: true,
      value: [
        { id: 'fleksjob-i-find-job', maalgrupper: ['lab09'] },
        {
          ...{ id: 'hvem-kigger-med', type: 'info', link: { href: '/privatliv' }, maalgrupper: [] },
          ...{ fra: '2026-02-23', til: '2026-05-01' },
        },
      ],
    });
  });

  eachDoor('gives a page only its own', async (content) => {
    const answer = await content.listBannere({ side: '/min-plan' }, portal);
    expect(answer).toMatchObject({ ok: true, value: [{ id: 'ny-side-om-planen' }] });
    expect(await content.listBannere({ side: '/historik' }, portal)).toEqual({ ok: true, value: [] });
  });

  eachDoor('gives a banner on its first and last day, and not on the days around', async (content) => {
    const shown = async (day: string) => {
      idag = day;
      const answer = await content.listBannere({ side: '/login' }, portal);
      return answer.ok && answer.value.length;
    };
    expect([await shown('2026-03-21'), await shown('2026-03-22'), await shown('2026-03-23')]).toEqual([0, 1, 0]);
  });
});

describe('getTekst', () => {
  eachDoor('gives the emergency form in Danish and in English', async (content) => {
    const titel = async (sprog: 'da' | 'en') => {
      const answer = await content.getTekst({ noegle: 'noedformular', sprog }, portal);
      return answer.ok && answer.value.titel;
    };
    expect(await titel('da')).toBe('Meld dig ledig uden at logge ind');
    expect(await titel('en')).toBe('Register as unemployed without logging in');
  });

  eachDoor('says not_found for a text that nobody has written', async (content) => {
    const answer = await content.getTekst({ noegle: 'findes-ikke', sprog: 'da' }, portal);
    expect(answer).toMatchObject({ ok: false, reason: 'not_found' });
  });
});

checkFaults('getPersondatapolitik', {}, portal);
checkWire();
