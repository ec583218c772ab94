import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import { boxAround, type Cluster, clusterPoints, isInside } from './clusters';
import { boundsOf, boxInView, isOnePlace } from './map-bounds';
import { createHome } from './map-home';
import { createMarkers } from './map-markers';
import { createPopup } from './map-popup';
import type { DrawnMap, DrawSettings, MapPoint } from './map-types';
import { placeNames, placesFromZoom } from './outline-style';

/** Tells a movement of ours from one that the visitor made. */
const ours = { isOurs: true };

/** Puts points on a map that is drawn, and follows what the visitor does with it. */
export function steerMap(map: MapLibre, { language, things, listener }: DrawSettings): DrawnMap {
  let points: readonly MapPoint[] = [];
  let isMoved = false;
  const marked: { selected: string | null; hinted: string | null } = { selected: null, hinted: null };
  const showHome = createHome(map);
  const clustersOf = keptByZoom();

  const spoken = { language, things };
  const markers = createMarkers(map, spoken, (cluster) => press(cluster));
  const popup = createPopup(map, spoken, (wasInside) => {
    const closed = marked.selected;
    tellSelected(null);
    if (closed && wasInside) markers.focus(closed);
  });
  const tellSelected = (id: string | null) => {
    if (marked.selected === id) return;
    marked.selected = id;
    markers.mark(marked);
    listener.onSelect(id);
  };
  const select = (id: string | null) => {
    if (id === marked.selected) return;
    const point = points.find((one) => one.id === id);
    popup.close();
    tellSelected(point?.id ?? null);
    if (!point) return;
    if (!isInside(point, boxInView(map))) map.jumpTo({ center: [point.lon, point.lat] }, ours);
    popup.open(point, [point]);
  };
  const press = ({ points: held, ...at }: Cluster) => {
    const [first] = held;
    const box = boxAround(held);
    if (held.length === 1 && first) select(first.id);
    else if (isOnePlace(map, held) || !box) popup.open(at, held);
    else map.fitBounds(boundsOf(box), { padding: 70 });
  };
  const draw = () => {
    const view = boxInView(map);
    const inView = clustersOf(points, map.getZoom()).filter((cluster) => isInside(cluster, view));
    markers.draw(inView, marked);
  };
  const tellView = () => listener.onView({ box: boxInView(map), zoom: map.getZoom() }, isMoved);

  map.on('move', draw);
  map.on('moveend', (event) => {
    isMoved ||= !('isOurs' in event);
    tellView();
  });
  map.on('click', () => select(null));
  namePlacesFromNear(map);

  return {
    show(wanted, home, fit) {
      points = wanted;
      isMoved = fit?.isMoved ?? false;
      select(null);
      popup.close();
      showHome(home);
      if (fit) {
        const { box, padding, maxZoom } = fit;
        map.fitBounds(boundsOf(box), { padding, maxZoom, animate: false }, ours);
      }
      draw();
      tellView();
    },
    select,
    hint(id) {
      marked.hinted = id;
      markers.mark(marked);
    },
    stop: () => map.remove(),
  };
}

/** Clusters change in steps of half a zoom, not with every frame of a movement. */
function keptByZoom(): (points: readonly MapPoint[], zoom: number) => readonly Cluster[] {
  let last: { points: readonly MapPoint[]; level: number; clusters: readonly Cluster[] } | undefined;
  return (points, zoom) => {
    const level = Math.round(zoom * 2) / 2;
    if (last?.points !== points || last.level !== level)
      last = { points, level, clusters: clusterPoints(points, level) };
    return last.clusters;
  };
}

function namePlacesFromNear(map: MapLibre): void {
  const name = async () => {
    if (map.getZoom() < placesFromZoom) return;
    map.off('moveend', name);
    const { default: places } = await import('./places.json');
    await map.getSource<GeoJSONSource>('places')?.setData(placeNames(places));
  };
  map.on('moveend', name);
  name();
}
