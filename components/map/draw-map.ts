import { Map as MapLibre, NavigationControl, setWorkerUrl } from 'maplibre-gl';
import './maplibre.scss';
import { boundsOf } from './map-bounds';
import { mapTexts } from './map-texts';
import type { DrawnMap, DrawSettings } from './map-types';
import { outlineStyle } from './outline-style';
import { steerMap } from './steer-map';

// From our own address: nothing of the map is fetched from anybody else, unless a style of theirs is configured.
setWorkerUrl(new URL('../../node_modules/maplibre-gl/dist/maplibre-gl-worker.mjs', import.meta.url).href);

/** The outline has nothing to show from nearer by. */
const mostZoom = { outline: 12.5, style: 17 };

/** What the outline covers, a little less. */
const reach = { minLat: 52.8, maxLat: 59.7, minLon: 3.4, maxLon: 19.1 };

const patienceMs = 20_000;

/** Draws a map in `container`; rejects where that is not possible. */
export async function drawMap(container: HTMLElement, settings: DrawSettings): Promise<DrawnMap> {
  const { language, styleUrl, fit } = settings;
  const { fontFamily } = getComputedStyle(container);
  // The names on the map are drawn once, so the font must be there before.
  await document.fonts.load(`12px ${fontFamily}`).catch(() => []);
  const outline = outlineStyle(language, fontFamily);
  const map = new MapLibre({
    container,
    style: styleUrl ?? outline,
    bounds: boundsOf(fit.box),
    fitBoundsOptions: { padding: fit.padding, maxZoom: fit.maxZoom },
    maxBounds: boundsOf(reach),
    maxZoom: styleUrl ? mostZoom.style : mostZoom.outline,
    locale: { ...mapTexts(language).locale },
    cooperativeGestures: true,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    attributionControl: styleUrl ? { compact: true } : false,
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.addControl(new NavigationControl({ showCompass: false }), 'top-right');
  await loaded(map, () => styleUrl && map.setStyle(outline));
  return steerMap(map, settings);
}

/** Waits until the map stands there. `fallBack` is tried once when its style does not come. */
function loaded(map: MapLibre, fallBack: () => unknown): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      map.remove();
      reject(new Error('The map did not come in time.'));
    }, patienceMs);
    map.once('error', () => map.isStyleLoaded() || fallBack());
    map.once('load', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
