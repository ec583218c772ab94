import type { Employee } from '@/prisma/seed/person';

/** What the outside systems are called on the demonstration page. */
export const systemNames = {
  dfdg: 'DFDG (status, målgruppe, adgang)',
  cpr: 'CPR-registret (navn og adresse)',
  content: 'Indholdstjenesten (politik og bannere)',
  identity: 'MitID',
  ankiro: 'Ankiro (søgning efter job)',
  'job-ads': 'JobAdService (jobannoncer)',
  address: 'Adresseregistret (forslag til adresser)',
  'travel-time': 'Rejseplanen (rejsetid)',
} as const;

/** What can be wrong with a system, in words. */
export const troubleNames = {
  '': 'Virker, som det skal',
  down: 'Er nede',
  slow: 'Svarer ikke i tide',
  '500': 'Svarer med en fejl',
  malformed: 'Svarer noget, Jobnet ikke forstår',
  refused: 'Afviser Jobnet',
} as const;

/** What an employee can do in the portal. */
export const roleNames: Record<Employee['role'], string> = {
  jobcenter: 'Sagsbehandler i et jobcenter. Må se borgere, der bor i kommunen.',
  akasse: 'Medarbejder i en a-kasse. Må se a-kassens medlemmer.',
  support: 'Medarbejder i Landssupport.',
  arbejdsgiver: 'Arbejdsgiver.',
};

export const demoTexts = {
  notHere: 'Her kan intet ændres: portalen er ikke en demonstration.',
} as const;
