import { crossingsBetween, type Point, partOf } from './parts';

export type Estimate = { minutter: number; skift: number };

/** Roads are so much longer than the way of the crow, and somebody walks so many kilometres an hour. */
const detour = 1.25;
const walkingKmh = 5;

/** So near that nobody waits for a bus, in kilometres as the crow flies. */
const alwaysWalkedKm = 1;

/** To the first stop, the wait there, and from the last one, in minutes. */
const atBothEnds = 12;
const perChange = 8;

/** As the crow flies: up to so many kilometres of a journey are done at this pace. Buses first, fast trains last. */
const paces = [
  { upToKm: 5, kmh: 18 },
  { upToKm: 20, kmh: 32 },
  { upToKm: 60, kmh: 60 },
  { upToKm: Number.POSITIVE_INFINITY, kmh: 115 },
] as const;

/** Journeys longer than these kilometres have a change more. */
const changesBeyondKm = [5, 25, 90];

/** How long somebody is under way by public transport, door to door; null when a place lies outside Denmark. */
export function estimate(fra: Point, til: Point): Estimate | null {
  const [start, end] = [partOf(fra), partOf(til)];
  if (!start || !end) return null;
  const crossings = crossingsBetween(start, end);
  const stops = [fra, ...crossings.flatMap(({ from, to }) => [from, to]), til];
  // Every other stretch is the water itself.
  const km = stops.reduce((sum, stop, at) => (at % 2 === 1 ? sum + kmBetween(stops[at - 1] ?? stop, stop) : sum), 0);
  const across = crossings.reduce((sum, { minutes }) => sum + minutes, 0);
  const walk = crossings.length > 0 ? Number.POSITIVE_INFINITY : (km * detour * 60) / walkingKmh;
  const skift = changesBeyondKm.filter((beyond) => km > beyond).length;
  const ride = atBothEnds + minutesRiding(km) + across + skift * perChange;
  const isWalked = km <= alwaysWalkedKm || walk <= ride;
  return isWalked && crossings.length === 0
    ? { minutter: Math.ceil(walk), skift: 0 }
    : { minutter: Math.ceil(ride), skift };
}

function minutesRiding(km: number): number {
  let from = 0;
  return paces.reduce((sum, { upToKm, kmh }) => {
    const part = Math.max(0, Math.min(km, upToKm) - from);
    from = upToKm;
    return sum + (part * 60) / kmh;
  }, 0);
}

/** As the crow flies (haversine). */
function kmBetween(a: Point, b: Point): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const lat = Math.sin(radians(b.lat - a.lat) / 2);
  const lon = Math.sin(radians(b.lon - a.lon) / 2);
  const chord = lat * lat + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * lon * lon;
  return 2 * 6371.0088 * Math.asin(Math.min(1, Math.sqrt(chord)));
}
