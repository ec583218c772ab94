import type { ReactNode, RefObject } from 'react';
import { mapTexts } from './map-texts';
import type { Language } from './map-types';
import type { MapState } from './use-drawn-map';

type MapPanelProps = {
  holder: RefObject<HTMLDivElement | null>;
  state: MapState;
  language: Language;
  styleUrl: string | null;
  /** The list that says the same, where there is one to go on to. */
  listId?: string;
  /** Lies on the map. */
  children?: ReactNode;
};

/** The map's place on the page, and what stands there while there is no map. */
export function MapPanel({ holder, state, language, styleUrl, listId, children }: MapPanelProps) {
  const texts = mapTexts(language);
  const isDrawn = state === 'ready';
  const trouble = { 'no-webgl': texts.noWebGl, failed: texts.failed, waiting: '', loading: '', ready: '' }[state];
  return (
    <section className="map-panel" aria-label={texts.name} data-state={state}>
      {isDrawn && listId ? (
        <a href={`#${listId}`} className="map-skip">
          {texts.skip}
        </a>
      ) : null}
      {isDrawn ? <p className="sr-only">{texts.help}</p> : null}
      <div className="map-holder" ref={holder} tabIndex={-1} />
      {children}
      <noscript>
        <p>{texts.noScript}</p>
      </noscript>
      <p role="status" className="map-status">
        {state === 'loading' ? texts.loading : trouble}
      </p>
      <p className="map-credit">{styleUrl ? texts.credit.places : texts.credit.outline}</p>
    </section>
  );
}
