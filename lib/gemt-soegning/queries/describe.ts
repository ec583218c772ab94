import { offeredFacets } from '@/lib/find-job/queries';
import { findTables } from '@/lib/find-job/queries/tables';
import { narrowings } from '@/lib/find-job/rules/chips';
import type { Site } from '@/lib/find-job/schema';
import { textsFor } from '@/lib/find-job/texts';
import type { UrlSearch } from '@/services/ankiro';

const everything: Readonly<Record<Site, string>> = { jobnet: 'Alle job', widk: 'All jobs' };

/** A search in one line of words, as its filters are called on Find Job: `“kok”, Aarhus, Fuldtid`. */
export async function describeSearch(site: Site, search: UrlSearch): Promise<string> {
  const tables = await findTables(site);
  const offered = offeredFacets(site);
  const parts = narrowings({ facets: offered, search, tables, words: textsFor(site).chips });
  return parts.length > 0 ? parts.map(({ label }) => label).join(', ') : everything[site];
}
