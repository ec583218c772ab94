import type { Box, MapPoint, Position } from './map-types';

/** Points that would lie on top of each other at this zoom. */
export type Cluster = Position & { key: string; points: readonly MapPoint[] };

/** The width of the whole world at zoom 0. */
const worldPixels = 512;

/** Nearer than this many pixels, two markers cannot be told from each other with a finger. */
const reachPixels = 46;

/** Everybody the map was made for lives here: Skagen to Gedser, Blåvand to Christiansø. */
export const denmark: Box = { minLat: 54.5, maxLat: 57.8, minLon: 8, maxLon: 15.25 };

type Pixel = { x: number; y: number };

function pixelOf({ lat, lon }: Position, zoom: number): Pixel {
  const scale = worldPixels * 2 ** zoom;
  const sine = Math.sin((lat * Math.PI) / 180);
  return { x: (lon / 360 + 0.5) * scale, y: (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * scale };
}

/** Puts points that lie close at this zoom together, each in one cluster, in the order they come in. */
export function clusterPoints(points: readonly MapPoint[], zoom: number): Cluster[] {
  const open = points.map((point) => ({ point, ...pixelOf(point, zoom) }));
  const clusters: Cluster[] = [];
  let rest = open;
  for (let first = rest[0]; first; first = rest[0]) {
    const { x, y } = first;
    const isNear = (other: Pixel) => Math.hypot(other.x - x, other.y - y) < reachPixels;
    clusters.push(clusterOf(rest.filter(isNear).map(({ point }) => point)));
    rest = rest.filter((other) => !isNear(other));
  }
  return clusters;
}

function clusterOf(points: readonly MapPoint[]): Cluster {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    // The same points give the same key at another zoom, so their marker stays, and so does the focus on it.
    key: `${points.length}:${points[0]?.id}:${points.at(-1)?.id}`,
    lat: mean(points.map(({ lat }) => lat)),
    lon: mean(points.map(({ lon }) => lon)),
    points,
  };
}

/** The smallest box around the points; null without any. */
export function boxAround(points: readonly Position[]): Box | null {
  if (points.length === 0) return null;
  const lats = points.map(({ lat }) => lat);
  const lons = points.map(({ lon }) => lon);
  return {
    minLat: Math.min(...lats),
    maxLat: Math.max(...lats),
    minLon: Math.min(...lons),
    maxLon: Math.max(...lons),
  };
}

export function isInside({ lat, lon }: Position, box: Box): boolean {
  return lat >= box.minLat && lat <= box.maxLat && lon >= box.minLon && lon <= box.maxLon;
}

/** From west to east in bands from north to south: the order in which markers are met with Tab. */
export function readingOrder(one: Position, other: Position): number {
  const band = ({ lat }: Position) => -Math.round(lat * 2);
  return band(one) - band(other) || one.lon - other.lon;
}

/** A circle on the ground as a ring of longitudes and latitudes. */
export function circleAround({ lat, lon }: Position, radiusKm: number): [number, number][] {
  const steps = 64;
  const north = radiusKm / 111.32;
  const east = north / Math.cos((lat * Math.PI) / 180);
  return Array.from({ length: steps + 1 }, (_, step) => {
    const angle = (step / steps) * 2 * Math.PI;
    return [lon + east * Math.cos(angle), lat + north * Math.sin(angle)];
  });
}

/** The box around such a circle. */
export function boxAroundCircle(center: Position, radiusKm: number): Box {
  const ring = circleAround(center, radiusKm).map(([lon, lat]) => ({ lat, lon }));
  return boxAround(ring) ?? denmark;
}
