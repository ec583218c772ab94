import { randomUUID } from 'node:crypto';
import { person } from '@/prisma/seed/people';

/** The system of Fagligt Fællesskab, which writes about its members as it would in reality: over the wire. */
export type Akasse = ReturnType<typeof akasseAt>;

/** A joblog as it travels; what the journeys say and look at of it. */
type Joblog = {
  title: string;
  status: 'ikke-soegt' | 'soegt' | 'samtale' | 'afsluttet';
  submissionDate: string | null;
  version: number;
  redigeretAf: string;
};
type Changes = Partial<Pick<Joblog, 'title' | 'status' | 'submissionDate'>>;

const kok = {
  ...{ art: 'job', title: 'Kok', description: null, weeklyWorkTime: 'fuldtid', hoursPerWeek: null },
  ...{ submissionDeadlineDate: null, status: 'ikke-soegt', submissionDate: null },
  ...{ applicationSource: 'akasse', typeOfSubmission: 'e-mail', jobAd: null },
  company: {
    ...{ name: 'Kantinehuset', address: null, postCode: '7100', town: 'Vejle', country: 'DK', employmentAreaId: null },
    ...{ contactPerson: null, phone: null, email: null, latitude: null, longitude: null },
    ...{ dailyTravelTimeInMinutes: null, distanceToCompanyInMeters: null },
  },
};

/** What the a-kasse does at the wire of the portal at `portalUrl`; its members are named by their keys. */
export function akasseAt(portalUrl: string, secret: string) {
  const send = (method: string, path: string, member: string, body?: object) =>
    fetch(`${portalUrl}/api/dfdg/v1/joblogs${path}`, {
      method,
      headers: {
        authorization: `Bearer ${secret}`,
        'content-type': 'application/json',
        'x-requestid': randomUUID(),
        'x-civilregistrationIdentifier': person(member).cpr,
      },
      ...(body && { body: JSON.stringify(body) }),
    });
  const read = async (member: string, id: string): Promise<Joblog> =>
    (await accepted(send('GET', `/${id}`, member))).json();

  return {
    read,
    /** Makes a joblog for a member, and gives its id. */
    async make(member: string, changes: Changes): Promise<string> {
      const id = randomUUID();
      await accepted(send('POST', '', member, { id, joblog: { ...kok, ...changes } }));
      return id;
    },
    /** Changes a joblog from the version it has now. */
    async change(member: string, id: string, changes: Changes): Promise<void> {
      const now = await read(member, id);
      const body = { kendtVersion: now.version, joblog: { ...now, ...changes } };
      await accepted(send('PUT', `/${id}`, member, body));
    },
    async remove(member: string, id: string): Promise<void> {
      const { version } = await read(member, id);
      await accepted(send('DELETE', `/${id}`, member, { kendtVersion: version }));
    },
    /** Whether the a-kasse is told about somebody, who may be no member: the status of the answer, and DFDG's code. */
    async ask(somebody: string): Promise<{ status: number; code?: number }> {
      const answer = await send('GET', '', somebody);
      const { code } = await answer.json();
      return { status: answer.status, code };
    },
  };
}

async function accepted(sent: Promise<Response>): Promise<Response> {
  const answer = await sent;
  if (!answer.ok) throw new Error(`The wire answers the a-kasse ${answer.status}: ${await answer.text()}`);
  return answer;
}
