export type Numbers = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float32Array | Float64Array;

const smallest = 1024;

/** A typed array that grows. Read `data` anew after each `reserve`. */
export class Growable<T extends Numbers> {
  data: T;
  length = 0;

  constructor(private readonly make: (length: number) => T) {
    this.data = make(smallest);
  }

  /** Sees to room for `length` numbers. */
  reserve(length: number): void {
    if (length <= this.data.length) return;
    const larger = this.make(Math.max(length, this.data.length * 2));
    larger.set(this.data.subarray(0, this.length));
    this.data = larger;
  }

  push(value: number): void {
    if (this.length === this.data.length) this.reserve(this.length + 1);
    this.data[this.length] = value;
    this.length += 1;
  }

  /** Keeps the numbers at these places only, in this order. */
  pick(places: Int32Array): void {
    const kept = this.make(Math.max(smallest, places.length));
    for (let at = 0; at < places.length; at += 1) kept[at] = this.data[places[at] ?? 0] ?? 0;
    this.data = kept;
    this.length = places.length;
  }

  /** The numbers in use. */
  view(): T {
    const copy = this.make(this.length);
    copy.set(this.data.subarray(0, this.length));
    return copy;
  }

  /** Takes numbers over from a snapshot. */
  restore(numbers: ArrayLike<number>): void {
    this.data = this.make(Math.max(smallest, numbers.length));
    this.data.set(numbers);
    this.length = numbers.length;
  }

  clear(): void {
    this.length = 0;
  }
}
