import type { Taxonomy } from '@/lib/taxonomy/rules';
import type { Jobwish as DfdgJobwish } from '@/services/dfdg';
import type { KeptJobwish } from '../rules';

/** Changes of one list reach DFDG in the order they were made. */
export function orderingKeyOf(accountId: string): string {
  return `jobwishes:${accountId}`;
}

/** A wish as DFDG takes it. */
export function writtenAs({ conceptUriDa, aliasIdentifier, hasEducation, experience }: KeptJobwish): DfdgJobwish {
  return {
    conceptUriDa,
    aliasIdentifier,
    hasEducation,
    hasExperience: experience !== null,
    yearsOfExperience: experience?.years ?? null,
    yearLastUsed: experience?.lastUsedYear ?? null,
  };
}

const nameless = 'Stilling, som Jobnet ikke kender';

/** A wish as DFDG gives it, with the names that the taxonomy knows. */
export function readAs(taxonomy: Taxonomy, { conceptUriDa, aliasIdentifier, ...of }: DfdgJobwish): KeptJobwish {
  const { hasEducation, yearsOfExperience: years, yearLastUsed: lastUsedYear } = of;
  return {
    ...{ conceptUriDa, aliasIdentifier, hasEducation },
    titel: taxonomy.findStilling(conceptUriDa)?.titel ?? nameless,
    alias: (aliasIdentifier && taxonomy.findAlias(aliasIdentifier)?.alias.navn) || null,
    experience: years === null || lastUsedYear === null ? null : { years, lastUsedYear },
  };
}
