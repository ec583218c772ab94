/** Whether `a` stands before `b`. */
export type Before = (a: number, b: number) => boolean;

/** The first `wanted` of the candidates, in order, without sorting the rest. */
export function firstOf(candidates: Int32Array, count: number, wanted: number, before: Before): number[] {
  const size = Math.min(wanted, count);
  if (size <= 0) return [];
  const heap = candidates.slice(0, size);
  for (let at = (size >> 1) - 1; at >= 0; at -= 1) sink(heap, at, before);
  for (let at = size; at < count; at += 1) {
    const candidate = candidates[at] ?? 0;
    if (!before(candidate, heap[0] ?? 0)) continue;
    heap[0] = candidate;
    sink(heap, 0, before);
  }
  return Array.from(heap).sort((a, b) => (before(a, b) ? -1 : 1));
}

/** The heap's root is the one that comes last. */
function sink(heap: Int32Array, from: number, before: Before): void {
  const moved = heap[from] ?? 0;
  let at = from;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && before(heap[child] ?? 0, heap[child + 1] ?? 0)) child += 1;
    if (!before(moved, heap[child] ?? 0)) break;
    heap[at] = heap[child] ?? 0;
    at = child;
  }
  heap[at] = moved;
}
