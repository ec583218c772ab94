import { type Map as MapLibre, Marker } from 'maplibre-gl';
import { type Cluster, readingOrder } from './clusters';
import { mapTexts } from './map-texts';
import type { Position, Spoken } from './map-types';
import { nearestTown } from './nearest-town';

type Shown = { cluster: Cluster; element: HTMLButtonElement; marker: Marker };

type Marked = { selected: string | null; hinted: string | null };

/** Buttons on the map, one for each cluster: they are reached with Tab, and read aloud. */
export function createMarkers(map: MapLibre, spoken: Spoken, press: (cluster: Cluster) => void) {
  let shown = new Map<string, Shown>();
  const holdsFocus = ({ element }: Shown) => element === document.activeElement;

  const add = (cluster: Cluster): Shown => {
    const element = buttonOf(cluster, spoken);
    element.addEventListener('click', (event) => {
      // The map would else take the click for itself, and close what it opens.
      event.stopPropagation();
      press(cluster);
    });
    const marker = new Marker({ element, anchor: 'center' }).setLngLat([cluster.lon, cluster.lat]).addTo(map);
    return { cluster, element, marker };
  };

  return {
    /** Shows these clusters; a marker that is still there is left alone, and the focus goes to a neighbour of one that is not. */
    draw(clusters: readonly Cluster[], marked: Marked) {
      const focused = [...shown.values()].find(holdsFocus);
      const next = new Map(clusters.map((cluster) => [cluster.key, shown.get(cluster.key) ?? add(cluster)]));
      for (const [key, { marker }] of shown) if (!next.has(key)) marker.remove();
      shown = next;
      if (focused && !next.has(focused.cluster.key)) nearestOf(next, focused.cluster)?.element.focus();
      arrange([...next.values()], [...next.values()].find(holdsFocus));
      this.mark(marked);
    },
    mark({ selected, hinted }: Marked) {
      for (const { cluster, element } of shown.values()) {
        const holds = (id: string | null) => id !== null && cluster.points.some((point) => point.id === id);
        element.classList.toggle('is-selected', holds(selected));
        element.classList.toggle('is-hinted', holds(hinted));
      }
    },
    /** Gives the focus back to the marker of a point, when it is there. */
    focus(id: string) {
      const found = [...shown.values()].find(({ cluster }) => cluster.points.some((point) => point.id === id));
      found?.element.focus();
    },
  };
}

function buttonOf({ points, lat, lon }: Cluster, { language, things }: Spoken): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  const [only] = points;
  if (points.length === 1 && only) {
    button.className = 'map-pin';
    button.ariaLabel = [only.title, ...only.lines].join(', ');
    return button;
  }
  button.className = `map-cluster map-cluster-${sizeOf(points.length)}`;
  button.textContent = new Intl.NumberFormat(language).format(points.length);
  button.ariaLabel = mapTexts(language, things).cluster(points.length, nearestTown({ lat, lon }));
  return button;
}

function sizeOf(count: number): 'small' | 'medium' | 'large' {
  if (count < 10) return 'small';
  return count < 50 ? 'medium' : 'large';
}

function nearestOf(shown: ReadonlyMap<string, Shown>, { lat, lon }: Position): Shown | undefined {
  const distance = ({ cluster }: Shown) => Math.hypot(cluster.lat - lat, (cluster.lon - lon) / 2);
  return [...shown.values()].sort((one, other) => distance(one) - distance(other))[0];
}

/** Puts the buttons in reading order around the one with the focus, which would lose it if it were moved itself. */
function arrange(shown: Shown[], focused: Shown | undefined): void {
  let isPassed = false;
  for (const one of shown.sort((a, b) => readingOrder(a.cluster, b.cluster))) {
    if (one === focused) isPassed = true;
    else if (focused && !isPassed) focused.element.before(one.element);
    else one.element.parentElement?.append(one.element);
  }
}
