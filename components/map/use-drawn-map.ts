import { type RefObject, useEffect, useRef, useState } from 'react';
import type { DrawnMap, DrawSettings } from './map-types';

/** How far the map has come. `no-webgl`: this browser cannot draw one at all. */
export type MapState = 'waiting' | 'loading' | 'ready' | 'no-webgl' | 'failed';

function canDraw(): boolean {
  try {
    return document.createElement('canvas').getContext('webgl2') !== null;
  } catch {
    return false;
  }
}

/**
 * Draws a map in the element of `holder` once that is in sight: only then is the library fetched, which is larger than
 * everything else of the portal together. `settings` are those of the first drawing.
 */
export function useDrawnMap(settings: DrawSettings): {
  holder: RefObject<HTMLDivElement | null>;
  state: MapState;
  map: DrawnMap | null;
} {
  const holder = useRef<HTMLDivElement>(null);
  const first = useRef(settings);
  const [state, setState] = useState<MapState>('waiting');
  const [map, setMap] = useState<DrawnMap | null>(null);

  useEffect(() => {
    const element = holder.current;
    if (!element) return;
    if (!canDraw()) return setState('no-webgl');
    let isGone = false;
    let drawn: DrawnMap | undefined;
    const start = async () => {
      setState('loading');
      try {
        const { drawMap } = await import('./draw-map');
        if (isGone) return;
        drawn = await drawMap(element, first.current);
        if (isGone) return drawn.stop();
        setMap(drawn);
        setState('ready');
      } catch {
        if (!isGone) setState('failed');
      }
    };
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      start();
    });
    observer.observe(element);
    return () => {
      isGone = true;
      observer.disconnect();
      drawn?.stop();
      setMap(null);
    };
  }, []);
  return { holder, state, map };
}
