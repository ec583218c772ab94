export type Point = { lat: number; lon: number };

/** The parts of Denmark between which there is water. Those that a bridge leads to count to where it leads. */
export type Part = 'jylland' | 'fyn' | 'sjaelland' | 'bornholm' | 'samsoe' | 'laesoe' | 'anholt' | 'fanoe' | 'aeroe';

/** How a part is left towards the middle of the country: from where, to where, and the minutes it takes to get across. */
type Way = { towards: Part; from: Point; to: Point; minutes: number };

/** Fyn lies in the middle. Ferries count with the wait for them; the bridges of Storebælt and Lillebælt by train. */
const ways: Readonly<Record<Exclude<Part, 'fyn'>, Way>> = {
  jylland: { towards: 'fyn', from: { lat: 55.567, lon: 9.74 }, to: { lat: 55.505, lon: 9.74 }, minutes: 6 },
  sjaelland: { towards: 'fyn', from: { lat: 55.335, lon: 11.14 }, to: { lat: 55.313, lon: 10.79 }, minutes: 12 },
  bornholm: { towards: 'sjaelland', from: { lat: 55.1, lon: 14.69 }, to: { lat: 55.673, lon: 12.565 }, minutes: 195 },
  samsoe: { towards: 'jylland', from: { lat: 55.865, lon: 10.55 }, to: { lat: 55.912, lon: 10.25 }, minutes: 90 },
  laesoe: { towards: 'jylland', from: { lat: 57.297, lon: 10.92 }, to: { lat: 57.438, lon: 10.54 }, minutes: 120 },
  anholt: { towards: 'jylland', from: { lat: 56.715, lon: 11.51 }, to: { lat: 56.413, lon: 10.92 }, minutes: 240 },
  fanoe: { towards: 'jylland', from: { lat: 55.445, lon: 8.405 }, to: { lat: 55.465, lon: 8.44 }, minutes: 25 },
  aeroe: { towards: 'fyn', from: { lat: 54.893, lon: 10.41 }, to: { lat: 55.06, lon: 10.61 }, minutes: 100 },
};

const within = ({ lat, lon }: Point, south: number, north: number, west: number, east: number) =>
  lat >= south && lat <= north && lon >= west && lon <= east;

/** Which part a place lies in; null outside Denmark. */
export function partOf(at: Point): Part | null {
  const { lat, lon } = at;
  if (!within(at, 54.5, 57.9, 7.9, 15.3)) return null;
  if (lon >= 14) return 'bornholm';
  if (within(at, 57.1, 57.4, 10.83, 11.3)) return 'laesoe';
  if (within(at, 56.6, 56.8, 11.4, 11.8)) return 'anholt';
  if (within(at, 55.75, 56.02, 10.48, 10.75)) return 'samsoe';
  if (within(at, 54.8, 54.985, 10.12, 10.56)) return 'aeroe';
  if (within(at, 55.33, 55.455, 8.3, 8.44)) return 'fanoe';
  if (lon >= 10.96 && lat < 56.2) return 'sjaelland';
  return isFyn(at) ? 'fyn' : 'jylland';
}

/** Fyn reaches as far west as Fredericia and Als reach east. */
function isFyn({ lat, lon }: Point): boolean {
  if (lat >= 55.65) return false;
  if (lon >= 10.06) return true;
  return lat >= 55.1 && lon >= 9.7 && !(lat > 55.545 && lon < 9.82);
}

/** The ways across the water between two parts, in the order of a journey. None within a part. */
export function crossingsBetween(one: Part, other: Part): Pick<Way, 'from' | 'to' | 'minutes'>[] {
  const out = wayToFyn(one);
  const back = wayToFyn(other);
  while (out.length > 0 && back.length > 0 && out.at(-1) === back.at(-1)) {
    out.pop();
    back.pop();
  }
  return [...out, ...back.reverse().map(({ from, to, minutes }) => ({ from: to, to: from, minutes }))];
}

function wayToFyn(part: Part): Way[] {
  if (part === 'fyn') return [];
  const way = ways[part];
  return [way, ...wayToFyn(way.towards)];
}
