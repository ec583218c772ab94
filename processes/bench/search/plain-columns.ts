import { type Facet, type FacetKey, facets, type SearchDocument } from '@/services/ankiro';
import type { LoggedQuery } from './query-log';

type Column = { facet: Facet<FacetKey>; values: string[]; numbers: Map<string, number>; ofAd: number[][] };

const earthKm = 6371;

/** Filters and counts as one writes them around a search library: a column of numbers for each filter. */
export class PlainColumns {
  readonly ids: string[] = [];
  private readonly places: SearchDocument['position'][] = [];
  private readonly columns: Column[] = facets
    .filter(({ isCounted }) => isCounted)
    .map((facet) => ({ facet, values: [], numbers: new Map(), ofAd: [] }));

  add(document: SearchDocument): void {
    this.ids.push(document.id);
    this.places.push(document.position);
    for (const column of this.columns) {
      column.ofAd.push(column.facet.valuesOf(document).map((value) => numberOf(column, value)));
    }
  }

  /** The candidates that meet a query, and the counts beside each filter's own choice. */
  run(
    candidates: readonly number[],
    { filters, near }: LoggedQuery,
  ): { hits: number[]; counts: Map<string, number>[] } {
    const chosen = this.columns.flatMap((column) => {
      const values = filters[column.facet.key];
      return values ? [{ column, numbers: new Set(values.map((value) => column.numbers.get(value) ?? -1)) }] : [];
    });
    const placed = near ? candidates.filter((ad) => this.isNear(ad, near)) : candidates;
    const meets = (ad: number, without?: string) =>
      chosen.every(
        ({ column, numbers }) =>
          column.facet.dimension === without || column.ofAd[ad]?.some((number) => numbers.has(number)),
      );
    const hits = placed.filter((ad) => meets(ad));
    const counts = this.columns.map((column) => {
      const { dimension } = column.facet;
      const isOwn = chosen.some((choice) => choice.column.facet.dimension === dimension);
      return countsOf(column, isOwn ? placed.filter((ad) => meets(ad, dimension)) : hits);
    });
    return { hits, counts };
  }

  private isNear(ad: number, near: { lat: number; lon: number; km: number }): boolean {
    const place = this.places[ad];
    if (!place) return false;
    const radians = Math.PI / 180;
    const north = Math.sin(((place.lat - near.lat) * radians) / 2) ** 2;
    const east = Math.sin(((place.lon - near.lon) * radians) / 2) ** 2;
    const half = north + Math.cos(place.lat * radians) * Math.cos(near.lat * radians) * east;
    return 2 * earthKm * Math.asin(Math.sqrt(half)) <= near.km;
  }
}

function numberOf(column: Column, value: string): number {
  const number = column.numbers.get(value) ?? column.values.push(value) - 1;
  column.numbers.set(value, number);
  return number;
}

function countsOf({ values, ofAd }: Column, ads: readonly number[]): Map<string, number> {
  const sums = new Int32Array(values.length);
  for (const ad of ads) for (const number of ofAd[ad] ?? []) sums[number] = (sums[number] ?? 0) + 1;
  return new Map(values.flatMap((value, number) => (sums[number] ? [[value, sums[number]]] : [])));
}
