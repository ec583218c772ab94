import type { Geografi } from '@/lib/geografi/rules/geografi';

/** A postcode and its city, as far as they are known. */
export type PostnummerBy = { postnummer: string; by: string };

export type Completed = PostnummerBy & {
  /** Why one of the two could not be filled in; null when there was nothing to fill in, or it went well. */
  problem: 'unknown-postnummer' | 'unknown-by' | 'several-postnumre' | null;
  /** The postcodes to choose between when there are several. */
  postnumre: string[];
};

/** Fills in the city of a postcode, or the postcode of a city that has one only. What is there is never changed. */
export function completePostnummerBy(
  { postnummer, by }: PostnummerBy,
  tables: Pick<Geografi, 'findPostnummer' | 'postnumreIBy'>,
): Completed {
  const typed = { postnummer: postnummer.replaceAll(/\s/g, ''), by: by.trim() };
  const left = (problem: Completed['problem'], postnumre: string[] = []) => ({ ...typed, problem, postnumre });
  if (typed.postnummer !== '') {
    const found = tables.findPostnummer(typed.postnummer);
    if (!found) return left('unknown-postnummer');
    return typed.by === '' ? { ...left(null), by: found.by } : left(null);
  }
  if (typed.by === '') return left(null);
  const [found, ...others] = tables.postnumreIBy(typed.by).map((one) => one.postnummer);
  if (found === undefined) return left('unknown-by');
  return others.length > 0 ? left('several-postnumre', [found, ...others]) : { ...left(null), postnummer: found };
}
