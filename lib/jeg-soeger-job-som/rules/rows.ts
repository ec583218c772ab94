import type { Prisma } from '@/prisma/client';
import type { KeptJobwish } from '../rules';

type Row = Pick<
  Prisma.JobwishGetPayload<object>,
  'conceptUriDa' | 'titel' | 'alias' | 'aliasIdentifier' | 'hasEducation' | 'experienceYears' | 'lastUsedYear'
>;

/** A wish as its row tells it; rows of the history have the same columns. */
export function keptOf({ conceptUriDa, titel, alias, aliasIdentifier, hasEducation, ...row }: Row): KeptJobwish {
  const { experienceYears: years, lastUsedYear } = row;
  const experience = years === null || lastUsedYear === null ? null : { years, lastUsedYear };
  return { conceptUriDa, titel, alias, aliasIdentifier, hasEducation, experience };
}

/** The columns of a wish. */
export function columnsOf({ experience, ...wish }: KeptJobwish): Row {
  const { conceptUriDa, titel, alias, aliasIdentifier, hasEducation } = wish;
  const answers = { experienceYears: experience?.years ?? null, lastUsedYear: experience?.lastUsedYear ?? null };
  return { conceptUriDa, titel, alias, aliasIdentifier, hasEducation, ...answers };
}
