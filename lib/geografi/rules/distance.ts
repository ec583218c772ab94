/** A point on the earth in degrees (WGS 84). */
export type Koordinat = { lat: number; lon: number };

const meanEarthRadiusKm = 6371.0088;

/** The distance in kilometres as the crow flies (haversine on a sphere: within half a per cent of the truth). */
export function distanceKm(a: Koordinat, b: Koordinat): number {
  const lat = Math.sin(radians(b.lat - a.lat) / 2);
  const lon = Math.sin(radians(b.lon - a.lon) / 2);
  const chord = lat * lat + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * lon * lon;
  return 2 * meanEarthRadiusKm * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** The distance in whole metres as the crow flies. */
export function distanceMeters(a: Koordinat, b: Koordinat): number {
  return Math.round(distanceKm(a, b) * 1000);
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
