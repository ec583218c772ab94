import { randomUUID } from 'node:crypto';
import { describe, expect } from 'vitest';
import { type JoblogFields, largestJoblogDokument } from '@/services/dfdg';
import { seededJoblogId } from '@/services/dfdg/stub/joblog-seed';
import { inFault } from '@/tests/support/contract-doors';
import { anna, bare, borger, created, full, joblogDoors, portal, read } from './joblog-doors';

const { eachDoor, setClock, database } = joblogDoors();
const later = '2026-03-05T09:30:00.000Z';

describe('createJoblog', () => {
  eachDoor('takes the same write once', async (dfdg, door) => {
    const requestId = `twice-${door.replaceAll(' ', '-')}`;
    const input = { cpr: anna, id: randomUUID(), joblog: full };
    expect(await dfdg.createJoblog(input, portal, { requestId })).toMatchObject({ ok: true });
    expect(await dfdg.createJoblog(input, portal, { requestId })).toMatchObject({ reason: 'conflict', code: 412 });
    expect(await database().app.dfdgJoblog.count({ where: { title: full.title } })).toBe(1);
  });

  eachDoor('refuses an id that is in use, be it somebody else’s or deleted', async (dfdg) => {
    const deleted = await created(dfdg);
    await dfdg.deleteJoblog({ cpr: anna, id: deleted, kendtVersion: 1 }, portal);
    for (const id of [deleted, seededJoblogId('anna', 0), seededJoblogId('mikkel', 2)]) {
      const answer = await dfdg.createJoblog({ cpr: anna, id, joblog: full }, portal);
      expect(answer).toMatchObject({ ok: false, reason: 'conflict', code: 4977 });
    }
  });

  eachDoor('writes nothing while DFDG is down, and takes the same write when it is back', async (dfdg) => {
    const input = { cpr: anna, id: randomUUID(), joblog: full };
    const write = () => dfdg.createJoblog(input, portal, { requestId: `write-${input.id}`.slice(0, 46) });
    for (const fault of ['down', '500', 'malformed'] as const)
      expect(await inFault('dfdg', fault, write)).toMatchObject({ ok: false });
    expect(await dfdg.getJoblog({ cpr: anna, id: input.id }, portal)).toMatchObject({ reason: 'not_found' });
    expect(await write()).toEqual({ ok: true, value: { version: 1 } });
  });

  const company = (changes: Partial<JoblogFields['company']>) => ({
    ...bare,
    company: { ...bare.company, ...changes },
  });
  const faults: [string, JoblogFields][] = [
    ['part time without hours', { ...full, hoursPerWeek: null }],
    ['hours of full time', { ...full, weeklyWorkTime: 'fuldtid' }],
    ['a job without how it was found', { ...full, applicationSource: null }],
    ['a deadline in another age', { ...full, submissionDeadlineDate: '1969-12-31' }],
    ['a deadline in more than ten years', { ...full, submissionDeadlineDate: '2036-03-03' }],
    ['a submission in more than a year', { ...full, submissionDate: '2027-03-03' }],
    ['a latitude without a longitude', company({ latitude: 55 })],
    ['an area outside Denmark', company({ employmentAreaId: 7, country: 'SE' })],
    ['an area without a country', company({ employmentAreaId: 7 })],
    ['an area beside a postcode', company({ employmentAreaId: 7, country: 'DK', postCode: '2100' })],
    ['an area beside a town', company({ employmentAreaId: 7, country: 'DK', town: 'Dragør' })],
    ['an area that is none', company({ employmentAreaId: 9, country: 'DK' })],
    ['a title that is none', { ...full, title: '  ' }],
    ['a text that no database takes', { ...full, description: 'a\u0000b' }],
    ['the address of a program', { ...full, jobAd: { key: 'x', url: 'javascript:alert(1)' } }],
  ];
  for (const [what, joblog] of faults) {
    eachDoor(`refuses ${what}`, async (dfdg) => {
      const answer = await dfdg.createJoblog({ cpr: anna, id: randomUUID(), joblog }, portal);
      expect(answer).toMatchObject({ ok: false, reason: 'invalid' });
    });
  }

  eachDoor('takes the days at either end, and an area alone', async (dfdg) => {
    for (const joblog of [
      { ...full, submissionDeadlineDate: '1970-01-01', submissionDate: '1970-01-01' },
      { ...full, submissionDeadlineDate: '2036-03-02', submissionDate: '2027-03-02' },
      company({ employmentAreaId: 7, country: 'DK' }),
    ])
      expect(await read(dfdg, await created(dfdg, joblog))).toMatchObject(joblog);
  });
});

