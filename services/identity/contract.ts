import { z } from 'zod';
import { Err, Ok, type Result } from '@/services/http/result';

/** NSIS levels of assurance, lowest first, with the address that stands for each in the `loa` claim. */
export const nsisLevels = {
  lav: 'https://data.gov.dk/concept/core/nsis/Low',
  betydelig: 'https://data.gov.dk/concept/core/nsis/Substantial',
  hoej: 'https://data.gov.dk/concept/core/nsis/High',
} as const;
export type NsisLevel = keyof typeof nsisLevels;
/** The levels the portal lets in. */
export type AcceptedLevel = Exclude<NsisLevel, 'lav'>;

/** What the portal asks the broker for, per kind of login. */
export const citizenScopes = 'openid mitid ssn';
export const employeeScopes = 'openid nemlogin';

/** `detail` of the two refusals, so that the portal can tell the visitor which one it was. */
export const levelTooLow = 'NSIS level of assurance below Substantial';
export const wrongIdentityType = 'the identity is of the other kind (private or professional)';

const assurance = z.object({
  loa: z.enum([nsisLevels.lav, nsisLevels.betydelig, nsisLevels.hoej]),
  identity_type: z.enum(['private', 'professional']),
});

export const citizenClaims = z.object({
  sub: z.string().min(1),
  identity_type: z.literal('private'),
  loa: z.enum([nsisLevels.betydelig, nsisLevels.hoej]),
  'mitid.uuid': z.guid(),
  // MitID leaves the name out for people with name and address protection.
  'mitid.identity_name': z.string().trim().min(1).max(200).optional(),
  'mitid.date_of_birth': z.iso.date(),
  'dk.cpr': z.string().regex(/^\d{10}$/),
});

export const employeeClaims = z.object({
  sub: z.string().min(1),
  identity_type: z.literal('professional'),
  loa: z.enum([nsisLevels.betydelig, nsisLevels.hoej]),
  'nemlogin.cvr': z.string().regex(/^\d{8}$/),
  'nemlogin.org_name': z.string().trim().min(1).max(200),
  'nemlogin.name': z.string().trim().min(1).max(200),
  'nemlogin.persistent_professional_id': z.string().min(1).max(200),
});

export type CitizenIdentity = {
  kind: 'citizen';
  /** The broker's own id of the person; differs between brokers. */
  subject: string;
  /** MitID's id of the person; the same at every broker. */
  mitidUuid: string;
  /** Null when the person is protected; then the name comes from the CPR register. */
  name: string | null;
  /** `YYYY-MM-DD` */
  birthDate: string;
  /** Ten digits. Encrypt before it is stored, mask before it is shown, never log it. */
  cpr: string;
  level: AcceptedLevel;
};

export type EmployeeIdentity = {
  kind: 'employee';
  subject: string;
  /** Follows the person as long as the employment lasts; survives a change of name. */
  professionalId: string;
  name: string;
  /** Eight digits: the organisation the person acts for. */
  cvr: string;
  organisation: string;
  level: AcceptedLevel;
};

// Paths and codes only: zod's messages can quote what was received, and that may be a CPR number.
function drift(error: z.ZodError): Err {
  const what = error.issues.map((issue) => `${issue.path.join('.')} ${issue.code}`);
  return Err('drift', `identity claims: ${what.join(', ') || 'not an object'}`);
}

/** The checks both kinds share, before anything else in the claims is looked at. */
function admit(claims: unknown, type: 'private' | 'professional'): Result<unknown> {
  const parsed = assurance.safeParse(claims);
  if (!parsed.success) return drift(parsed.error);
  if (parsed.data.identity_type !== type) return Err('refused', wrongIdentityType);
  if (parsed.data.loa === nsisLevels.lav) return Err('refused', levelTooLow);
  return Ok(claims);
}

function levelOf(loa: (typeof nsisLevels)[AcceptedLevel]): AcceptedLevel {
  return loa === nsisLevels.hoej ? 'hoej' : 'betydelig';
}

/**
 * Reads a citizen out of verified token claims. `refused`: below NSIS Substantial (`levelTooLow`) or not a private
 * identity (`wrongIdentityType`); `drift`: the broker answers in another shape than agreed.
 */
export function citizenFromClaims(claims: unknown): Result<CitizenIdentity> {
  const admitted = admit(claims, 'private');
  if (!admitted.ok) return admitted;
  const parsed = citizenClaims.safeParse(admitted.value);
  if (!parsed.success) return drift(parsed.error);
  return Ok({
    kind: 'citizen',
    subject: parsed.data.sub,
    mitidUuid: parsed.data['mitid.uuid'],
    name: parsed.data['mitid.identity_name'] ?? null,
    birthDate: parsed.data['mitid.date_of_birth'],
    cpr: parsed.data['dk.cpr'],
    level: levelOf(parsed.data.loa),
  });
}

/** Reads an employee (caseworker, support, employer) out of verified token claims. Errors as `citizenFromClaims`. */
export function employeeFromClaims(claims: unknown): Result<EmployeeIdentity> {
  const admitted = admit(claims, 'professional');
  if (!admitted.ok) return admitted;
  const parsed = employeeClaims.safeParse(admitted.value);
  if (!parsed.success) return drift(parsed.error);
  return Ok({
    kind: 'employee',
    subject: parsed.data.sub,
    professionalId: parsed.data['nemlogin.persistent_professional_id'],
    name: parsed.data['nemlogin.name'],
    cvr: parsed.data['nemlogin.cvr'],
    organisation: parsed.data['nemlogin.org_name'],
    level: levelOf(parsed.data.loa),
  });
}
