import { type Map as MapLibre, Popup } from 'maplibre-gl';
import { mapTexts } from './map-texts';
import type { MapPoint, Position, Spoken } from './map-types';

/** More than these would make a box that no phone can hold. */
const mostInPopup = 5;

/** Room for the box above the marker, so that it does not hang over the edge. */
const room = { side: 150, above: 230, below: 30 };

/** The one box that tells about a marker. */
export function createPopup(map: MapLibre, spoken: Spoken, onClose: (wasInside: boolean) => void) {
  let popup: Popup | undefined;
  const close = () => {
    const closing = popup;
    popup = undefined;
    closing?.remove();
  };
  return {
    close,
    open(at: Position, points: readonly MapPoint[]) {
      close();
      const content = contentOf(points, spoken);
      const opened = new Popup({ closeOnClick: false, maxWidth: '280px', offset: 16, anchor: 'bottom' })
        .setLngLat([at.lon, at.lat])
        .setDOMContent(content)
        .addTo(map);
      popup = opened;
      opened.on('close', () => {
        if (popup !== opened) return;
        popup = undefined;
        // The box is gone by now, and took the focus with it when it had it.
        onClose(document.activeElement === document.body);
      });
      opened.getElement()?.addEventListener('keydown', (event) => {
        if (event.key === 'Escape') opened.remove();
      });
      makeRoom(map, at);
    },
  };
}

function makeRoom(map: MapLibre, { lat, lon }: Position): void {
  const { x, y } = map.project([lon, lat]);
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  const side = Math.min(room.side, width / 2);
  const above = Math.min(room.above, height - room.below);
  const held = {
    x: Math.min(Math.max(x, side), width - side),
    y: Math.min(Math.max(y, above), height - room.below),
  };
  if (held.x !== x || held.y !== y) map.panBy([x - held.x, y - held.y], {}, { isOurs: true });
}

function contentOf(points: readonly MapPoint[], { language, things }: Spoken): HTMLElement {
  const texts = mapTexts(language, things);
  const box = document.createElement('div');
  const shown = points.slice(0, mostInPopup);
  if (points.length > 1) box.append(paragraph(texts.clusterHere(points.length), 'map-popup-count'));
  for (const point of shown) box.append(entry(point, texts.newTab, points.length === 1));
  if (points.length > shown.length) box.append(paragraph(texts.andMore(points.length - shown.length)));
  return box;
}

function entry(point: MapPoint, newTab: string, isOnly: boolean): HTMLElement {
  const box = document.createElement('div');
  box.className = 'map-popup-entry';
  const link = document.createElement('a');
  link.href = point.href;
  link.textContent = point.title;
  if (point.lang) link.lang = point.lang;
  if (point.newTab) {
    link.target = '_blank';
    link.rel = 'noopener';
    link.dataset.annonce = point.id;
    const words = document.createElement('span');
    words.className = 'sr-only';
    words.textContent = ` ${newTab}`;
    link.append(words);
  }
  box.append(link);
  for (const line of isOnly ? point.lines : point.lines.slice(0, 1)) box.append(paragraph(line));
  return box;
}

function paragraph(text: string, className = ''): HTMLElement {
  const element = document.createElement('p');
  element.className = className;
  element.textContent = text;
  return element;
}
