import { randomUUID } from 'node:crypto';
import { person } from '@/prisma/seed/people';
import { type Dfdg, dfdgContract, type Joblog, type JoblogFields } from '@/services/dfdg';
import type { Caller } from '@/services/http/caller';
import { httpClient } from '@/services/http/client';
import type { Result } from '@/services/http/result';

/** The system of Fagligt Fællesskab, which writes about its members as it would in reality: over the wire. */
export type Akasse = ReturnType<typeof akasseAt>;

const caller: Caller = { kind: 'system', name: 'fagligt-faellesskab' };

const kok: JoblogFields = {
  ...{ art: 'job', title: 'Kok', description: null, weeklyWorkTime: 'fuldtid', hoursPerWeek: null },
  ...{ submissionDeadlineDate: null, status: 'ikke-soegt', submissionDate: null },
  ...{ applicationSource: 'akasse', typeOfSubmission: 'e-mail', jobAd: null },
  company: {
    ...{ name: 'Kantinehuset', address: null, postCode: '7100', town: 'Vejle', country: 'DK', employmentAreaId: null },
    ...{ contactPerson: null, phone: null, email: null, latitude: null, longitude: null },
    ...{ dailyTravelTimeInMinutes: null, distanceToCompanyInMeters: null },
  },
};

/** The a-kasse's own client of the wire at `portalUrl`. */
export function akasseAt(portalUrl: string, secret: string) {
  const dfdg: Dfdg = httpClient(dfdgContract, {
    ...{ baseUrl: `${portalUrl}/api/dfdg`, credential: secret, timeoutMs: 15_000 },
  });
  return {
    /** Makes a joblog for a member, and gives its id. */
    async make(member: string, changes: Partial<JoblogFields>): Promise<string> {
      const id = randomUUID();
      done(await dfdg.createJoblog({ cpr: person(member).cpr, id, joblog: { ...kok, ...changes } }, caller));
      return id;
    },
    async read(member: string, id: string): Promise<Joblog> {
      return done(await dfdg.getJoblog({ cpr: person(member).cpr, id }, caller));
    },
    /** Changes a joblog from the version it has now. */
    async change(member: string, id: string, changes: Partial<JoblogFields>): Promise<void> {
      const now = await this.read(member, id);
      const input = { cpr: person(member).cpr, id, kendtVersion: now.version, joblog: { ...now, ...changes } };
      done(await dfdg.updateJoblog(input, caller));
    },
    async remove(member: string, id: string): Promise<void> {
      const { version } = await this.read(member, id);
      done(await dfdg.deleteJoblog({ cpr: person(member).cpr, id, kendtVersion: version }, caller));
    },
    /** Reads about somebody who may be no member; the answer as it is. */
    async listOf(somebody: string) {
      return dfdg.listJoblogs({ cpr: person(somebody).cpr }, caller);
    },
  };
}

function done<T>(answer: Result<T>): T {
  if (!answer.ok) throw new Error(`DFDG answers the a-kasse: ${answer.reason}, ${answer.detail}`);
  return answer.value;
}
