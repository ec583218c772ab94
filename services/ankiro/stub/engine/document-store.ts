import { type IndexName, indexNames, type SearchDocument } from '../../document';
import { dimensionColumns } from './dimension-column';
import { Growable } from './growable';
import { Positions } from './positions';
import { TeaserStore } from './teaser-store';

const dayMs = 86_400_000;
/** Sorts behind every day there is. */
export const noDeadline = 0x7fffffff;

/** What is known of each document besides its words, in columns by number. Numbers rise in the order of arrival. */
export class DocumentStore {
  readonly ids: string[] = [];
  readonly index = new Growable((length) => new Uint8Array(length));
  readonly live = new Growable((length) => new Uint8Array(length));
  /** Seconds since 1970. */
  readonly published = new Growable((length) => new Uint32Array(length));
  /** Days since 1970. */
  readonly deadline = new Growable((length) => new Int32Array(length));
  readonly titleKey = new Growable((length) => new Uint32Array(length));
  readonly positions = new Positions();
  readonly teasers = new TeaserStore();
  readonly dimensions = dimensionColumns();
  private readonly numbers = new Map<string, number>();

  /** How many numbers are in use, those of removed documents included. */
  get size(): number {
    return this.ids.length;
  }

  /** How many documents there are. */
  get count(): number {
    return this.numbers.size;
  }

  numberOf(index: IndexName, id: string): number {
    return this.numbers.get(nameOf(index, id)) ?? -1;
  }

  indexOf(number: number): IndexName {
    return indexNames[this.index.data[number] ?? 0] ?? 'internal';
  }

  add(document: SearchDocument, titleKey: number): void {
    this.remove(document.index, document.id);
    this.numbers.set(nameOf(document.index, document.id), this.ids.length);
    this.ids.push(document.id);
    this.index.push(indexNames.indexOf(document.index));
    this.live.push(1);
    // A feed that knows no day may say 0001-01-01, which is before the column begins.
    this.published.push(Math.max(0, Math.floor(Date.parse(document.publishedAt) / 1000)));
    this.deadline.push(document.deadline === null ? noDeadline : Date.parse(document.deadline) / dayMs);
    this.titleKey.push(titleKey);
    this.positions.add(document.position);
    this.teasers.add(document);
    for (const dimension of this.dimensions) dimension.add(document);
  }

  /** False when there is no such document. */
  remove(index: IndexName, id: string): boolean {
    const number = this.numberOf(index, id);
    if (number < 0) return false;
    this.live.data[number] = 0;
    return this.numbers.delete(nameOf(index, id));
  }

  /** Gives up the numbers of removed documents; answers each old number's new one, -1 for none. */
  compact(): Int32Array {
    if (this.count === this.size) return Int32Array.from({ length: this.size }, (_, number) => number);
    const kept = Int32Array.from({ length: this.size }, (_, number) => number).filter(
      (number) => this.live.data[number] === 1,
    );
    const newNumber = new Int32Array(this.size).fill(-1);
    for (const [number, old] of kept.entries()) newNumber[old] = number;
    const ids = Array.from(kept, (old) => this.ids[old] ?? '');
    for (const { column } of this.columns()) column.pick(kept);
    for (const dimension of this.dimensions) dimension.pick(kept);
    this.teasers.pick(kept);
    this.takeIds(ids);
    return newNumber;
  }

  /** The columns of numbers, named. */
  columns() {
    return [
      { name: 'index', column: this.index },
      { name: 'live', column: this.live },
      { name: 'published', column: this.published },
      { name: 'deadline', column: this.deadline },
      { name: 'titleKey', column: this.titleKey },
      { name: 'lat', column: this.positions.lat },
      { name: 'lon', column: this.positions.lon },
      { name: 'x', column: this.positions.x },
      { name: 'y', column: this.positions.y },
      { name: 'z', column: this.positions.z },
    ] as const;
  }

  /** Takes over the ids that belong to the columns. */
  takeIds(ids: readonly string[]): void {
    this.ids.length = 0;
    this.numbers.clear();
    for (const [number, id] of ids.entries()) {
      this.ids.push(id);
      this.numbers.set(nameOf(this.indexOf(number), id), number);
    }
  }
}

function nameOf(index: IndexName, id: string): string {
  return `${index} ${id}`;
}
