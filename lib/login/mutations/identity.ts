import { audit } from '@/lib/core/audit';
import { now } from '@/lib/core/clock';
import { blindIndex, encryptText } from '@/lib/core/crypto';
import { systemDb } from '@/lib/core/db';
import { outside } from '@/lib/core/outside';
import { createSession } from '@/lib/core/session/store';
import type { Employee } from '@/lib/core/session/viewer';
import { refreshPerson } from '@/lib/person/mutations';
import type { CitizenIdentity, EmployeeIdentity } from '@/services/identity';
import { actorBehind, type Came, openCitizenSession, replaceOldSession } from './sessions';

/** MitID login: into the account, or, for a person without one, to creating it. */
export async function loginWithMitid(identity: CitizenIdentity): Promise<Came> {
  const account = await systemDb().account.findUnique({ where: { cprIndex: blindIndex(identity.cpr) } });
  if (account) {
    await refreshPerson(account.id, identity.cpr);
    return openCitizenSession(account.id, 'mitid');
  }
  const at = now();
  await replaceOldSession(at);
  const person = { cpr: identity.cpr, name: identity.name ?? 'Ny bruger' };
  const enrolling = encryptText(JSON.stringify(person));
  return { sessionId: await createSession({ actorKind: 'enrolling', enrolling, method: 'mitid', now: at }) };
}

/** The last step of creating an account: the person is a citizen from now on, in a new session. */
export async function loginNewAccount(accountId: string, cpr: string): Promise<Came> {
  await refreshPerson(accountId, cpr);
  return openCitizenSession(accountId, 'mitid');
}

const actorKinds = { jobcenter: 'caseworker', akasse: 'caseworker', support: 'support', employer: 'employer' } as const;

export type EmployeeLogin = ({ ok: true } & Came) | { ok: false; why: 'dfdg' | 'organisation' };

/** Employee login. DFDG knows what kind of office the CVR number stands for; without its answer nobody is let in. */
export async function loginEmployee(identity: EmployeeIdentity): Promise<EmployeeLogin> {
  const office = await outside().dfdg.getMyndighed({ cvr: identity.cvr }, { kind: 'portal' });
  if (!office.ok) return { ok: false, why: office.reason === 'not_found' ? 'organisation' : 'dfdg' };
  const employee: Employee = {
    id: identity.professionalId,
    name: identity.name,
    office: office.value.navn,
    cvr: identity.cvr,
    kind: office.value.art,
  };
  const at = now();
  await replaceOldSession(at);
  const actorKind = actorKinds[employee.kind];
  const sessionId = await createSession({ actorKind, employee, method: 'employee', now: at });
  await audit(systemDb(), await actorBehind(sessionId, at), { action: 'login', citizen: null });
  return { ok: true, sessionId };
}
