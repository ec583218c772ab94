import type { Geografi } from '@/lib/geografi/rules/geografi';
import type { Taxonomy } from '@/lib/taxonomy/rules';
import type { Facet, FacetKey } from '@/services/ankiro';

/** Where names come from; null while a register is down and has never answered. */
export type Tables = {
  language: 'da' | 'en';
  taxonomy: Taxonomy | null;
  geografi: Geografi | null;
  regioner: Readonly<Record<string, string>>;
  /** Null for a code that is no country's. */
  land: (code: string) => string | null;
};

export type NamedFacet = Pick<Facet<FacetKey>, 'key' | 'labels'>;

/** What a value of a facet is called; null when there is no such value. While the register is down, the value itself. */
export function nameOf({ labels }: NamedFacet, value: string, tables: Tables): string | null {
  if (!('table' in labels)) return labels[tables.language][value] ?? null;
  const { taxonomy, geografi } = tables;
  switch (labels.table) {
    case 'regioner':
      return tables.regioner[value] ?? null;
    case 'lande':
      return tables.land(value);
    case 'omraader':
      return taxonomy ? (taxonomy.findOmraade(value)?.navn ?? null) : value;
    case 'grupper':
      return taxonomy ? (taxonomy.findGruppe(value)?.navn ?? null) : value;
    case 'stillinger':
      return taxonomy ? (taxonomy.findStilling(value)?.titel ?? null) : value;
    case 'kommuner':
      return geografi ? (geografi.findKommune(value)?.navn ?? null) : value;
    case 'postnumre':
      return geografi ? postnummerNavn(geografi, value) : value;
    case 'byer':
      return geografi && geografi.postnumreIBy(value).length === 0 ? null : value;
  }
}

/** "2100 København Ø"; null when there is no such postcode. */
export function postnummerNavn(geografi: Geografi, postnummer: string): string | null {
  const found = geografi.findPostnummer(postnummer);
  return found && `${found.postnummer} ${found.by}`;
}

/** Facets whose values lie inside each other, the wider first. */
const ladders: readonly (readonly FacetKey[])[] = [
  ['region', 'kommune', 'postnummer'],
  ['omraade', 'gruppe', 'stilling'],
];

/** The facet one step down; null at the bottom, and for one that has no steps. */
export function stepDown(key: FacetKey): FacetKey | null {
  const ladder = ladders.find((keys) => keys.includes(key));
  return ladder?.[ladder.indexOf(key) + 1] ?? null;
}

/** Whether its values are shown inside those of another. */
export function isInside(key: FacetKey): boolean {
  return ladders.some((keys) => keys.indexOf(key) > 0);
}

/** The values one step down from the last value of `path`, which begins at the top. */
export function valuesInside(path: readonly string[], key: FacetKey, tables: Tables, today: string): string[] {
  const { geografi, taxonomy } = tables;
  const [top = '', middle = ''] = path;
  switch (key) {
    case 'region':
      return (geografi?.kommuner ?? []).flatMap(({ kode, findJobRegion }) => (findJobRegion === top ? [kode] : []));
    case 'kommune':
      return (geografi?.postnumreIKommune(middle) ?? []).map(({ postnummer }) => postnummer);
    case 'omraade':
    case 'gruppe': {
      const grupper = taxonomy?.hierarki(today).find(({ kode }) => kode === top)?.grupper ?? [];
      if (key === 'omraade') return grupper.map(({ kode }) => kode);
      return (grupper.find(({ kode }) => kode === middle)?.stillinger ?? []).map(({ conceptUriDa }) => conceptUriDa);
    }
    default:
      return [];
  }
}
