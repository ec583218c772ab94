import { indexNames } from '../../document';
import type { FacetKey } from '../../facets/registry';
import type { DimensionColumn, FacetCount } from './dimension-column';
import type { DocumentStore } from './document-store';
import { Growable, type Numbers } from './growable';
import type { Lineage } from './lineage';
import { chordOfKm, onBall, type Point } from './positions';
import type { Wanted } from './wanted';

/** A dimension in which something is chosen. */
type Choice = { dimension: DimensionColumn; codes: Numbers; allowed: Uint8Array; missed: Growable<Int32Array> };

/** Sorts candidates into hits and those that would be hits but for one choice, whose counts need them. */
export class Filter {
  readonly hits = new Growable((length) => new Int32Array(length));
  private readonly missed: Growable<Int32Array>[];
  private choices: Choice[] = [];
  private readonly histograms = new Map<DimensionColumn, Int32Array>();

  constructor(
    private readonly store: DocumentStore,
    private readonly lineage: Lineage,
  ) {
    this.missed = store.dimensions.map(() => new Growable((length) => new Int32Array(length)));
  }

  /**
   * Goes through the candidates; all documents when there are none given. Afterwards `hits` holds the answer. Whoever
   * counts nothing afterwards saves the keeping of what one choice alone keeps out.
   */
  run(wanted: Wanted, candidates: { data: Int32Array; length: number } | null, { isCounted = true } = {}): void {
    this.hits.clear();
    this.histograms.clear();
    this.choices = this.choicesOf(wanted);
    const isIndexWanted = Uint8Array.from(indexNames, (name) => Number(wanted.indexes.includes(name)));
    const isPlaceWanted = placeTest(this.store, wanted);
    const { choices, hits } = this;
    const live = this.store.live.data;
    const index = this.store.index.data;
    const length = candidates ? candidates.length : this.store.size;
    hits.reserve(length);
    const found = hits.data;
    let count = 0;
    for (let at = 0; at < length; at += 1) {
      const document = candidates ? (candidates.data[at] ?? 0) : at;
      if (live[document] === 0 || isIndexWanted[index[document] ?? 0] === 0) continue;
      const miss = isCounted ? onlyMiss(choices, document) : anyMiss(choices, document);
      if (miss === several || (isPlaceWanted && !isPlaceWanted(document))) continue;
      if (miss !== none) {
        choices[miss]?.missed.push(document);
        continue;
      }
      found[count] = document;
      count += 1;
    }
    hits.length = count;
  }

  /** How many hits each value of a filter would give beside the choices of the other dimensions. */
  countsOf(key: FacetKey): FacetCount[] {
    const dimension = this.store.dimensions.find(({ facetKeys }) => facetKeys.includes(key));
    if (!dimension) return [];
    return dimension.countsOf(key, this.histogramOf(dimension));
  }

  /** Filters of one dimension are counted from the same numbers. */
  private histogramOf(dimension: DimensionColumn): Int32Array {
    const known = this.histograms.get(dimension);
    if (known) return known;
    const histogram = new Int32Array(dimension.size);
    const choice = this.choices.find((one) => one.dimension === dimension);
    count(dimension.codes, this.hits, histogram);
    if (choice) count(dimension.codes, choice.missed, histogram);
    this.histograms.set(dimension, histogram);
    return histogram;
  }

  private choicesOf({ filters }: Wanted): Choice[] {
    return this.store.dimensions.flatMap((dimension, position) => {
      const allowed = dimension.allowed(this.lineage.deciding(filters, dimension.facetKeys));
      const missed = this.missed[position];
      missed?.clear();
      return allowed && missed ? [{ dimension, codes: dimension.codes, allowed, missed }] : [];
    });
  }
}

const none = -1;
const several = -2;

/** The only choice a document does not meet; `none` when it meets all. */
function onlyMiss(choices: readonly Choice[], document: number): number {
  let miss = none;
  for (let at = 0; at < choices.length; at += 1) {
    const choice = choices[at];
    if (!choice || choice.allowed[choice.codes[document] ?? 0] === 1) continue;
    if (miss !== none) return several;
    miss = at;
  }
  return miss;
}

/** The same for those who need not know which one: `none` or `several`. */
function anyMiss(choices: readonly Choice[], document: number): number {
  for (const { allowed, codes } of choices) if (allowed[codes[document] ?? 0] !== 1) return several;
  return none;
}

function count(codes: Numbers, documents: Growable<Int32Array>, histogram: Int32Array): void {
  const { data, length } = documents;
  for (let at = 0; at < length; at += 1) {
    const code = codes[data[at] ?? 0] ?? 0;
    histogram[code] = (histogram[code] ?? 0) + 1;
  }
}

function placeTest({ positions }: DocumentStore, { center, km, box }: Wanted): ((document: number) => boolean) | null {
  const near = center && km !== null ? nearTest(positions, center, km) : null;
  if (!box) return near;
  const lat = positions.lat.data;
  const lon = positions.lon.data;
  // A document without a position is NaN, of which every comparison is false.
  return (document) => {
    const north = lat[document] ?? 0;
    const east = lon[document] ?? 0;
    const isInside = north >= box.minLat && north <= box.maxLat && east >= box.minLon && east <= box.maxLon;
    return isInside && (near === null || near(document));
  };
}

function nearTest(positions: DocumentStore['positions'], center: Point, km: number): (document: number) => boolean {
  const limit = chordOfKm(km);
  const [x, y, z] = onBall(center);
  const xs = positions.x.data;
  const ys = positions.y.data;
  const zs = positions.z.data;
  return (document) => {
    const dx = (xs[document] ?? 0) - x;
    const dy = (ys[document] ?? 0) - y;
    const dz = (zs[document] ?? 0) - z;
    return dx * dx + dy * dy + dz * dz <= limit;
  };
}