describe('updateJoblog', () => {
  eachDoor('makes the known version the next one, and says who and when', async (dfdg) => {
    const id = await created(dfdg);
    setClock(later);
    const changed = await dfdg.updateJoblog({ cpr: anna, id, kendtVersion: 1, joblog: bare }, borger);
    expect(changed).toEqual({ ok: true, value: { version: 2 } });
    expect(await read(dfdg, id)).toMatchObject({
      ...bare,
      ...{ version: 2, oprettet: '2026-03-02T12:00:00.000Z', redigeret: later },
    });
  });

  eachDoor('writes nothing on another version', async (dfdg) => {
    const id = await created(dfdg);
    for (const kendtVersion of [2, 99]) {
      const answer = await dfdg.updateJoblog({ cpr: anna, id, kendtVersion, joblog: bare }, portal);
      expect(answer).toMatchObject({ ok: false, reason: 'conflict', code: 4409 });
    }
    expect(await read(dfdg, id)).toMatchObject({ ...full, version: 1 });
  });

  eachDoor('lets exactly one of many win that change the same version at once', async (dfdg) => {
    const id = await created(dfdg);
    const change = (n: number) => ({ cpr: anna, id, kendtVersion: 1, joblog: { ...full, title: `Kok ${n}` } });
    const answers = await Promise.all([1, 2, 3, 4, 5].map((n) => dfdg.updateJoblog(change(n), portal)));
    const won = answers.findIndex(({ ok }) => ok);
    expect(answers.filter((answer) => !answer.ok && answer.code === 4409)).toHaveLength(4);
    expect(await read(dfdg, id)).toMatchObject({ version: 2, title: `Kok ${won + 1}` });
  });

  eachDoor('finds neither what is not there nor what is somebody else’s', async (dfdg) => {
    for (const id of [randomUUID(), seededJoblogId('mikkel', 0)]) {
      const answer = await dfdg.updateJoblog({ cpr: anna, id, kendtVersion: 1, joblog: full }, portal);
      expect(answer).toMatchObject({ ok: false, reason: 'not_found', code: 4404 });
    }
  });
});

describe('deleteJoblog and genopretJoblog', () => {
  const id = seededJoblogId('anna', 4);
  const which = { cpr: anna, id };

  eachDoor('takes a joblog away with its documents, and brings it back as it was', async (dfdg) => {
    const before = await read(dfdg, id);
    expect(before.dokumenter).toHaveLength(3);
    expect(await dfdg.deleteJoblog({ ...which, kendtVersion: 3 }, portal)).toEqual({ ok: true, value: {} });
    expect(await dfdg.getJoblog(which, portal)).toMatchObject({ reason: 'not_found' });
    expect(await dfdg.getJoblogDokument({ ...which, type: 'cv' }, portal)).toMatchObject({ reason: 'not_found' });
    const left = await dfdg.listJoblogs({ cpr: anna, medDokument: true }, portal);
    expect(left).toMatchObject({ value: { antal: { soegt: 0 }, joblogs: [] } });

    setClock('2026-03-03T11:59:59.999Z');
    expect(await dfdg.genopretJoblog(which, borger)).toEqual({ ok: true, value: { version: 3 } });
    expect(await read(dfdg, id)).toEqual(before);
  });

  eachDoor('brings nothing back after 24 hours', async (dfdg) => {
    await dfdg.deleteJoblog({ ...which, kendtVersion: 3 }, portal);
    setClock('2026-03-03T12:00:00.000Z');
    expect(await dfdg.genopretJoblog(which, portal)).toMatchObject({ reason: 'not_found', code: 4404 });
  });

  eachDoor('brings back what is there already without a word', async (dfdg) => {
    expect(await dfdg.genopretJoblog(which, portal)).toEqual({ ok: true, value: { version: 3 } });
  });

  eachDoor('deletes no other version than the known one, and nothing twice', async (dfdg) => {
    expect(await dfdg.deleteJoblog({ ...which, kendtVersion: 2 }, portal)).toMatchObject({ code: 4409 });
    await dfdg.deleteJoblog({ ...which, kendtVersion: 3 }, portal);
    expect(await dfdg.deleteJoblog({ ...which, kendtVersion: 3 }, portal)).toMatchObject({ code: 4404 });
  });

  eachDoor('changes nothing that is deleted', async (dfdg) => {
    await dfdg.deleteJoblog({ ...which, kendtVersion: 3 }, portal);
    const answer = await dfdg.updateJoblog({ ...which, kendtVersion: 3, joblog: bare }, portal);
    expect(answer).toMatchObject({ reason: 'not_found' });
    const put = { ...which, type: 'cv', filename: 'x.pdf', indhold: Buffer.from('%PDF-').toString('base64') } as const;
    expect(await dfdg.putJoblogDokument(put, portal)).toMatchObject({ reason: 'not_found' });
  });
});

