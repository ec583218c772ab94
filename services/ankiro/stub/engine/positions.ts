import { Growable } from './growable';

const earthKm = 6371;
const radians = Math.PI / 180;

export type Point = { lat: number; lon: number };

/**
 * Where documents lie, as points on a ball of radius one: how far two are apart is then three subtractions, so that
 * looking at each candidate is faster than any tree. Documents without a position are NaN and never near.
 */
export class Positions {
  readonly x = new Growable((length) => new Float32Array(length));
  readonly y = new Growable((length) => new Float32Array(length));
  readonly z = new Growable((length) => new Float32Array(length));

  readonly lat = new Growable((length) => new Float32Array(length));
  readonly lon = new Growable((length) => new Float32Array(length));

  add(position: Point | null): void {
    const [x, y, z] = position ? onBall(position) : [Number.NaN, Number.NaN, Number.NaN];
    this.lat.push(position?.lat ?? Number.NaN);
    this.lon.push(position?.lon ?? Number.NaN);
    this.x.push(x);
    this.y.push(y);
    this.z.push(z);
  }

  /** The square of the chord between a document and a point of the ball. */
  chord(document: number, [x, y, z]: readonly [number, number, number]): number {
    const dx = (this.x.data[document] ?? 0) - x;
    const dy = (this.y.data[document] ?? 0) - y;
    const dz = (this.z.data[document] ?? 0) - z;
    return dx * dx + dy * dy + dz * dz;
  }
}

/** A point on the ball. */
export function onBall({ lat, lon }: Point): [number, number, number] {
  const ring = Math.cos(lat * radians);
  return [ring * Math.cos(lon * radians), ring * Math.sin(lon * radians), Math.sin(lat * radians)];
}

/** The square of the chord that so many kilometres on the ground make. */
export function chordOfKm(km: number): number {
  const half = Math.sin(Math.min(km / earthKm, Math.PI) / 2);
  return 4 * half * half;
}

/** The kilometres on the ground that a chord's square stands for. */
export function kmOfChord(chord: number): number {
  return 2 * earthKm * Math.asin(Math.min(1, Math.sqrt(chord) / 2));
}
