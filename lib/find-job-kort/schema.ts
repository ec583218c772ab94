/** Names the part of the map that a search is held to: south, west, north and east in degrees. */
export const mapAreaParam = 'mapArea';

/** The path of Find Job's map. */
export const mapPath = '/find-job/kort';

/** Where the map fetches what it shows; the same search as the page. */
export const pointsPath = '/api/findjob/kort';

export type Area = { minLat: number; maxLat: number; minLon: number; maxLon: number };

/** The part of the map that an address names; null when it names none, or none that exists. */
export function readMapArea(params: Pick<URLSearchParams, 'get'>): Area | null {
  const text = params.get(mapAreaParam)?.trim() ?? '';
  if (!/^(-?\d{1,3}(\.\d{1,8})?)(,-?\d{1,3}(\.\d{1,8})?){3}$/.test(text)) return null;
  const [minLat = 0, minLon = 0, maxLat = 0, maxLon = 0] = text.split(',').map(Number);
  const isOnEarth = minLat >= -90 && maxLat <= 90 && minLon >= -180 && maxLon <= 180;
  return isOnEarth && minLat < maxLat && minLon < maxLon ? { minLat, maxLat, minLon, maxLon } : null;
}

/** The same as it stands in an address. */
export function writeMapArea({ minLat, minLon, maxLat, maxLon }: Area): string {
  return [minLat, minLon, maxLat, maxLon].map((degrees) => Number(degrees.toFixed(4))).join(',');
}
