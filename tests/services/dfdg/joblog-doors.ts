import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, expect } from 'vitest';
import { people } from '@/prisma/seed/people';
import { type Dfdg, dfdgContract, type JoblogFields } from '@/services/dfdg';
import { joblogSeed } from '@/services/dfdg/stub/joblog-seed';
import { dfdgRequestIds } from '@/services/dfdg/stub/request-ids';
import { type DfdgStandIn, dfdgStandIn } from '@/services/dfdg/stub/stand-in';
import type { Caller } from '@/services/http/caller';
import { contractDoors } from '@/tests/support/contract-doors';
import { seededOn, type TestDatabase, testDatabase } from '@/tests/support/database';
import { cprOf, personKey, seed } from './cast';

// Without the one who has very many, which take their time.
const joblogs = joblogSeed({ people: people.filter(({ key }) => key !== 'bo'), personKey });

export const anna = cprOf('anna');
export const portal: Caller = { kind: 'portal' };
export const borger: Caller = { kind: 'borger' };
/** The system of the a-kasse that Anna, Mikkel and Tove are members of. */
export const akassen: Caller = { kind: 'system', name: 'fagligt-faellesskab' };
export const andenAkasse: Caller = { kind: 'system', name: 'teknik-og-viden' };
export const jobcenterets: Caller = { kind: 'system', name: 'jobcenter-koebenhavn' };

const noon = new Date(`${seededOn}T12:00:00.000Z`);

const nowhere: JoblogFields['company'] = {
  ...{ name: null, address: null, postCode: null, town: null, country: null, employmentAreaId: null },
  ...{ contactPerson: null, phone: null, email: null, latitude: null, longitude: null },
  ...{ dailyTravelTimeInMinutes: null, distanceToCompanyInMeters: null },
};

/** A joblog with all that a joblog can have. */
export const full: JoblogFields = {
  ...{ art: 'job', title: 'Kok på æblegården', description: 'Ring først.\nSpørg efter Åse.', weeklyWorkTime: 'deltid' },
  ...{ hoursPerWeek: 29.6, submissionDeadlineDate: '2026-03-20', status: 'soegt', submissionDate: '2026-03-01' },
  ...{ applicationSource: 'jobnet', typeOfSubmission: 'e-mail' },
  company: {
    ...{ name: 'Æblegården', address: 'Gårdvejen 1', postCode: '4000', town: 'Roskilde', country: 'DK' },
    ...{ employmentAreaId: null, contactPerson: 'Åse Øst', phone: '46 45 00 00', email: 'aase@example.com' },
    ...{ latitude: 55.6513, longitude: 12.0958, dailyTravelTimeInMinutes: 47, distanceToCompanyInMeters: 31_400 },
  },
  jobAd: { key: 'jobnet:4711', url: 'https://example.com/job/4711?x=1' },
};

/** A joblog with as little as a joblog can have. */
export const bare: JoblogFields = {
  ...{ art: 'anden-aktivitet', title: 'Jobmesse', description: null, weeklyWorkTime: null, hoursPerWeek: null },
  ...{ submissionDeadlineDate: null, status: 'ikke-soegt', submissionDate: null, applicationSource: null },
  ...{ typeOfSubmission: null, company: nowhere, jobAd: null },
};

/** What there is to know about the doors that the tests of joblogs share. */
export type JoblogDoors = ReturnType<typeof joblogDoors>;

/** Both doors to DFDG with the cast's joblogs as they were seeded, anew for each test. */
export function joblogDoors() {
  let db: TestDatabase;
  const clock = { now: noon, today: seededOn };

  beforeAll(async () => {
    db = await testDatabase();
  });

  beforeEach(async () => {
    Object.assign(clock, { now: noon, today: seededOn });
    await db.owner.$executeRaw`TRUNCATE dfdg.borger, dfdg.myndighed, dfdg.request_id, dfdg.joblog, dfdg.system CASCADE`;
    await seed.fill(db.owner, seededOn);
    await joblogs.fill(db.owner, seededOn);
  });

  const standIn = (): DfdgStandIn => ({ db: db.app, personKey, today: () => clock.today, now: () => clock.now });
  const doors = contractDoors(dfdgContract, () => dfdgStandIn(standIn()), {
    requestIds: () => dfdgRequestIds(db.app),
  });
  return {
    ...doors,
    database: () => db,
    /** Moves DFDG's clock. */
    setClock: (now: string) => Object.assign(clock, { now: new Date(now), today: now.slice(0, 10) }),
  };
}

/** Makes a joblog of Anna's and gives its id. */
export async function created(dfdg: Dfdg, joblog: JoblogFields = full, caller = portal): Promise<string> {
  const id = randomUUID();
  expect(await dfdg.createJoblog({ cpr: anna, id, joblog }, caller)).toEqual({ ok: true, value: { version: 1 } });
  return id;
}

/** One of Anna's joblogs as DFDG has it. */
export async function read(dfdg: Dfdg, id: string) {
  const answer = await dfdg.getJoblog({ cpr: anna, id }, portal);
  return answer.ok ? answer.value : expect.unreachable(answer.detail);
}
