import { z } from 'zod';

/** How somebody came in. */
export type LoginMethod = 'mitid' | 'password' | 'employee';

/** An employee as the identity provider described them and DFDG knows their office. */
export const employeeSchema = z.object({
  id: z.string().min(1).max(200),
  name: z.string().min(1).max(200),
  office: z.string().min(1).max(200),
  cvr: z.string().regex(/^\d{8}$/),
  /** What kind of office it is; decides which of a citizen's data DFDG lets them see. */
  kind: z.enum(['jobcenter', 'akasse', 'support', 'employer']),
});
export type Employee = z.infer<typeof employeeSchema>;

/** The person MitID vouched for who has no account yet. */
export const enrollingSchema = z.object({ cpr: z.string().regex(/^\d{10}$/), name: z.string().min(1).max(200) });

type Base = {
  /** Hash of the session id; safe to keep in rows, never to be sent out. */
  sessionKey: string;
  method: LoginMethod;
  endsInSeconds: number;
  absoluteEndInSeconds: number;
};

/** The citizen whose pages are shown. */
export type Citizen = {
  accountId: string;
  cprCipher: string;
  /** Name and address as last fetched, null when they never were; left out where they have not been read. */
  personCipher?: string | null;
  username: string;
};

export type EnrollingActor = Base & z.infer<typeof enrollingSchema> & { kind: 'enrolling' };
export type CitizenActor = Base & {
  kind: 'citizen';
  citizen: Citizen;
  /** What must be done before anything else in Jobnet is open: replace a one-time password, accept a new policy. */
  first: 'password' | 'policy' | null;
};
export type CaseworkerActor = Base & { kind: 'caseworker'; employee: Employee; citizen: Citizen | null };
export type OtherEmployeeActor = Base & { kind: 'support' | 'employer'; employee: Employee };

/** Whoever is logged in. */
export type Actor = EnrollingActor | CitizenActor | CaseworkerActor | OtherEmployeeActor;

/** Somebody who may see a citizen's pages: the citizen, or a caseworker who has been let in to look. */
export type Viewer = CitizenActor | (CaseworkerActor & { citizen: Citizen });
