import { type GeoJSONSource, type GeoJSONSourceSpecification, type Map as MapLibre, Marker } from 'maplibre-gl';
import { circleAround } from './clusters';
import type { Home } from './map-types';

type Data = GeoJSONSourceSpecification['data'];

const nothing: Data = { type: 'FeatureCollection', features: [] };

/** Shows where a search starts from and how far it reaches; null takes it away. */
export function createHome(map: MapLibre): (home: Home | null) => void {
  let marker: Marker | undefined;
  map.addSource('home', { type: 'geojson', data: nothing });
  map.addLayer({
    id: 'home-reach',
    type: 'fill',
    source: 'home',
    paint: { 'fill-color': '#0b5a63', 'fill-opacity': 0.06 },
  });
  map.addLayer({
    id: 'home-edge',
    type: 'line',
    source: 'home',
    paint: { 'line-color': '#0b5a63', 'line-opacity': 0.6, 'line-width': 1.5, 'line-dasharray': [3, 2] },
  });
  return (home) => {
    marker?.remove();
    marker = home ? new Marker({ element: pinOf(home) }).setLngLat([home.lon, home.lat]).addTo(map) : undefined;
    map.getSource<GeoJSONSource>('home')?.setData(home?.radiusKm ? reachOf(home, home.radiusKm) : nothing);
  };
}

function reachOf(home: Home, radiusKm: number): Data {
  return {
    type: 'Feature',
    properties: {},
    geometry: { type: 'Polygon', coordinates: [circleAround(home, radiusKm)] },
  };
}

function pinOf({ label }: Home): HTMLElement {
  const pin = document.createElement('span');
  pin.className = 'map-home';
  pin.role = 'img';
  pin.ariaLabel = label;
  return pin;
}
