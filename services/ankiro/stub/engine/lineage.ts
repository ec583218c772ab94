import type { FacetKey, Filters } from '../../facets/registry';
import type { Vocabulary } from '../../vocabulary';

/** Which values lie above a value, by filter: a kommune's region and country. */
type Above = Partial<Record<FacetKey, ReadonlySet<string>>>;

const home = 'DK';

/** What lies under what in places and areas of work. */
export class Lineage {
  private readonly above = new Map<string, Record<string, Set<string>>>();

  constructor({ postnumre, kommuner, regioner, stillinger }: Vocabulary) {
    for (const { kode } of regioner) this.put('region', kode, { land: home });
    const regionOf = new Map(kommuner.map(({ kommunekode, region }) => [kommunekode, region]));
    for (const [kommune, region] of regionOf) this.put('kommune', kommune, { land: home, region });
    for (const { postnummer, by, kommunekode } of postnumre) {
      const places = { land: home, region: regionOf.get(kommunekode), kommune: kommunekode };
      this.put('by', by, places);
      this.put('postnummer', postnummer, { ...places, by });
    }
    for (const { conceptUriDa, gruppeKode, omraadeKode } of stillinger) {
      this.put('gruppe', gruppeKode, { omraade: omraadeKode });
      this.put('stilling', conceptUriDa, { omraade: omraadeKode, gruppe: gruppeKode });
    }
  }

  /**
   * The choices of one dimension that decide: whoever has chosen a region and a kommune in it means the kommune.
   * `keys` are the dimension's filters, the wider ones first.
   */
  deciding(filters: Filters, keys: readonly FacetKey[]): Filters {
    const chosenAbove = keys.flatMap((key) => (filters[key] ?? []).map((value) => this.aboveOf(key, value)));
    const isNarrowed = (key: FacetKey, value: string) => chosenAbove.some((above) => above[key]?.has(value));
    return Object.fromEntries(
      keys.flatMap((key) => {
        const values = filters[key];
        return values ? [[key, values.filter((value) => !isNarrowed(key, value))]] : [];
      }),
    );
  }

  private aboveOf(key: FacetKey, value: string): Above {
    return this.above.get(`${key} ${value}`) ?? {};
  }

  private put(key: FacetKey, value: string, values: Partial<Record<FacetKey, string>>): void {
    const name = `${key} ${value}`;
    const above = this.above.get(name) ?? {};
    for (const [wider, code] of Object.entries(values)) {
      above[wider] ??= new Set();
      above[wider].add(code);
    }
    this.above.set(name, above);
  }
}
