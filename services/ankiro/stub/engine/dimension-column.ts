import type { SearchDocument } from '../../document';
import type { Dimension, Facet } from '../../facets/facet';
import { type FacetKey, type Filters, facets } from '../../facets/registry';
import { Growable, type Numbers } from './growable';

/** What a document has in one dimension: the values of each of its filters. */
type Combination = readonly (readonly string[])[];

const mostSmall = 0xffff;

/** How many documents have a value. */
export type FacetCount = { value: string; count: number };

/** The values of one filter, numbered, and which of them each combination has. */
class Level {
  readonly values: string[] = [];
  readonly numbers = new Growable((length) => new Uint32Array(length));
  readonly ends = new Growable((length) => new Uint32Array(length));
  private readonly known = new Map<string, number>();

  add(values: readonly string[]): void {
    for (const value of values) this.numbers.push(this.numberOf(value));
    this.ends.push(this.numbers.length);
  }

  /** Marks the combinations that have a chosen value. */
  allow(chosen: readonly string[], accepts: Facet['accepts'], allowed: Uint8Array): void {
    const isChosen = new Uint8Array(this.values.length);
    for (const [at, has] of accepts ? this.values.entries() : []) {
      isChosen[at] = Number(chosen.some((one) => accepts?.(has, one)));
    }
    for (const value of accepts ? [] : chosen) {
      const number = this.known.get(value);
      if (number !== undefined) isChosen[number] = 1;
    }
    let at = 0;
    for (let combination = 0; combination < allowed.length; combination += 1) {
      const end = this.ends.data[combination] ?? 0;
      for (; at < end; at += 1) if (isChosen[this.numbers.data[at] ?? 0] === 1) allowed[combination] = 1;
    }
  }

  private numberOf(value: string): number {
    const number = this.known.get(value) ?? this.values.push(value) - 1;
    this.known.set(value, number);
    return number;
  }
}

/**
 * One dimension of all documents. A document holds the number of its combination of values, of which there are few:
 * so a filter is one look into a table, and counting is one addition, however many filters the dimension has.
 */
export class DimensionColumn {
  private readonly keys: readonly Facet<FacetKey>[];
  private readonly levels: readonly Level[];
  private readonly combinations: Combination[] = [];
  private readonly numbers = new Map<string, number>();
  private column: Growable<Numbers> = new Growable<Numbers>((length) => new Uint16Array(length));

  constructor(readonly dimension: Dimension) {
    this.keys = facets.filter((facet) => facet.dimension === dimension);
    this.levels = this.keys.map(() => new Level());
  }

  /** The combination's number by document. */
  get codes(): Numbers {
    return this.column.data;
  }

  /** How many combinations there are. */
  get size(): number {
    return this.combinations.length;
  }

  get facetKeys(): FacetKey[] {
    return this.keys.map(({ key }) => key);
  }

  add(document: SearchDocument): void {
    this.column.push(this.numberOf(this.keys.map(({ valuesOf }) => withoutRepeats(valuesOf(document)))));
  }

  /** For each combination whether it is among the chosen values; null when nothing is chosen. */
  allowed(deciding: Filters): Uint8Array | null {
    if (this.keys.every(({ key }) => !deciding[key])) return null;
    const allowed = new Uint8Array(this.combinations.length);
    for (const [at, level] of this.levels.entries()) {
      const facet = this.keys[at];
      const chosen = facet && deciding[facet.key];
      if (chosen) level.allow(chosen, facet.accepts, allowed);
    }
    return allowed;
  }

  /** Turns counts of combinations into counts of one filter's values. */
  countsOf(key: FacetKey, histogram: Int32Array): FacetCount[] {
    const level = this.levels[this.keys.findIndex((facet) => facet.key === key)];
    if (!level) return [];
    const sums = new Int32Array(level.values.length);
    for (let number = 0; number < histogram.length; number += 1) {
      const count = histogram[number] ?? 0;
      if (count === 0) continue;
      const end = level.ends.data[number] ?? 0;
      for (let at = number === 0 ? 0 : (level.ends.data[number - 1] ?? 0); at < end; at += 1) {
        const value = level.numbers.data[at] ?? 0;
        sums[value] = (sums[value] ?? 0) + count;
      }
    }
    const counts: FacetCount[] = [];
    for (let value = 0; value < sums.length; value += 1) {
      const count = sums[value] ?? 0;
      if (count > 0) counts.push({ value: level.values[value] ?? '', count });
    }
    return counts;
  }

  pick(places: Int32Array): void {
    this.column.pick(places);
  }

  /** Every combination there is, by its number. */
  combinationList(): string[][][] {
    return this.combinations.map((combination) => combination.map((values) => [...values]));
  }

  /** The combination's number of each document. */
  codeList(): Numbers {
    return this.column.view();
  }

  restore(combinations: readonly Combination[], codes: ArrayLike<number>): void {
    for (const combination of combinations) this.numberOf(combination);
    this.column.restore(codes);
  }

  private numberOf(combination: Combination): number {
    const name = nameOf(combination);
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    const number = this.combinations.push(combination) - 1;
    this.numbers.set(name, number);
    for (const [at, level] of this.levels.entries()) level.add(combination[at] ?? []);
    if (number === mostSmall) this.widen();
    return number;
  }

  private widen(): void {
    const wider = new Growable<Numbers>((length) => new Uint32Array(length));
    wider.restore(this.column.view());
    this.column = wider;
  }
}

function withoutRepeats(values: readonly string[]): readonly string[] {
  return values.length < 2 ? values : [...new Set(values)];
}

/** Another for each combination, whatever stands in its values: each length is told before what it is the length of. */
function nameOf(combination: Combination): string {
  let name = '';
  for (const values of combination) {
    name += `${values.length};`;
    for (const value of values) name += `${value.length}:${value}`;
  }
  return name;
}

/** A column for each dimension that the filters name. */
export function dimensionColumns(): DimensionColumn[] {
  return [...new Set(facets.map(({ dimension }) => dimension))].map((dimension) => new DimensionColumn(dimension));
}
