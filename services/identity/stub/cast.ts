import type { NsisLevel } from '@/services/identity/contract';

/** A citizen who can be picked; the fields the stand-in needs to speak as MitID. */
export type MitidPerson = {
  key: string;
  /** Ten digits. Leaves the stand-in only inside an ID token or a userinfo answer. */
  cpr: string;
  name: string;
  /** Name and address protection: MitID then tells no name. */
  isProtected: boolean;
  /** `YYYY-MM-DD` */
  birthDate: string;
  mitidUuid: string;
  city: string;
  maalgruppe: string;
  /** One line in Danish: what is true about the person in Jobnet. */
  story: string;
};

/** An employee who can be picked: caseworker, support or employer. */
export type EmployedPerson = {
  key: string;
  name: string;
  /** Eight digits */
  cvr: string;
  organisation: string;
  professionalId: string;
  story: string;
};

export type Cast = { people: readonly MitidPerson[]; employees: readonly EmployedPerson[] };

export type PickKind = 'citizen' | 'employee';

/** What happened, for a log. Holds no name, number or key of a person. */
export type IdentityEvent =
  | { event: 'identity-picked'; kind: PickKind; nsis: NsisLevel }
  | { event: 'identity-aborted'; kind: PickKind }
  | { event: 'identity-refused'; code: string }
  | { event: 'identity-failed'; problem: string };
