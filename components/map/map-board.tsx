'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';
import { TextLink } from '../ui/text-link';
import { boxAround, boxAroundCircle, denmark, isInside } from './clusters';
import { keepView, keptView } from './kept-view';
import { listItemId, MapList } from './map-list';
import { MapPanel } from './map-panel';
import { mapTexts } from './map-texts';
import type { Box, Fit, Home, Language, MapPoint, Things } from './map-types';
import { useDrawnMap } from './use-drawn-map';
import { usePoints } from './use-points';
import './map.scss';

export type MapBoardProps = {
  language: Language;
  things: Things;
  /** A MapLibre style; null draws the outline that is our own. */
  styleUrl: string | null;
  /** Answers `{ points: MapPoint[] }`: all that the map shows. */
  pointsUrl: string;
  /** One page of them, for the list as it stands before the map is there. */
  items: readonly MapPoint[];
  /** The links to the other pages of that list. */
  pages: ReactNode;
  title: string;
  home: Home | null;
  /** What was asked for, when it was a part of the map. */
  area: Box | null;
  /** Where a search in the part that is shown leads: `param` is added to `href`. */
  searchArea?: { href: string; param: string };
};

const pageSize = 20;
const listId = 'kort-liste';

/** A map and the same things as a list beside it; what is chosen in one is shown in the other. */
export function MapBoard(props: MapBoardProps) {
  const { language, things, pointsUrl, home, area, searchArea } = props;
  const texts = mapTexts(language, things);
  const [view, setView] = useState<{ box: Box; isMoved: boolean } | null>(null);
  const [selected, setSelected] = useState<string | null>(null);
  const [length, setLength] = useState(pageSize);
  const points = usePoints(pointsUrl);
  const { holder, state, map } = useDrawnMap({
    language,
    things,
    styleUrl: props.styleUrl,
    fit: fitOf(area, home, []),
    listener: {
      onView: ({ box }, isMoved) => {
        if (isMoved && place.current.isShown) keepView(box);
        setView({ box, isMoved });
        setLength(pageSize);
      },
      onSelect: setSelected,
    },
  });
  // Until the points of another search are here, the map still stands where the one before had it.
  const place = useRef({ home, area, isShown: false });
  place.current = { home, area, isShown: Array.isArray(points) };

  useEffect(() => {
    if (!map || !points || points === 'failed') return;
    const { home, area } = place.current;
    const kept = keptView();
    map.show(points, home, kept ? { box: kept, padding: 0, maxZoom: 17, isMoved: true } : fitOf(area, home, points));
  }, [map, points]);

  useEffect(() => {
    if (selected) bringIntoSight(selected);
  }, [selected]);

  const isFollowing = map !== null && Array.isArray(points) && view !== null;
  const inView = isFollowing ? points.filter((point) => isInside(point, view.box)) : props.items;
  const listed = isFollowing ? firstOf(inView, length, selected) : inView;
  const showOnMap = (id: string) => {
    map?.select(id);
    holder.current?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <div className="map-board">
      <MapPanel
        holder={holder}
        state={points === 'failed' ? 'failed' : state}
        language={language}
        things={things}
        styleUrl={props.styleUrl}
        listId={listId}
      >
        {view?.isMoved && searchArea ? (
          <TextLink href={addressOf(searchArea, view.box)} className="button button-secondary map-search">
            {texts.searchHere}
          </TextLink>
        ) : null}
      </MapPanel>
      <section className="map-list" id={listId} tabIndex={-1} aria-labelledby={`${listId}-titel`}>
        <h2 id={`${listId}-titel`}>{props.title}</h2>
        <p role="status" className="secondary-text">
          {isFollowing ? followingText(inView.length, texts) : null}
        </p>
        <MapList
          points={listed}
          selected={selected}
          texts={texts}
          onHint={(id) => map?.hint(id)}
          {...(isFollowing && { onShow: showOnMap })}
        />
        {isFollowing ? (
          <MoreButton left={inView.length - length} texts={texts} onPress={() => setLength(length + pageSize)} />
        ) : (
          props.pages
        )}
      </section>
    </div>
  );
}

type Texts = ReturnType<typeof mapTexts>;

function MoreButton({ left, texts, onPress }: { left: number; texts: Texts; onPress: () => void }) {
  if (left <= 0) return null;
  return (
    <button type="button" className="button button-secondary" onClick={onPress}>
      {texts.more(Math.min(left, pageSize))}
    </button>
  );
}

const followingText = (count: number, texts: Texts) => (count === 0 ? texts.noneInView : texts.inView(count));

/** The first of the list, with what is chosen on the map before them when it stands further down. */
function firstOf(points: readonly MapPoint[], length: number, selected: string | null): readonly MapPoint[] {
  const first = points.slice(0, length);
  const chosen = points.slice(length).find(({ id }) => id === selected);
  return chosen ? [chosen, ...first] : first;
}

function fitOf(area: Box | null, home: Home | null, points: readonly MapPoint[]): Fit {
  if (area) return { box: area, padding: 0, maxZoom: 17 };
  if (home?.radiusKm) return { box: boxAroundCircle(home, home.radiusKm), padding: 16, maxZoom: 11 };
  return { box: boxAround(points) ?? denmark, padding: 40, maxZoom: 11 };
}

function addressOf({ href, param }: { href: string; param: string }, box: Box): string {
  const [path, query] = href.split('?');
  const params = new URLSearchParams(query);
  params.set(param, [box.minLat, box.minLon, box.maxLat, box.maxLon].map((degrees) => degrees.toFixed(4)).join(','));
  return `${path}?${params}`;
}

/** Beside the map the list can be long; under it, on a phone, the box on the map says it all. */
function bringIntoSight(id: string): void {
  if (!window.matchMedia('(min-width: 992px)').matches) return;
  document.getElementById(listItemId(id))?.scrollIntoView({ block: 'nearest' });
}
