import type { GeoJSONSourceSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { mapTexts } from './map-texts';
import type { Language, Position } from './map-types';
import outline from './outline.json';
import { decodeLine } from './polyline';

/** Nearer than this, every place with a postcode has its name. */
export const placesFromZoom = 8.6;

const colours = {
  sea: '#dcebee',
  land: '#fbfaf6',
  abroad: '#eeece5',
  shore: '#a9c7cb',
  shoreAbroad: '#d8d9d2',
  town: '#3f4a4c',
  place: '#667073',
  water: '#7fa3a9',
} as const;

const credit = { attribution: '' };

type Named = Position & { name: string; rank: number };

/** The map of our own: land, sea and the names of towns, in colours that leave the markers alone. */
export function outlineStyle(language: Language, font: string): StyleSpecification {
  return {
    version: 8,
    sources: {
      abroad: land(outline.others),
      denmark: land(outline.denmark),
      towns: names(
        outline.towns.map(([name, lat, lon, rank]) => ({
          name: String(name),
          lat: Number(lat),
          lon: Number(lon),
          rank: Number(rank),
        })),
      ),
      places: names([]),
      around: names(aroundDenmark(language)),
    },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': colours.sea } },
      fill('abroad', colours.abroad),
      shore('abroad', colours.shoreAbroad),
      fill('denmark', colours.land),
      shore('denmark', colours.shore),
      label('around', font, { size: 13, colour: colours.water, spacing: 0.12 }),
      { ...label('places', font, { size: 12, colour: colours.place }), minzoom: placesFromZoom },
      ...[1, 2, 3].map((rank) => townsOf(rank, font)),
    ],
  };
}

/** Names for close by, as the source `places` takes them. */
export function placeNames(places: readonly (readonly (string | number)[])[]): GeoJSONSourceSpecification['data'] {
  return collectionOf(
    places.map(([name, lat, lon]) => ({ name: String(name), lat: Number(lat), lon: Number(lon), rank: 9 })),
  );
}

const land = (rings: readonly string[]): GeoJSONSourceSpecification => ({
  type: 'geojson',
  ...credit,
  data: {
    type: 'Feature',
    properties: {},
    geometry: { type: 'MultiPolygon', coordinates: rings.map((ring) => [decodeLine(ring)]) },
  },
});

const names = (named: readonly Named[]): GeoJSONSourceSpecification => ({
  type: 'geojson',
  ...credit,
  data: collectionOf(named),
});

function collectionOf(named: readonly Named[]): GeoJSONSourceSpecification['data'] {
  return {
    type: 'FeatureCollection',
    features: named.map(({ name, lat, lon, rank }) => ({
      type: 'Feature',
      properties: { name, rank },
      geometry: { type: 'Point', coordinates: [lon, lat] },
    })),
  };
}

function aroundDenmark(language: Language): Named[] {
  const { seas, countries } = mapTexts(language);
  return [
    { name: seas.north, lat: 56.4, lon: 6.6, rank: 0 },
    { name: seas.baltic, lat: 55.0, lon: 16.0, rank: 0 },
    { name: 'Kattegat', lat: 56.75, lon: 11.5, rank: 0 },
    { name: 'Skagerrak', lat: 57.75, lon: 9.0, rank: 0 },
    { name: countries.sweden, lat: 56.6, lon: 14.0, rank: 0 },
    { name: countries.germany, lat: 53.9, lon: 10.2, rank: 0 },
    { name: countries.norway, lat: 58.7, lon: 8.0, rank: 0 },
  ];
}

const fill = (source: string, colour: string): LayerSpecification => ({
  id: source,
  type: 'fill',
  source,
  paint: { 'fill-color': colour },
});

const shore = (source: string, colour: string): LayerSpecification => ({
  id: `${source}-shore`,
  type: 'line',
  source,
  layout: { 'line-join': 'round' },
  paint: { 'line-color': colour, 'line-width': ['interpolate', ['linear'], ['zoom'], 5, 0.6, 10, 1.4] },
});

type Looks = { size: number; colour: string; spacing?: number };

function label(source: string, font: string, { size, colour, spacing = 0 }: Looks) {
  return {
    id: `${source}-names`,
    type: 'symbol',
    source,
    layout: {
      'text-field': ['get', 'name'],
      'text-font': [font],
      'text-size': size,
      'text-letter-spacing': spacing,
      'text-padding': 6,
      'text-max-width': 8,
    },
    paint: { 'text-color': colour, 'text-halo-color': colours.land, 'text-halo-width': spacing ? 0 : 1.4 },
  } satisfies LayerSpecification;
}

/** Bigger towns are named from further away, and lie above the smaller where there is room for one only. */
function townsOf(rank: number, font: string): LayerSpecification {
  const { [rank - 1]: minzoom = 0 } = [0, 5.8, 7];
  const { [rank - 1]: size = 12 } = [14, 13, 12];
  const base = label('towns', font, { size, colour: colours.town });
  return { ...base, id: `towns-${rank}`, minzoom, filter: ['==', ['get', 'rank'], rank] };
}
