import { randomUUID } from 'node:crypto';
import { type Database, openDatabase } from '@/prisma/client';
import { applyMigrations } from '@/prisma/migrate';
import { SetupError } from '@/prisma/setup-error';
import { deleteExpiredJoblogs, type JoblogFields } from '@/services/dfdg';
import { type Filled, fillJoblogs } from '@/services/dfdg/stub/joblog-bulk';
import { findOversigt, findPage, type Listing } from '@/services/dfdg/stub/joblog-lists';
import { insertJoblog, updateJoblog } from '@/services/dfdg/stub/joblog-tables';
import { startScratchDatabase } from '@/services/local';
import { runCommand } from '../run-command';

import { danish, percentile, tableOf } from './search/table';

const usualCount = 1_000_000;
const rounds = 400;

/** `npm run bench:joblog [NUMBER]`: what the pages of the joblog ask DFDG's stand-in for, one question after another. */
runCommand(async () => {
  const [given = String(usualCount)] = process.argv.slice(2);
  if (!/^[1-9]\d{3,7}$/.test(given))
    throw new SetupError('Give the number of joblogs, at least 1000, for example: npm run bench:joblog 5000000');
  const server = await startScratchDatabase();
  try {
    await applyMigrations(server.url);
    const db = openDatabase(server.url, { max: 2 });
    const filled = await fillJoblogs(db, Number(given)).finally(() =>
      console.log(`${danish(Number(given), 0)} joblogs`),
    );
    console.log(tableOf(['', 'p50 ms', 'p99 ms', 'most ms'], await measureAll(db, filled)));
    await db.$disconnect();
  } finally {
    await server.stop();
  }
});

const page: Listing = { sortering: 'redigeret', fra: 0, antal: 20 };
const idag = new Date().toISOString().slice(0, 10);

async function measureAll(db: Database, { usual, many }: Filled): Promise<string[][]> {
  const list = (listing: Partial<Listing>) => (key: string) => findPage(db, key, { ...page, ...listing }, idag);
  const oversigt = (key: string) => findOversigt(db, key, { fra: '2020-01-01', til: idag });
  return [
    await measure('a citizen with a few: page 1', usual, list({})),
    await measure('a citizen with a few: overview', usual, oversigt),
    await measure('1.200: page 1', many, list({})),
    await measure('1.200: page 60', many, list({ fra: 1_180 })),
    await measure('1.200: page 1 of one status', many, list({ status: 'soegt' })),
    await measure('1.200: page 60, by deadline', many, list({ sortering: 'frist', fra: 1_180 })),
    await measure('1.200: page 1, by application', many, list({ sortering: 'soegt' })),
    await measure('1.200: page 1 with documents', many, list({ medDokument: true })),
    await measure('1.200: made from one ad', many, list({ annonce: 'jobnet:4711' })),
    await measure('1.200: page 1 on a map', many, list({ medKoordinat: true })),
    await measure('1.200: 500 on a map', many, list({ medKoordinat: true, antal: 500 })),
    await measure('1.200: overview', many, oversigt),
    await measure('make one and change it', many, (key) => makeAndChange(db, key)),
    await measure('a night without anything to forget', ['once'], () =>
      deleteExpiredJoblogs(db, { now: new Date(), today: idag }),
    ),
  ];
}

async function measure(
  name: string,
  keys: readonly string[],
  ask: (key: string) => Promise<unknown>,
): Promise<string[]> {
  const times: number[] = [];
  for (let n = 0; n < rounds; n += 1) {
    const from = performance.now();
    await ask(keys[n % keys.length] ?? '');
    times.push(performance.now() - from);
  }
  return [name, ...[0.5, 0.99, 1].map((part) => danish(percentile(times, part), 1))];
}

async function makeAndChange(db: Database, personKey: string): Promise<void> {
  const which = { id: randomUUID(), personKey };
  const edit = { af: 'jobnet', at: new Date() };
  await insertJoblog(db, which, joblog, edit);
  await updateJoblog(db, which, 1, { ...joblog, status: 'soegt' }, edit);
}

const joblog: JoblogFields = {
  ...{
    art: 'job',
    title: 'Kok',
    description: null,
    weeklyWorkTime: 'fuldtid',
    hoursPerWeek: null,
    status: 'ikke-soegt',
  },
  ...{ submissionDeadlineDate: idag, submissionDate: null, applicationSource: 'jobnet', typeOfSubmission: 'e-mail' },
  company: {
    ...{
      name: 'Bistroen',
      address: null,
      postCode: '2100',
      town: 'København Ø',
      country: 'DK',
      employmentAreaId: null,
    },
    ...{ contactPerson: null, phone: null, email: null, latitude: 55.7, longitude: 12.5 },
    ...{ dailyTravelTimeInMinutes: null, distanceToCompanyInMeters: null },
  },
  jobAd: null,
};
