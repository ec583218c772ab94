import type { Employee } from './person';

/** Caseworkers, support and employers. */
export const employees: readonly Employee[] = [
  {
    key: 'kim',
    username: 'kim.jobcenter',
    name: 'Kim Jensen',
    role: 'jobcenter',
    cvr: '64942212',
    organisation: 'Jobcenter København',
    municipalityCode: '0101',
    professionalId: '948589f5-ffbd-430a-a3d8-5200467a6832',
  },
  {
    key: 'rikke',
    username: 'rikke.akasse',
    name: 'Rikke Olsen',
    role: 'akasse',
    cvr: '10000009',
    organisation: 'Fagligt Fællesskab',
    professionalId: 'b792e428-6d6b-478d-a0de-3a18ccb48fbb',
  },
  {
    key: 'lone',
    username: 'lone.support',
    name: 'Lone Lund',
    role: 'support',
    cvr: '10000033',
    organisation: 'Landssupporten',
    professionalId: '90be010d-dd45-470b-92e3-0fbfd5c4d37b',
  },
  {
    key: 'eva',
    username: 'eva.noma',
    name: 'Eva Holt',
    role: 'arbejdsgiver',
    cvr: '10000017',
    organisation: 'Restaurant Havnen',
    professionalId: 'a03a7827-a516-4d27-af3a-98e637584853',
  },
];
