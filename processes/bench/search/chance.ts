/** Chance that is the same at every run. */
export type Chance = {
  /** A whole number below `limit`. */
  of: (limit: number) => number;
  pick: <T>(from: readonly T[]) => T;
  /** Some far oftener than others, as words and trades are. */
  skewed: <T>(from: readonly T[]) => T;
  shuffled: <T>(values: readonly T[]) => T[];
};

/** A generator of chance (mulberry32) that begins at `seed`. */
export function chance(seed: number): Chance {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const at = <T>(from: readonly T[], place: number): T => {
    const value = from[Math.min(from.length - 1, Math.floor(place))];
    if (value === undefined) throw new Error('there is nothing to choose from');
    return value;
  };
  return {
    of: (limit) => Math.floor(next() * limit),
    pick: (from) => at(from, next() * from.length),
    skewed: (from) => at(from, next() ** 3 * from.length),
    shuffled: (values) =>
      values
        .map((value) => [next(), value] as const)
        .sort(([a], [b]) => a - b)
        .map(([, value]) => value),
  };
}
