import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type Position, simplifyLine } from './geometry';

/** Degrees that a line may be moved by. Of foreign shores less is kept: they only show where Denmark lies. */
const tolerance = { danish: 0.0008, foreign: 0.012 };

const arcNumbers = z.array(z.number().int());
const geometrySchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), arcs: z.array(arcNumbers) }).transform(({ arcs }) => [arcs]),
  z.object({ type: z.literal('MultiPolygon'), arcs: z.array(z.array(arcNumbers)) }).transform(({ arcs }) => arcs),
]);
const pair = z.tuple([z.number(), z.number()]);

/** The parts of a TopoJSON file of countries that are read here. */
const worldSchema = z.object({
  transform: z.object({ scale: pair, translate: pair }),
  arcs: z.array(z.array(pair)),
  objects: z.object({
    countries: z.object({
      geometries: z.array(z.looseObject({ type: z.string(), properties: z.object({ name: z.string() }) })),
    }),
  }),
});

export type Country = { name: string; rings: Position[][] };

/** The countries of the world (Natural Earth, 1:10 million). Borders that two share stay the same line in both. */
export function readCountries(): Country[] {
  const file = new URL('../../node_modules/world-atlas/countries-10m.json', import.meta.url);
  const { arcs, transform, objects } = worldSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const countries = objects.countries.geometries.flatMap((geometry) => {
    const polygons = geometrySchema.safeParse(geometry);
    return polygons.success ? [{ name: geometry.properties.name, polygons: polygons.data }] : [];
  });
  const danish = new Set(
    countries.filter(({ name }) => name === 'Denmark').flatMap(({ polygons }) => polygons.flat(2).map(arcOf)),
  );
  const lines = arcs.map((steps, index) =>
    simplifyLine(positionsOf(steps, transform), danish.has(index) ? tolerance.danish : tolerance.foreign),
  );
  // Only the outer ring of each piece of land: no lake is wide enough to matter.
  return countries.map(({ name, polygons }) => ({
    name,
    rings: polygons.map(([outer = []]) => joined(outer.map((arc) => lineOf(lines, arc)))),
  }));
}

const arcOf = (number: number) => (number < 0 ? ~number : number);

function lineOf(lines: readonly Position[][], number: number): Position[] {
  const line = lines[arcOf(number)] ?? [];
  return number < 0 ? line.toReversed() : line;
}

/** Where one arc ends the next begins, so that point is there twice. */
function joined(lines: readonly Position[][]): Position[] {
  return lines.flatMap((line, index) => (index === 0 ? line : line.slice(1)));
}

type Transform = { scale: [number, number]; translate: [number, number] };

function positionsOf(steps: readonly [number, number][], { scale, translate }: Transform): Position[] {
  let [x, y] = [0, 0];
  return steps.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
}
