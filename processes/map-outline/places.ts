import { readFileSync } from 'node:fs';
import { towns } from './towns';

export type Place = {
  /** As the post calls it. */
  name: string;
  /** As people call the whole of it: "Aarhus", not "Aarhus C". */
  town: string;
  lat: number;
  lon: number;
  /** How early a town is named, 1 first; null for those that are named from close by only. */
  rank: number | null;
};

/** All places with a postcode, in the middle of their postcodes. */
export function readPlaces(): Place[] {
  const file = new URL('../../services/address/stub/data/postnumre.csv', import.meta.url);
  const byName = new Map<string, { lat: number; lon: number }[]>();
  for (const line of readFileSync(file, 'utf8').trim().split('\n').slice(1)) {
    const [, name = '', lat, lon] = line.split(',');
    byName.set(name, [...(byName.get(name) ?? []), { lat: Number(lat), lon: Number(lon) }]);
  }
  return [...byName].map(([name, points]) => ({
    name,
    town: name.replace(/ [CK]$/, ''),
    lat: meanOf(points.map(({ lat }) => lat)),
    lon: meanOf(points.map(({ lon }) => lon)),
    rank: rankOf(name),
  }));
}

function rankOf(name: string): number | null {
  const rank = towns.findIndex((names) => names.includes(name));
  return rank < 0 ? null : rank + 1;
}

function meanOf(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.round(mean * 1000) / 1000;
}
