import type { Koordinat } from '@/lib/geografi/rules/distance';

/** Between these degrees. */
export type Square = { minLat: number; maxLat: number; minLon: number; maxLon: number };

const kmPerDegree = (Math.PI / 180) * 6371.0088;

/**
 * The square with the home in its centre and so many kilometres to each edge (AUT-2): 70 km give corners almost 100 km
 * away, which stands for one and a half hours by public transport.
 */
export function squareAround(home: Koordinat, km: number): Square {
  const lat = km / kmPerDegree;
  const lon = km / (kmPerDegree * shrink(home));
  return { minLat: home.lat - lat, maxLat: home.lat + lat, minLon: home.lon - lon, maxLon: home.lon + lon };
}

/** Whether a place lies in the square around the home, its edges included. Measured to the metre. */
export function isInSquare(place: Koordinat, home: Koordinat, km: number): boolean {
  const north = Math.abs(place.lat - home.lat) * kmPerDegree;
  const east = Math.abs(place.lon - home.lon) * kmPerDegree * shrink(home);
  return metres(north) <= metres(km) && metres(east) <= metres(km);
}

/** A circle that the whole square lies in, in kilometres. */
export function circleAround(km: number): number {
  return Math.ceil(km * Math.SQRT2 * 1.1);
}

/** How much shorter a degree from west to east is where the home lies. */
function shrink({ lat }: Koordinat): number {
  return Math.cos((lat * Math.PI) / 180);
}

function metres(km: number): number {
  return Math.round(km * 1000);
}
