import proj4 from 'proj4';
import type { Utm } from './contract';

const utm32 = proj4('EPSG:4326', '+proj=utm +zone=32 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs');

/** A point of the register (EPSG:25832) in degrees (WGS 84), to the decimetre. */
export function toWgs84({ x, y }: Utm): { lat: number; lon: number } {
  const [lon, lat] = utm32.inverse([x, y]);
  return { lat: rounded(lat, 6), lon: rounded(lon, 6) };
}

/** Degrees (WGS 84) as the register keeps them, to the centimetre. */
export function fromWgs84({ lat, lon }: { lat: number; lon: number }): Utm {
  const [x, y] = utm32.forward([lon, lat]);
  return { x: rounded(x, 2), y: rounded(y, 2) };
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
