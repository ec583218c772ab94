/**
 * How many letters must be put in, left out, changed or swapped with their neighbour to make one word the other;
 * `limit + 1` when it is more than `limit`.
 */
export function lettersApart(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let twoBefore: number[] = [];
  let before = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const left = (row[j - 1] ?? 0) + 1;
      const above = (before[j] ?? 0) + 1;
      let best = Math.min(left, above, (before[j - 1] ?? 0) + cost);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwap) best = Math.min(best, (twoBefore[j - 2] ?? 0) + 1);
      row.push(best);
      least = Math.min(least, best);
    }
    if (least > limit) return limit + 1;
    twoBefore = before;
    before = row;
  }
  return Math.min(limit + 1, before[b.length] ?? limit + 1);
}

/** Which letters a word has, as bits: words whose bits differ much are far apart, and need not be measured. */
export function lettersIn(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

/** How many letters are in one of two words only. */
export function lettersDiffering(a: number, b: number): number {
  let bits = a ^ b;
  let count = 0;
  while (bits !== 0) {
    bits &= bits - 1;
    count += 1;
  }
  return count;
}
