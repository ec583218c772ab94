import { landNavn, regionNavne } from '@/lib/core/places';
import { findGeografi } from '@/lib/geografi/queries';
import { findTaxonomy } from '@/lib/taxonomy/queries';
import type { Tables } from '../rules/names';
import type { Site } from '../schema';

const languages = { jobnet: 'da', widk: 'en' } as const;

/** The registers that names are looked up in. One that is down costs the names, never the page. */
export async function findTables(site: Site): Promise<Tables> {
  const [taxonomy, geografi] = await Promise.all([findTaxonomy(), findGeografi()]);
  const language = languages[site];
  return {
    language,
    taxonomy: taxonomy.ok ? taxonomy.value.value : null,
    geografi: geografi.ok ? geografi.value.value : null,
    regioner: regionNavne,
    land: (code) => landNavn(code, language),
  };
}
