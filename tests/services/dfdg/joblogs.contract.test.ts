import { describe, expect } from 'vitest';
import type { Dfdg, JoblogFields } from '@/services/dfdg';
import { seededJoblogId } from '@/services/dfdg/stub/joblog-seed';
import { cprOf } from './cast';
import { anna, bare, borger, created, full, joblogDoors, portal, read } from './joblog-doors';

const { eachDoor, checkWire, checkFaults } = joblogDoors();

checkWire();
checkFaults('listJoblogs', { cpr: anna }, portal);
checkFaults('getJoblog', { cpr: anna, id: seededJoblogId('anna', 0) }, portal);

type Asked = Omit<Parameters<Dfdg['listJoblogs']>[0], 'cpr'>;

async function list(dfdg: Dfdg, asked: Asked, cpr = anna) {
  const answer = await dfdg.listJoblogs({ cpr, ...asked }, borger);
  return answer.ok ? answer.value : expect.unreachable(answer.detail);
}

const titles = async (dfdg: Dfdg, asked: Asked) => (await list(dfdg, asked)).joblogs.map(({ title }) => title);

/** Takes Anna's joblogs away, and gives her these. */
async function only(dfdg: Dfdg, joblogs: Partial<JoblogFields>[]) {
  const { joblogs: old } = await list(dfdg, {});
  for (const { id, version } of old) await dfdg.deleteJoblog({ cpr: anna, id, kendtVersion: version }, portal);
  const ids: string[] = [];
  for (const joblog of joblogs) ids.push(await created(dfdg, { ...bare, ...joblog }));
  return ids;
}

describe('listJoblogs', () => {
  eachDoor('gives a page of a citizen’s own, newest change first, and counts all of them', async (dfdg) => {
    const { antal, joblogs } = await list(dfdg, { antal: 3 });
    expect(antal).toEqual({ 'ikke-soegt': 4, soegt: 4, samtale: 2, afsluttet: 4 });
    const firstThree = ['Kok til økologisk bistro', 'Kok til hotelkøkken', 'Souschef'];
    expect(joblogs.map(({ title }) => title)).toEqual(firstThree);
  });

  eachDoor('gives the next page where the last one ended, and nothing after the last', async (dfdg) => {
    const all = await titles(dfdg, { antal: 20 });
    expect([...(await titles(dfdg, { antal: 8 })), ...(await titles(dfdg, { fra: 8, antal: 8 }))]).toEqual(all);
    expect(await titles(dfdg, { fra: 14 })).toEqual([]);
  });

  eachDoor('shows one status, and counts the others all the same', async (dfdg) => {
    const { antal, joblogs } = await list(dfdg, { status: 'samtale' });
    expect(joblogs.map(({ status }) => status)).toEqual(['samtale', 'samtale']);
    expect(antal).toMatchObject({ 'ikke-soegt': 4, samtale: 2 });
  });

  eachDoor('counts among those asked for: of a kind, with coordinates, with documents', async (dfdg) => {
    const none = { 'ikke-soegt': 0, soegt: 0, samtale: 0, afsluttet: 0 };
    expect((await list(dfdg, { art: 'anden-aktivitet' })).antal).toEqual({ ...none, afsluttet: 2 });
    expect((await list(dfdg, { medDokument: true })).antal).toEqual({ ...none, soegt: 1 });
    const placed = await list(dfdg, { medKoordinat: true });
    expect(placed.antal).toEqual({ 'ikke-soegt': 3, soegt: 3, samtale: 2, afsluttet: 4 });
    expect(placed.joblogs.every(({ company }) => company.latitude !== null)).toBe(true);
  });

  eachDoor('tells which were made from one ad, and of whom', async (dfdg) => {
    const id = await created(dfdg);
    const annonce = full.jobAd?.key ?? '';
    const found = await list(dfdg, { annonce });
    expect(found.antal).toEqual({ 'ikke-soegt': 0, soegt: 1, samtale: 0, afsluttet: 0 });
    expect(found.joblogs.map((joblog) => joblog.id)).toEqual([id]);
    expect((await list(dfdg, { annonce: 'jobnet:4712' })).joblogs).toEqual([]);
    expect((await list(dfdg, { annonce }, cprOf('mikkel'))).joblogs).toEqual([]);
  });

  eachDoor('puts the nearest deadline first, then those that have passed, then those without', async (dfdg) => {
    const deadline = (submissionDeadlineDate: string | null) => ({
      title: `${submissionDeadlineDate}`,
      submissionDeadlineDate,
    });
    const days = ['2026-02-01', '2026-03-09', null, '2026-03-01', '2026-03-02', '2026-05-01'];
    await only(dfdg, days.map(deadline));
    const sorted = ['2026-03-02', '2026-03-09', '2026-05-01', '2026-03-01', '2026-02-01', 'null'];
    expect(await titles(dfdg, { sortering: 'frist' })).toEqual(sorted);
  });

  eachDoor('puts the newest application first, and those not applied for last', async (dfdg) => {
    const days = ['2026-01-05', null, '2026-02-20', '2025-12-24'];
    await only(
      dfdg,
      days.map((submissionDate) => ({ title: `${submissionDate}`, submissionDate })),
    );
    const sorted = ['2026-02-20', '2026-01-05', '2025-12-24', 'null'];
    expect(await titles(dfdg, { sortering: 'soegt' })).toEqual(sorted);
  });

  eachDoor('keeps those that are equal in one order, whatever is asked for', async (dfdg) => {
    const ids = await only(dfdg, [{ title: 'a' }, { title: 'b' }, { title: 'c' }, { title: 'd' }]);
    for (const sortering of ['redigeret', 'frist', 'soegt'] as const) {
      const pages = [await list(dfdg, { sortering, antal: 2 }), await list(dfdg, { sortering, fra: 2, antal: 2 })];
      expect(pages.flatMap(({ joblogs }) => joblogs.map(({ id }) => id))).toEqual(ids.toSorted());
    }
  });

  eachDoor('is empty for somebody who has none, also when nobody has reported them', async (dfdg) => {
    for (const key of ['nanna', 'signe'])
      expect(await list(dfdg, {}, cprOf(key))).toEqual({
        antal: { 'ikke-soegt': 0, soegt: 0, samtale: 0, afsluttet: 0 },
        joblogs: [],
      });
  });

  eachDoor('answers 1001 to a CPR number that is not one', async (dfdg) => {
    expect(await dfdg.listJoblogs({ cpr: '123' }, portal)).toMatchObject({ ok: false, reason: 'invalid', code: 1001 });
  });
});

