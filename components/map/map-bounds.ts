import type { Map as MapLibre } from 'maplibre-gl';
import { boxAround } from './clusters';
import type { Box, Position } from './map-types';

/** A box as MapLibre takes it. */
export function boundsOf(box: Box): [[number, number], [number, number]] {
  return [
    [box.minLon, box.minLat],
    [box.maxLon, box.maxLat],
  ];
}

/** What is in sight. */
export function boxInView(map: MapLibre): Box {
  const bounds = map.getBounds();
  return {
    minLat: bounds.getSouth(),
    maxLat: bounds.getNorth(),
    minLon: bounds.getWest(),
    maxLon: bounds.getEast(),
  };
}

/** Degrees within which points count as one place: about the length of a street. */
const street = 0.002;

/** Whether looking closer would not tell these points apart. */
export function isOnePlace(map: MapLibre, points: readonly Position[]): boolean {
  const box = boxAround(points);
  if (!box || map.getZoom() >= map.getMaxZoom() - 0.1) return true;
  return box.maxLat - box.minLat < street && box.maxLon - box.minLon < street;
}
