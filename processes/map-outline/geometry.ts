/** Longitude and latitude in degrees. */
export type Position = readonly [number, number];

export type Box = { west: number; south: number; east: number; north: number };

/** A line with fewer points that is nowhere further than `tolerance` from the old one (Douglas and Peucker). */
export function simplifyLine(line: readonly Position[], tolerance: number): Position[] {
  const kept = new Set([0, line.length - 1]);
  const open: [number, number][] = [[0, line.length - 1]];
  for (let part = open.pop(); part; part = open.pop()) {
    const [from, to] = part;
    const { index, distance } = farthest(line, from, to);
    if (distance <= tolerance) continue;
    kept.add(index);
    open.push([from, index], [index, to]);
  }
  return line.filter((_, index) => kept.has(index));
}

function farthest(line: readonly Position[], from: number, to: number): { index: number; distance: number } {
  let best = { index: from, distance: -1 };
  for (let index = from + 1; index < to; index += 1) {
    const distance = distanceToPart(line[index], line[from], line[to]);
    if (distance > best.distance) best = { index, distance };
  }
  return best;
}

function distanceToPart(point?: Position, from?: Position, to?: Position): number {
  if (!point || !from || !to) return 0;
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((point[0] - from[0]) * dx + (point[1] - from[1]) * dy) / length;
  const held = Math.min(1, Math.max(0, along));
  return Math.hypot(point[0] - from[0] - held * dx, point[1] - from[1] - held * dy);
}

type Side = { axis: 0 | 1; at: number; keeps: (value: number) => boolean };

/** The part of a closed ring that lies in the box (Sutherland and Hodgman); empty when none does. */
export function clipRing(ring: readonly Position[], box: Box): Position[] {
  const sides: Side[] = [
    { axis: 0, at: box.west, keeps: (value) => value >= box.west },
    { axis: 0, at: box.east, keeps: (value) => value <= box.east },
    { axis: 1, at: box.south, keeps: (value) => value >= box.south },
    { axis: 1, at: box.north, keeps: (value) => value <= box.north },
  ];
  const clipped = sides.reduce<readonly Position[]>(clipBySide, ring.slice(0, -1));
  return clipped.length < 3 ? [] : [...clipped, ...clipped.slice(0, 1)];
}

function clipBySide(ring: readonly Position[], side: Side): Position[] {
  return ring.flatMap((point, index) => {
    const before = ring.at(index - 1) ?? point;
    const isIn = side.keeps(point[side.axis]);
    const wasIn = side.keeps(before[side.axis]);
    if (isIn) return wasIn ? [point] : [crossing(before, point, side), point];
    return wasIn ? [crossing(before, point, side)] : [];
  });
}

function crossing(from: Position, to: Position, { axis, at }: Side): Position {
  const along = (at - from[axis]) / (to[axis] - from[axis]);
  const other = axis === 0 ? 1 : 0;
  const value = from[other] + along * (to[other] - from[other]);
  return axis === 0 ? [at, value] : [value, at];
}

/**
 * A line as text: thousandths of a degree, latitude first, each as the difference from the one before, in Google's
 * polyline encoding. A quarter of what the same numbers take as JSON.
 */
export function encodeLine(line: readonly Position[]): string {
  let [lastLat, lastLon] = [0, 0];
  let text = '';
  for (const [lon, lat] of line) {
    const [roundLat, roundLon] = [Math.round(lat * 1000), Math.round(lon * 1000)];
    text += encodeNumber(roundLat - lastLat) + encodeNumber(roundLon - lastLon);
    [lastLat, lastLon] = [roundLat, roundLon];
  }
  return text;
}

function encodeNumber(value: number): string {
  let rest = value < 0 ? ~(value << 1) : value << 1;
  let text = '';
  for (; rest >= 0x20; rest >>= 5) text += String.fromCharCode((0x20 | (rest & 0x1f)) + 63);
  return text + String.fromCharCode(rest + 63);
}
