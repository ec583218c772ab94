import { keyText } from '@/lib/jobannonce/rules/key';
import type { Hit } from '@/services/ankiro';
import type { Area } from './schema';

/** More than these hide each other, and are too much for a phone. */
export const mostOnMap = 500;

/** The map shows Denmark: what lies outside has no place on it. */
export const mapReach: Area = { minLat: 54.4, maxLat: 58, minLon: 7.8, maxLon: 15.4 };

/** Cuts an area into as many rows as columns, each a quarter of the country at most. */
export function gridOf({ minLat, maxLat, minLon, maxLon }: Area, side: number): Area[] {
  const [high, wide] = [(maxLat - minLat) / side, (maxLon - minLon) / side];
  const steps = Array.from({ length: side }, (_, step) => step);
  return steps.flatMap((row) =>
    steps.map((column) => ({
      minLat: minLat + row * high,
      maxLat: minLat + (row + 1) * high,
      minLon: minLon + column * wide,
      maxLon: minLon + (column + 1) * wide,
    })),
  );
}

/** The part of an area that can be on the map; null when none can. */
export function withinReach(area: Area): Area | null {
  const held = {
    minLat: Math.max(area.minLat, mapReach.minLat),
    maxLat: Math.min(area.maxLat, mapReach.maxLat),
    minLon: Math.max(area.minLon, mapReach.minLon),
    maxLon: Math.min(area.maxLon, mapReach.maxLon),
  };
  return held.minLat < held.maxLat && held.minLon < held.maxLon ? held : null;
}

/**
 * How many of `most` each part gets, in proportion to what it has, so that the map tells where the jobs are. A part with
 * anything gets one at least: a thinly settled part of the country must not look empty.
 */
export function shareOut(counts: readonly number[], most: number): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total <= most) return [...counts];
  const parts = counts.map((count, index) => ({ index, count, exact: (count / total) * most }));
  const shares = parts.map(({ count, exact }) => Math.min(count, Math.max(count > 0 ? 1 : 0, Math.floor(exact))));
  const byRest = parts.toSorted((a, b) => b.exact - Math.floor(b.exact) - (a.exact - Math.floor(a.exact)));
  const given = () => shares.reduce((sum, share) => sum + share, 0);
  for (const { index, count } of byRest) {
    if (given() >= most) break;
    if ((shares[index] ?? 0) < count) shares[index] = (shares[index] ?? 0) + 1;
  }
  // The ones given to almost empty parts are taken from the fullest.
  for (let over = given() - most; over > 0; over -= 1) {
    const fullest = shares.indexOf(Math.max(...shares));
    shares[fullest] = (shares[fullest] ?? 1) - 1;
  }
  return shares;
}

/** What was found in the parts, in the order of the search; an ad on the line between two parts once. */
export function inOrder(hits: readonly Hit[], sort: 'BestMatch' | 'PublicationDate' | 'ApplicationDate'): Hit[] {
  const unique = [...new Map(hits.map((hit) => [keyText(hit), hit])).values()];
  const newest = (a: Hit, b: Hit) => b.teaser.publishedAt.localeCompare(a.teaser.publishedAt);
  const orders = {
    BestMatch: (a: Hit, b: Hit) => b.score - a.score || newest(a, b),
    PublicationDate: newest,
    ApplicationDate: (a: Hit, b: Hit) => lastDay(a).localeCompare(lastDay(b)) || newest(a, b),
  };
  return unique.sort(orders[sort]);
}

// Ads without a deadline come last, as in the list.
const lastDay = ({ teaser }: Hit) => teaser.deadline ?? '9999-12-31';
