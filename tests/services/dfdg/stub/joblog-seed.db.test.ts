import { beforeAll, describe, expect, test } from 'vitest';
import { people } from '@/prisma/seed/people';
import { connectDfdg, type Dfdg, type Joblog } from '@/services/dfdg';
import { firstKeptDay } from '@/services/dfdg/stub/joblog-rules';
import { joblogSeed, seededJoblogId } from '@/services/dfdg/stub/joblog-seed';
import { seededOn, type TestDatabase, testDatabase } from '@/tests/support/database';
import { cprOf, personKey, seed } from '../cast';

const joblogs = joblogSeed({ people, personKey });
const portal = { kind: 'portal' } as const;

let db: TestDatabase;
let dfdg: Dfdg;

beforeAll(async () => {
  db = await testDatabase();
  await seed.fill(db.owner, seededOn);
  expect(await joblogs.isEmpty(db.owner)).toBe(true);
  await joblogs.fill(db.owner, seededOn);
  dfdg = connectDfdg({ standIn: { db: db.app, personKey, today: () => seededOn }, timeoutMs: 15_000 });
});

async function pageOf(key: string, fra = 0) {
  const answer = await dfdg.listJoblogs({ cpr: cprOf(key), fra, antal: 500 }, portal);
  return answer.ok ? answer.value : expect.unreachable(answer.detail);
}

async function allOf(key: string): Promise<Joblog[]> {
  const pages = await Promise.all([0, 500, 1_000].map((fra) => pageOf(key, fra)));
  return pages.flatMap((page) => page.joblogs);
}

describe('the seeded joblogs', () => {
  test('are done once, hold no CPR number, and belong to four of the cast', async () => {
    expect(await joblogs.isEmpty(db.owner)).toBe(false);
    const rows = JSON.stringify(await db.owner.dfdgJoblog.findMany());
    expect(people.filter(({ cpr }) => rows.includes(cpr))).toEqual([]);
    const counts = await Promise.all(people.map(async ({ key }) => [key, (await allOf(key)).length] as const));
    const some = Object.fromEntries(counts.filter(([, count]) => count > 0));
    expect(some).toEqual({ anna: 14, mikkel: 3, sofie: 5, bo: 1_200 });
  });

  test('of Anna show everything a joblog can be', async () => {
    const { antal } = await pageOf('anna');
    expect(antal).toEqual({ 'ikke-soegt': 4, soegt: 4, samtale: 2, afsluttet: 4 });
    const all = await allOf('anna');
    const having = (is: (joblog: Joblog) => boolean) => all.filter(is).length;
    expect({
      andenAktivitet: having(({ art }) => art === 'anden-aktivitet'),
      akasse: having(({ oprettetAf }) => oprettetAf === 'Fagligt Fællesskab'),
      dokumenter: having(({ dokumenter }) => dokumenter.length === 3),
      omraade: having(({ company }) => company.employmentAreaId !== null),
      udland: having(({ company }) => (company.country ?? 'DK') !== 'DK'),
      paaKort: having(({ company }) => company.latitude !== null),
    }).toEqual({ andenAktivitet: 2, akasse: 1, dokumenter: 1, omraade: 1, udland: 1, paaKort: 12 });
    expect(having(({ weeklyWorkTime }) => weeklyWorkTime === 'deltid')).toBeGreaterThan(0);
  });

  test('of Bo go back nearly four years, in every status, and none is forgotten at once', async () => {
    const { antal } = await pageOf('bo');
    for (const count of Object.values(antal)) expect(count).toBeGreaterThan(5);
    const days = (await allOf('bo')).map(({ redigeret }) => redigeret.slice(0, 10)).toSorted();
    const [oldest = '', newest = ''] = [days.at(0), days.at(-1)];
    expect(oldest > firstKeptDay(seededOn) && oldest < '2022-05-01').toBe(true);
    expect(newest < seededOn).toBe(true);
  });

  test('were never edited before they were made, nor applied for after that', async () => {
    const all = (await Promise.all(['anna', 'mikkel', 'sofie', 'bo'].map(allOf))).flat();
    expect(all.filter(({ oprettet, redigeret }) => redigeret < oprettet)).toEqual([]);
    const late = ({ submissionDate, redigeret }: Joblog) => (submissionDate ?? '') > redigeret.slice(0, 10);
    expect(all.filter(late)).toEqual([]);
    expect(all.filter(({ status, submissionDate }) => (status === 'ikke-soegt') !== (submissionDate === null))).toEqual(
      [],
    );
  });

  test('are the same whenever they are made', async () => {
    const [first] = (await allOf('anna')).filter(({ id }) => id === seededJoblogId('anna', 0));
    expect(first).toMatchObject({ title: 'Kok til økologisk bistro', submissionDeadlineDate: '2026-03-05' });
  });

  test('have documents that are whole', async () => {
    const id = seededJoblogId('anna', 4);
    for (const type of ['ansoegning', 'cv', 'jobannonce'] as const) {
      const found = await dfdg.getJoblogDokument({ cpr: cprOf('anna'), id, type }, portal);
      const pdf = Buffer.from(found.ok ? found.value.indhold : '', 'base64').toString('latin1');
      const at = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(pdf)?.[1]);
      expect(pdf.slice(at, at + 5)).toBe('xref\n');
    }
  });
});
