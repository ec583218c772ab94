import type { ReactNode, RefObject } from 'react';
import { mapTexts } from './map-texts';
import type { Language, Things } from './map-types';
import type { MapState } from './use-drawn-map';

type MapPanelProps = {
  holder: RefObject<HTMLDivElement | null>;
  state: MapState;
  language: Language;
  things: Things;
  styleUrl: string | null;
  /** The list that says the same, where there is one to go on to. */
  listId?: string;
  /** Lies on the map. */
  children?: ReactNode;
};

/** The map's place on the page, and what stands there while there is no map. */
export function MapPanel({ holder, state, language, things, styleUrl, listId, children }: MapPanelProps) {
  const texts = mapTexts(language, things);
  const isDrawn = state === 'ready';
  const instead = (why: string) => (listId ? `${why} ${texts.sameInList}` : why);
  const said: Readonly<Partial<Record<MapState, string>>> = {
    loading: texts.loading,
    'no-webgl': instead(texts.noWebGl),
    failed: instead(texts.failed),
  };
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
        <p>{instead(texts.noScript)}</p>
      </noscript>
      <p role="status" className="map-status">
        {said[state]}
      </p>
      <p className="map-credit">{styleUrl ? texts.credit.places : texts.credit.outline}</p>
    </section>
  );
}
