import { hashSessionId } from '@/lib/core/session/store';
import type {
  CaseworkerActor,
  Citizen,
  CitizenActor,
  EnrollingActor,
  OtherEmployeeActor,
} from '@/lib/core/session/viewer';

const base = { endsInSeconds: 1200, absoluteEndInSeconds: 28_800 };
const nobody: Citizen = {
  accountId: '018f0000-0000-7000-8000-000000000001',
  cprCipher: 'not read in this test',
  username: 'anna.kjaer',
};
const kim = { id: 'kim.jobcenter', name: 'Kim Jensen', office: 'Jobcenter København', cvr: '64942212' };

/** A citizen who is logged in; by MitID unless said, with nothing to do first. */
export function citizenActor(citizen: Partial<Citizen> = {}, more: Partial<CitizenActor> = {}): CitizenActor {
  const sessionKey = hashSessionId('citizen');
  return {
    ...{ ...base, kind: 'citizen', sessionKey, method: 'mitid', first: null },
    citizen: { ...nobody, ...citizen },
    ...more,
  };
}

/** A jobcentre's caseworker, looking at this citizen or at nobody. */
export function caseworkerActor(
  citizen: Partial<Citizen> | null,
  more: Partial<CaseworkerActor> = {},
): CaseworkerActor {
  const sessionKey = hashSessionId('caseworker');
  return {
    ...{ ...base, kind: 'caseworker', sessionKey, method: 'employee', employee: { ...kim, kind: 'jobcenter' } },
    citizen: citizen ? { ...nobody, ...citizen } : null,
    ...more,
  };
}

/** Somebody MitID has vouched for and who has no account. */
export function enrollingActor(cpr = '0605991000', sessionKey = hashSessionId('enrolling')): EnrollingActor {
  return { ...base, kind: 'enrolling', sessionKey, method: 'mitid', cpr, name: 'Signe Alstrup' };
}

/** Support staff, or an employer. */
export function otherEmployeeActor(kind: 'support' | 'employer'): OtherEmployeeActor {
  return { ...base, kind, sessionKey: hashSessionId(kind), method: 'employee', employee: { ...kim, kind } };
}
