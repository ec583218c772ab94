import type { SearchDocument } from '../../document';
import { type Teaser, teaserOf, teaserSchema } from '../../teaser';
import { Growable } from './growable';

const keys = teaserSchema.keyof().options;

/**
 * What lists show of each document, by number: values without their names, as text in one long row of bytes. So tens of
 * thousands of teasers are one object to the garbage collector, and are saved and read as they lie.
 */
export class TeaserStore {
  /** Where each teaser ends, and the next begins. */
  readonly ends = new Growable((length) => new Uint32Array(length));
  readonly bytes = new Growable((length) => new Uint8Array(length));

  add(document: SearchDocument): void {
    const teaser = teaserOf(document);
    const text = Buffer.from(JSON.stringify(keys.map((key) => teaser[key])));
    this.append(text);
  }

  read(number: number): Teaser {
    const { buffer, byteOffset, byteLength } = this.part(number);
    const values: unknown[] = JSON.parse(Buffer.from(buffer, byteOffset, byteLength).toString());
    return teaserSchema.parse(Object.fromEntries(keys.map((key, at) => [key, values[at]])));
  }

  /** Keeps the teasers at these places only, in this order. */
  pick(places: Int32Array): void {
    if (places.length === this.ends.length) return;
    const kept = new TeaserStore();
    for (const place of places) kept.append(this.part(place));
    this.ends.restore(kept.ends.view());
    this.bytes.restore(kept.bytes.view());
  }

  private part(number: number): Uint8Array {
    return this.bytes.data.subarray(number === 0 ? 0 : this.ends.data[number - 1], this.ends.data[number]);
  }

  private append(text: Uint8Array): void {
    const { length } = this.bytes;
    this.bytes.reserve(length + text.length);
    this.bytes.data.set(text, length);
    this.bytes.length = length + text.length;
    this.ends.push(this.bytes.length);
  }
}
