import { randomUUID } from 'node:crypto';
import { outside } from '@/lib/core/outside';
import type { CitizenActor } from '@/lib/core/session/viewer';
import { cprOf } from '@/lib/person/queries';
import type { Joblog, JoblogFields } from '@/services/dfdg';
import type { Caller } from '@/services/http/caller';

/** A job that somebody in no particular place may apply for. */
export const someJob: JoblogFields = {
  art: 'job',
  title: 'Kok',
  description: null,
  weeklyWorkTime: null,
  hoursPerWeek: null,
  submissionDeadlineDate: null,
  status: 'ikke-soegt',
  submissionDate: null,
  applicationSource: 'jobnet',
  typeOfSubmission: 'e-mail',
  company: {
    ...{ name: 'Restaurant Havnen', address: null, postCode: null, town: null, country: 'DK', employmentAreaId: null },
    ...{ contactPerson: null, phone: null, email: null, latitude: null, longitude: null },
    ...{ dailyTravelTimeInMinutes: null, distanceToCompanyInMeters: null },
  },
  jobAd: null,
};

/** Something done to find work that is no application. */
export const someActivity: JoblogFields = {
  ...someJob,
  ...{
    art: 'anden-aktivitet',
    title: 'Jobmesse',
    applicationSource: null,
    typeOfSubmission: null,
    status: 'afsluttet',
  },
};

const borger: Caller = { kind: 'borger' };

/** Puts a joblog into DFDG, as the citizen's own or as another system's; answers its id. */
export async function makeJoblog(
  actor: CitizenActor,
  fields: Partial<JoblogFields> = {},
  caller = borger,
): Promise<string> {
  const id = randomUUID();
  const joblog = { ...someJob, ...fields };
  const answer = await outside().dfdg.createJoblog({ cpr: cprOf(actor), id, joblog }, caller, { requestId: id });
  if (!answer.ok) throw new Error(answer.detail);
  return id;
}

/** What DFDG has of it; null when it is deleted. */
export async function joblogInDfdg(actor: CitizenActor, id: string): Promise<Joblog | null> {
  const answer = await outside().dfdg.getJoblog({ cpr: cprOf(actor), id }, { kind: 'portal' });
  if (!answer.ok && answer.reason !== 'not_found') throw new Error(answer.detail);
  return answer.ok ? answer.value : null;
}

/** Another tab, or another system, changes it. */
export async function changeElsewhere(
  actor: CitizenActor,
  id: string,
  fields: Partial<JoblogFields>,
  caller = borger,
): Promise<void> {
  const known = await joblogInDfdg(actor, id);
  if (!known) throw new Error('nothing to change');
  const input = { cpr: cprOf(actor), id, kendtVersion: known.version, joblog: { ...known, ...fields } };
  const answer = await outside().dfdg.updateJoblog(input, caller);
  if (!answer.ok) throw new Error(answer.detail);
}
