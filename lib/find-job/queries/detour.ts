import { containsCpr } from '@/lib/core/cpr';
import { findGeografi } from '@/lib/geografi/queries';
import { findJobHref, readFindJob } from '../queries';
import { localSearch } from '../rules/broader';
import { cprRefusedParam, neighboursParamValue } from '../schema';

/**
 * Where an address leads on to before it is answered; null when it stands as it is. CPR numbers are taken out of it, and
 * "the kommune and its neighbours" is put down as the kommuner it means, so that the address tells the search.
 */
export async function findDetour(params: URLSearchParams, path = '/find-job'): Promise<string | null> {
  const kept = new URLSearchParams([...params].filter(([name, value]) => !containsCpr(`${name} ${value}`)));
  if (kept.size < params.size) {
    const { site, search } = readFindJob(kept);
    const href = findJobHref(site, search, path);
    return `${href}${href.includes('?') ? '&' : '?'}${cprRefusedParam}=cpr`;
  }
  if (params.get('kmRadius') !== neighboursParamValue) return null;
  kept.delete('kmRadius');
  const { site, search } = readFindJob(kept);
  const geografi = await findGeografi();
  const home = geografi.ok ? geografi.value.value.findPostnummer(search.radius?.postnummer ?? '')?.kommuneKode : null;
  if (!geografi.ok || !home) return findJobHref(site, search, path);
  const around = geografi.value.value.naboerTil(home).map(({ kode }) => kode);
  return findJobHref(site, localSearch(search, [home, ...around]), path);
}