describe('getJoblog', () => {
  eachDoor('gives back everything that was written, and by whom', async (dfdg) => {
    const id = await created(dfdg);
    const at = '2026-03-02T12:00:00.000Z';
    const made = { oprettet: at, oprettetAf: 'jobnet', redigeret: at, redigeretAf: 'jobnet' };
    expect(await read(dfdg, id)).toEqual({ ...full, id, version: 1, ...made, dokumenter: [] });
  });

  eachDoor('gives back a joblog that has next to nothing', async (dfdg) => {
    expect(await read(dfdg, await created(dfdg, bare))).toMatchObject(bare);
  });

  eachDoor('finds nothing of somebody else’s', async (dfdg) => {
    const id = seededJoblogId('mikkel', 0);
    expect(await dfdg.getJoblog({ cpr: anna, id }, portal)).toMatchObject({ reason: 'not_found', code: 4404 });
  });
});

describe('getJoblogOversigt', () => {
  const period = { fra: '2026-02-16', til: '2026-02-26' };

  async function oversigt(dfdg: Dfdg, asked = period, cpr = anna) {
    const answer = await dfdg.getJoblogOversigt({ cpr, ...asked }, borger);
    return answer.ok ? answer.value : expect.unreachable(answer.detail);
  }

  eachDoor('counts what was done on each day of the period, both ends included', async (dfdg) => {
    await only(dfdg, [
      { status: 'soegt', submissionDate: period.fra },
      { status: 'afsluttet', submissionDate: period.til },
      { status: 'samtale', submissionDate: period.til },
      { status: 'ikke-soegt', submissionDate: period.til },
      { status: 'soegt', submissionDate: null },
      { status: 'soegt', submissionDate: '2026-02-15' },
      { status: 'soegt', submissionDate: '2026-02-27' },
    ]);
    const days = [
      { dato: period.fra, antal: 1 },
      { dato: period.til, antal: 2 },
    ];
    expect((await oversigt(dfdg)).dage).toEqual(days);
  });

  eachDoor('says when anything was last changed, and nothing of somebody who has none', async (dfdg) => {
    expect(await oversigt(dfdg)).toMatchObject({ senestRedigeret: '2026-03-01T08:12:00.000Z' });
    const nothing = { dage: [], senestRedigeret: null, aftaltPrUge: null };
    expect(await oversigt(dfdg, period, cprOf('nanna'))).toEqual(nothing);
  });

  eachDoor('refuses a period that no calendar of joblogs has', async (dfdg) => {
    for (const asked of [
      { ...period, fra: '0000-01-01' },
      { ...period, til: '1969-12-31' },
    ])
      expect(await dfdg.getJoblogOversigt({ cpr: anna, ...asked }, borger)).toMatchObject({
        reason: 'invalid',
        code: 1014,
      });
  });
});
