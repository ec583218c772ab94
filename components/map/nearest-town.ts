import type { Position } from './map-types';
import outline from './outline.json';

/** The named town nearest to a place: what a number on the map is told by to those who cannot see where it lies. */
export function nearestTown({ lat, lon }: Position): string {
  const squash = Math.cos((lat * Math.PI) / 180);
  const distance = ([, townLat, townLon]: readonly (string | number)[]) =>
    Math.hypot(Number(townLat) - lat, (Number(townLon) - lon) * squash);
  const nearest = outline.towns.reduce((one, other) => (distance(other) < distance(one) ? other : one));
  return String(nearest[0]);
}
