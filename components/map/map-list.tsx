import { Icon } from '../ui/icon';
import type { MapPoint } from './map-types';

type MapListProps = {
  points: readonly MapPoint[];
  selected: string | null;
  texts: { showOnMap: string; onMap: string; newTab: string };
  /** Absent where there is no map to show anything on. */
  onShow?: (id: string) => void;
  onHint: (id: string | null) => void;
};

/** The element of a point on the list. */
export const listItemId = (id: string) => `kort-${id}`;

/** The points of a map as a list: for whoever cannot see the map, and for whoever would rather read. */
export function MapList({ points, selected, texts, onShow, onHint }: MapListProps) {
  return (
    <ul className="nobullet-list map-items">
      {points.map((point) => (
        <li
          key={point.id}
          id={listItemId(point.id)}
          className={point.id === selected ? 'map-item is-selected' : 'map-item'}
          onPointerEnter={() => onHint(point.id)}
          onPointerLeave={() => onHint(null)}
          onFocus={() => onHint(point.id)}
          onBlur={() => onHint(null)}
        >
          <h3>
            <PointLink point={point} newTab={texts.newTab} />
          </h3>
          {point.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
          {onShow ? (
            <button
              type="button"
              className="function-link"
              aria-pressed={point.id === selected}
              aria-label={`${texts.showOnMap}: ${point.title}`}
              onClick={() => onShow(point.id)}
            >
              {point.id === selected ? texts.onMap : texts.showOnMap}
            </button>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function PointLink({ point, newTab }: { point: MapPoint; newTab: string }) {
  const lang = point.lang ?? undefined;
  if (!point.newTab)
    return (
      <a href={point.href} lang={lang}>
        {point.title}
      </a>
    );
  return (
    <a href={point.href} lang={lang} target="_blank" rel="noopener" data-annonce={point.id}>
      {point.title}
      <Icon name="open-in-new" className="link-icon" label={newTab} />
    </a>
  );
}
