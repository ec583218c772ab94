import { createHmac } from 'node:crypto';
import { employees } from '@/prisma/seed/employees';
import { people, person } from '@/prisma/seed/people';
import { dfdgSeed } from '@/services/dfdg/stub/seed';
import type { Caller } from '@/services/http/caller';

/** A hash like the portal's, with a key of the tests' own. */
export const personKey = (cpr: string) => createHmac('sha256', 'test').update(cpr).digest('base64url');

export const seed = dfdgSeed({ people, employees, personKey });

export const cprOf = (key: string) => person(key).cpr;

type Sagsbehandler = Extract<Caller, { kind: 'sagsbehandler' }>;

export const kim: Sagsbehandler = {
  kind: 'sagsbehandler',
  cvr: '64942212',
  organisation: 'Jobcenter København',
  navn: 'Kim Jensen',
  medarbejderId: 'kim',
  art: 'jobcenter',
};

export const rikke: Sagsbehandler = {
  kind: 'sagsbehandler',
  cvr: '10000009',
  organisation: 'Fagligt Fællesskab',
  navn: 'Rikke Olsen',
  medarbejderId: 'rikke',
  art: 'akasse',
};

export const akasseSystem: Caller = { kind: 'system', name: 'fagligt-faellesskab' };
export const jobcenterSystem: Caller = { kind: 'system', name: 'jobcenter-koebenhavn' };
export const strangerSystem: Caller = { kind: 'system', name: 'crawler' };

/** The organisations that these systems speak for. */
export const systems = [
  { navn: 'fagligt-faellesskab', cvr: rikke.cvr },
  { navn: 'jobcenter-koebenhavn', cvr: kim.cvr },
];
