import { writeFileSync } from 'node:fs';
import { type Box, clipRing, encodeLine, type Position } from './map-outline/geometry';
import { readPlaces } from './map-outline/places';
import { readCountries } from './map-outline/world';

/** A little more than the map can be moved to. */
const box: Box = { west: 3, south: 52.5, east: 19.5, north: 60 };

/** Smaller pieces of land than this many degrees across would be dots. */
const smallest = 0.008;

const encodeLand = (rings: readonly Position[][]) =>
  rings
    .map((ring) => clipRing(ring, box))
    .filter(isSeen)
    .map(encodeLine);

function isSeen(ring: readonly Position[]): boolean {
  const across = ([0, 1] as const).map((axis) => {
    const values = ring.map((point) => point[axis]);
    return Math.max(...values) - Math.min(...values);
  });
  return Math.max(...across) >= smallest;
}

/**
 * What the map is drawn from when no other style is configured, as the texts of two files: land with the towns that are
 * named from afar, and all places, which are fetched when one comes close.
 */
export function mapOutline(): { outline: string; places: string } {
  const countries = readCountries();
  const places = readPlaces();
  const towns = places.filter(({ rank }) => rank !== null).sort((one, other) => Number(one.rank) - Number(other.rank));
  const outline = {
    denmark: encodeLand(countries.filter(({ name }) => name === 'Denmark').flatMap(({ rings }) => rings)),
    others: encodeLand(countries.filter(({ name }) => name !== 'Denmark').flatMap(({ rings }) => rings)),
    towns: towns.map(({ town, lat, lon, rank }) => [town, lat, lon, rank]),
  };
  return {
    outline: `{\n${Object.entries(outline)
      .map(([name, parts]) => `  "${name}": ${linesOf(parts, '  ')}`)
      .join(',\n')}\n}\n`,
    places: `${linesOf(
      places.map(({ name, lat, lon }) => [name, lat, lon]),
      '',
    )}\n`,
  };
}

/** One line for each part, so that a change can be read. */
const linesOf = (parts: readonly unknown[], indent: string) =>
  `[\n${parts.map((part) => `${indent}  ${JSON.stringify(part).replaceAll(',', ', ')}`).join(',\n')}\n${indent}]`;

if (import.meta.main) {
  const { outline, places } = mapOutline();
  writeFileSync(new URL('../components/map/outline.json', import.meta.url), outline);
  writeFileSync(new URL('../components/map/places.json', import.meta.url), places);
}
