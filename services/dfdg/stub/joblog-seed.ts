import { createHash } from 'node:crypto';
import type { Transaction } from '@/prisma/client';
import { joblogsOf } from '@/prisma/seed/joblogs';
import { pdfOf } from '@/prisma/seed/joblogs/pdf';
import type { SeededJoblog } from '@/prisma/seed/joblogs/seeded-joblog';
import { dayFrom, type Person } from '@/prisma/seed/person';
import { joblogFieldsSchema } from '../joblogs';
import { columnsOf } from './joblog-rows';

type Cast = { people: readonly Person[]; personKey: (cpr: string) => string };

/** Which organisations the systems of the demonstration speak for. */
const systems = [
  { navn: 'fagligt-faellesskab', cvr: '10000009' },
  { navn: 'teknik-og-viden', cvr: '10000025' },
  { navn: 'jobcenter-koebenhavn', cvr: '64942212' },
];

/** What the cast has done to find work, and which systems may write about it. Comes after the organisations. */
export function joblogSeed({ people, personKey }: Cast) {
  return {
    name: 'dfdg-joblogs',
    isEmpty: async (db: Transaction): Promise<boolean> => (await db.dfdgSystem.count()) === 0,
    fill: async (db: Transaction, seededOn: string): Promise<void> => {
      await db.dfdgSystem.createMany({ data: systems });
      for (const { key, cpr } of people) await fill(db, key, personKey(cpr), seededOn);
    },
  };
}

/** The id of the joblog that stands at this place (from 0) in somebody's seed. */
export function seededJoblogId(key: string, place: number): string {
  const hex = createHash('sha256').update(`joblog ${key} ${place}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

async function fill(db: Transaction, key: string, personKey: string, seededOn: string): Promise<void> {
  const at = ([day, time]: readonly [number, string]) => new Date(`${dayFrom(seededOn, day)}T${time}:00Z`);
  const seeded = joblogsOf(key).map((joblog, place) => ({ joblog, id: seededJoblogId(key, place) }));
  await db.dfdgJoblog.createMany({
    data: seeded.map(({ joblog, id }) => {
      const { changes, oprettetAf, oprettet, redigeret } = joblog;
      const edits = { oprettet: at(oprettet), oprettetAf, redigeret: at(redigeret), redigeretAf: oprettetAf };
      return { id, personKey, version: 1 + changes, ...columnsOf(fieldsOf(joblog, seededOn)), ...edits };
    }),
  });
  const dokumenter = seeded.flatMap(({ joblog, id }) => joblog.dokumenter.map((one) => ({ ...one, joblogId: id })));
  await db.dfdgJoblogDokument.createMany({
    data: dokumenter.map(({ lines, uploaded, ...one }) => {
      const indhold = pdfOf(lines);
      return { ...one, personKey, uploaded: at(uploaded), indhold, size: indhold.length };
    }),
  });
}

function fieldsOf(joblog: SeededJoblog, seededOn: string) {
  const day = (offset: number | null) => (offset === null ? null : dayFrom(seededOn, offset));
  return joblogFieldsSchema.parse({
    ...joblog,
    submissionDeadlineDate: day(joblog.deadline),
    submissionDate: day(joblog.submitted),
    applicationSource: joblog.source,
    typeOfSubmission: joblog.submission,
    company: { ...joblog.company, dailyTravelTimeInMinutes: null, distanceToCompanyInMeters: null },
    jobAd: null,
  });
}
