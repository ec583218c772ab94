import type { KeptJobwish } from '../rules';

/** Whether two lists say the same, in whatever order. */
export function isSameList(a: readonly KeptJobwish[], b: readonly KeptJobwish[]): boolean {
  const others = new Map(b.map((wish) => [wish.conceptUriDa, wish]));
  return a.length === b.length && a.every((wish) => isSameWish(wish, others.get(wish.conceptUriDa)));
}

function isSameWish(a: KeptJobwish, b: KeptJobwish | undefined): boolean {
  return (
    b !== undefined &&
    a.aliasIdentifier === b.aliasIdentifier &&
    a.hasEducation === b.hasEducation &&
    a.experience?.years === b.experience?.years &&
    a.experience?.lastUsedYear === b.experience?.lastUsedYear
  );
}

export type Choice = 'jobnet' | 'dfdg' | 'begge';

/** The list that shall be, when Jobnet's and DFDG's differ. Of a stilling in both, Jobnet's answers stay. */
export function resolved(ours: readonly KeptJobwish[], theirs: readonly KeptJobwish[], choice: Choice): KeptJobwish[] {
  if (choice === 'jobnet') return [...ours];
  if (choice === 'dfdg') return [...theirs];
  const known = new Set(ours.map(({ conceptUriDa }) => conceptUriDa));
  return [...ours, ...theirs.filter(({ conceptUriDa }) => !known.has(conceptUriDa))];
}
