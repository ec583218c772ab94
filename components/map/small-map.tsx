'use client';

import { useEffect, useState } from 'react';
import { useHydrated } from '../forms/use-hydrated';
import { MapPanel } from './map-panel';
import { mapTexts } from './map-texts';
import type { Home, Language } from './map-types';
import { useDrawnMap } from './use-drawn-map';
import './map.scss';

type SmallMapProps = {
  language: Language;
  /** A MapLibre style; null draws the outline that is our own. */
  styleUrl: string | null;
  /** The one place, and what it is called. */
  place: Home;
};

/** A map of one place, fetched when it is asked for. The address must stand in words beside it. */
export function SmallMap(props: SmallMapProps) {
  const [isOpen, setIsOpen] = useState(false);
  if (!useHydrated()) return null;
  if (isOpen) return <OpenMap {...props} />;
  return (
    <button type="button" className="button button-tertiary" onClick={() => setIsOpen(true)}>
      {mapTexts(props.language).show}
    </button>
  );
}

const nothing = { onView: () => undefined, onSelect: () => undefined };

function OpenMap({ language, styleUrl, place }: SmallMapProps) {
  const { lat, lon } = place;
  const box = { minLat: lat - 0.18, maxLat: lat + 0.18, minLon: lon - 0.3, maxLon: lon + 0.3 };
  const { holder, state, map } = useDrawnMap({
    language,
    things: 'job',
    styleUrl,
    fit: { box, padding: 0, maxZoom: 17 },
    listener: nothing,
  });
  // The button that had the focus is gone.
  useEffect(() => holder.current?.focus(), [holder]);
  useEffect(() => {
    map?.show([], { lat: place.lat, lon: place.lon, label: place.label }, null);
  }, [map, place.lat, place.lon, place.label]);
  return (
    <div className="map-small">
      <MapPanel holder={holder} state={state} language={language} things="job" styleUrl={styleUrl} />
    </div>
  );
}
