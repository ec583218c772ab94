import type { DocumentStore } from './document-store';
import { onBall, type Point } from './positions';
import type { Before } from './top';
import type { Order } from './wanted';

/** Scores closer than this are the same match, of which the newer ad stands first. */
const scoreStep = 1 / 16;

/** The order of hits. `scores` is null when nothing was typed: then the best match is the newest. */
export function orderOf(
  store: DocumentStore,
  sort: Order,
  scores: Float32Array | null,
  center: Point | null = null,
): Before {
  const published = store.published.data;
  const deadline = store.deadline.data;
  const isNewer: Before = (a, b) => {
    const difference = (published[b] ?? 0) - (published[a] ?? 0);
    return difference === 0 ? isFirstById(store, a, b) : difference < 0;
  };
  if (sort === 'ApplicationDate') {
    return (a, b) => {
      const difference = (deadline[a] ?? 0) - (deadline[b] ?? 0);
      return difference === 0 ? isNewer(a, b) : difference < 0;
    };
  }
  if (sort === 'Distance' && center) {
    const here = onBall(center);
    return (a, b) => {
      const difference = store.positions.chord(a, here) - store.positions.chord(b, here);
      return difference === 0 ? isNewer(a, b) : difference < 0;
    };
  }
  if (sort === 'PublicationDate' || !scores) return isNewer;
  return (a, b) => {
    const difference = Math.round((scores[b] ?? 0) / scoreStep) - Math.round((scores[a] ?? 0) / scoreStep);
    return difference === 0 ? isNewer(a, b) : difference < 0;
  };
}

/** Numbers depend on the order of arrival, which differs from process to process; ids do not. */
function isFirstById(store: DocumentStore, a: number, b: number): boolean {
  const left = store.ids[a] ?? '';
  const right = store.ids[b] ?? '';
  return left === right ? (store.index.data[a] ?? 0) < (store.index.data[b] ?? 0) : left < right;
}