describe('documents', () => {
  const pdf = (bytes: number) => Buffer.alloc(bytes, ' ').fill('%PDF-1.7\n', 0, 9).toString('base64');
  const cv = (id: string, indhold = pdf(100)) =>
    ({ cpr: anna, id, type: 'cv', filename: 'Mit CV – æøå.pdf', indhold }) as const;

  eachDoor('are put, read and listed; the joblog is renewed under the version it has', async (dfdg) => {
    const id = await created(dfdg);
    setClock(later);
    const described = { type: 'cv', filename: 'Mit CV – æøå.pdf', size: 100, uploaded: later };
    expect(await dfdg.putJoblogDokument(cv(id), borger)).toEqual({ ok: true, value: described });
    expect(await read(dfdg, id)).toMatchObject({ version: 1, redigeret: later, dokumenter: [described] });
    const found = await dfdg.getJoblogDokument({ cpr: anna, id, type: 'cv' }, borger);
    expect(found).toEqual({ ok: true, value: { ...described, indhold: pdf(100) } });
  });

  eachDoor('take the place of the one of their type', async (dfdg) => {
    const id = await created(dfdg);
    await dfdg.putJoblogDokument(cv(id), portal);
    await dfdg.putJoblogDokument(cv(id, pdf(200)), portal);
    await dfdg.putJoblogDokument({ ...cv(id), type: 'ansoegning' }, portal);
    expect((await read(dfdg, id)).dokumenter).toMatchObject([
      { type: 'ansoegning', size: 100 },
      { type: 'cv', size: 200 },
    ]);
  });

  eachDoor('are taken off, also when they are gone already, and that renews the joblog', async (dfdg) => {
    const id = await created(dfdg);
    await dfdg.putJoblogDokument(cv(id), portal);
    setClock(later);
    for (const _ of [1, 2])
      expect(await dfdg.deleteJoblogDokument({ cpr: anna, id, type: 'cv' }, portal)).toEqual({ ok: true, value: {} });
    expect(await read(dfdg, id)).toMatchObject({ redigeret: later, dokumenter: [] });
    expect(await dfdg.getJoblogDokument({ cpr: anna, id, type: 'cv' }, portal)).toMatchObject({ code: 4404 });
  });

  eachDoor('may be 10 MB, and not a byte more', async (dfdg) => {
    const id = await created(dfdg);
    const largest = pdf(largestJoblogDokument);
    expect(await dfdg.putJoblogDokument(cv(id, largest), portal)).toMatchObject({ value: { size: 10_485_760 } });
    const found = await dfdg.getJoblogDokument({ cpr: anna, id, type: 'cv' }, portal);
    expect(found.ok && found.value.indhold === largest).toBe(true);
    for (const more of [1, 100_000])
      expect(await dfdg.putJoblogDokument(cv(id, pdf(largestJoblogDokument + more)), portal)).toMatchObject({
        reason: 'invalid',
      });
    expect((await read(dfdg, id)).dokumenter).toMatchObject([{ size: 10_485_760 }]);
  });

  const contents: [string, string][] = [
    ['nothing', ''],
    ['what is not base64', '%PDF-1.7'],
    ['base64 with a line break', `${pdf(90)}\n`],
    ['base64 without its end', pdf(100).replace(/=+$/, '')],
    ['base64 for addresses', Buffer.from('%PDF-1.7 ?>?>').toString('base64url')],
    ['a picture', Buffer.from('\x89PNG\r\n').toString('base64')],
    ['a PDF that begins late', Buffer.from(' %PDF-1.7').toString('base64')],
  ];
  for (const [what, indhold] of contents) {
    eachDoor(`refuse ${what}`, async (dfdg) => {
      const id = await created(dfdg);
      expect(await dfdg.putJoblogDokument(cv(id, indhold), portal)).toMatchObject({ ok: false, reason: 'invalid' });
      expect((await read(dfdg, id)).dokumenter).toEqual([]);
    });
  }

  eachDoor('refuse a name that leads elsewhere', async (dfdg) => {
    const id = await created(dfdg);
    for (const filename of ['../cv.pdf', 'a\\b.pdf', 'cv\n.pdf', 'cv\u0000.pdf'])
      expect(await dfdg.putJoblogDokument({ ...cv(id), filename }, portal)).toMatchObject({ reason: 'invalid' });
  });
});
