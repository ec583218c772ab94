import { createHash } from 'node:crypto';
import type { Account, AccountClaims } from 'oidc-provider';
import { z } from 'zod';
import { type NsisLevel, nsisLevels } from '@/services/identity/contract';
import type { Cast, PickKind } from '@/services/identity/stub/cast';

/** Which claims each scope opens for; the same names as the broker's. */
export const claimsByScope = {
  acr: null,
  auth_time: null,
  iss: null,
  openid: ['sub', 'identity_type', 'loa', 'idp'],
  mitid: ['mitid.uuid', 'mitid.identity_name', 'mitid.date_of_birth'],
  ssn: ['dk.cpr'],
  nemlogin: ['nemlogin.cvr', 'nemlogin.org_name', 'nemlogin.name', 'nemlogin.persistent_professional_id'],
};

const accountParts = z.tuple([
  z.enum(['citizen', 'employee']),
  z.string().min(1),
  z.enum(['lav', 'betydelig', 'hoej'] satisfies NsisLevel[]),
]);

/** The chosen level travels in the account id, so that it survives from the picker to the token without a store. */
export function accountIdOf(kind: PickKind, key: string, level: NsisLevel): string {
  return [kind, key, level].join(':');
}

/** The account behind an id made by `accountIdOf`, or undefined when nobody in the cast has that key. */
export function findAccount(cast: Cast, accountId: string): Account | undefined {
  const parts = accountParts.safeParse(accountId.split(':'));
  if (!parts.success) return undefined;
  const [kind, key, level] = parts.data;
  const claims = kind === 'citizen' ? citizenClaimsOf(cast, key) : employeeClaimsOf(cast, key);
  if (!claims) return undefined;
  return { accountId, claims: () => ({ ...claims, loa: nsisLevels[level] }) };
}

function citizenClaimsOf(cast: Cast, key: string): AccountClaims | undefined {
  const person = cast.people.find((one) => one.key === key);
  if (!person) return undefined;
  return {
    sub: brokerId(key),
    identity_type: 'private',
    idp: 'mitid',
    'mitid.uuid': person.mitidUuid,
    'mitid.identity_name': person.isProtected ? undefined : person.name,
    'mitid.date_of_birth': person.birthDate,
    'dk.cpr': person.cpr,
  };
}

function employeeClaimsOf(cast: Cast, key: string): AccountClaims | undefined {
  const employee = cast.employees.find((one) => one.key === key);
  if (!employee) return undefined;
  return {
    sub: brokerId(key),
    identity_type: 'professional',
    idp: 'mitid_erhverv',
    'nemlogin.cvr': employee.cvr,
    'nemlogin.org_name': employee.organisation,
    'nemlogin.name': employee.name,
    'nemlogin.persistent_professional_id': employee.professionalId,
  };
}

// The broker knows people by ids of its own; the same person keeps the same through restarts and on every machine.
function brokerId(key: string): string {
  const hex = createHash('sha256').update(key).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
