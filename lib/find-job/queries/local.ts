import type { Actor } from '@/lib/core/session/viewer';
import { findGeografi } from '@/lib/geografi/queries';
import { findPerson } from '@/lib/person/queries';
import type { UrlSearch } from '@/services/ankiro';
import { findJobHref } from '../queries';
import { localSearch } from '../rules/broader';

/**
 * The search for jobs in a citizen's own kommune and those around it (FJ-10). None for a protected address: the link
 * would tell the kommune to whoever it is shared with.
 */
export async function findLocal(
  actor: Actor | null,
  search: UrlSearch,
): Promise<{ kommune: string; href: string } | null> {
  if (actor?.kind !== 'citizen') return null;
  const [person, kept] = await Promise.all([findPerson(actor), findGeografi()]);
  if (!person?.adresse || person.beskyttet || !kept.ok) return null;
  const geografi = kept.value.value;
  const home = geografi.findKommune(person.adresse.kommunekode);
  if (!home) return null;
  const around = geografi.naboerTil(home.kode).map(({ kode }) => kode);
  return { kommune: home.navn, href: findJobHref('jobnet', localSearch(search, [home.kode, ...around])) };
}
