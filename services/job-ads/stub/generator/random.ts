/** Numbers that look random and are the same every time. */
export type Random = {
  /** A number from 0 up to, but not including, `below`. */
  int: (below: number) => number;
  chance: (probability: number) => boolean;
  pick: <T>(list: readonly T[]) => T;
  /** So many different ones, in the order of the list. */
  some: <T>(list: readonly T[], count: number) => T[];
  /** A number from 0 up to, but not including, 1. */
  next: () => number;
};

/** The same two numbers give the same sequence (splitmix32). */
export function createRandom(seed: number, stream: number): Random {
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(stream + 1, 0xc2b2ae35);
  const next = () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 4_294_967_296;
  };
  const int = (below: number) => Math.floor(next() * below);
  const pick = <T>(list: readonly T[]): T => {
    const picked = list[int(list.length)];
    if (picked === undefined) throw new Error('There is nothing to choose from');
    return picked;
  };
  const some = <T>(list: readonly T[], count: number): T[] => {
    const left = list.map((_, index) => index);
    const chosen = Array.from({ length: Math.min(count, list.length) }, () => left.splice(int(left.length), 1)[0] ?? 0);
    return chosen.toSorted((a, b) => a - b).flatMap((index) => list.slice(index, index + 1));
  };
  return { int, pick, some, next, chance: (probability) => next() < probability };
}

/** Chooses one of a list, each as often as its weight says. */
export function weightedChoice<T>(list: readonly T[], weightOf: (one: T) => number): (random: Random) => T {
  let sum = 0;
  const steps = list.map((one) => {
    sum += weightOf(one);
    return sum;
  });
  return (random) => {
    const wanted = random.next() * sum;
    let low = 0;
    let high = steps.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((steps[middle] ?? 0) > wanted) high = middle;
      else low = middle + 1;
    }
    const found = list[low];
    if (found === undefined) throw new Error('There is nothing to choose from');
    return found;
  };
}

/** A number made of a text, the same every time (FNV-1a). */
export function numberOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
