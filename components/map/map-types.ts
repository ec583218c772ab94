export type Language = 'da' | 'en';

export type Things = 'job' | 'joblog';

/** What is said of a map: in which language, and what lies on it. */
export type Spoken = { language: Language; things: Things };

export type Position = { lat: number; lon: number };

export type Box = { minLat: number; maxLat: number; minLon: number; maxLon: number };

/** Something that has a place: an ad, a joblog. */
export type MapPoint = Position & {
  /** Of an ad its name, `index:id`, by which it is reported when it is opened. */
  id: string;
  title: string;
  /** Of the title, where it is not the page's own. */
  lang: string | null;
  /** What is told about it besides, each on a line of its own: employer and place, deadline. */
  lines: readonly string[];
  href: string;
  newTab: boolean;
};

/** Where a search starts from, or the one place a small map is about. */
export type Home = Position & { label: string; radiusKm?: number };

/** What a map is to show, with so many pixels around it, and from no nearer than `maxZoom`. */
export type Fit = {
  box: Box;
  padding: number;
  maxZoom: number;
  /** The visitor has chosen it by moving the map. */
  isMoved?: boolean;
};

export type MapView = { box: Box; zoom: number };

/** What a map that is drawn tells. */
export type MapListener = {
  /** The map stands still. `isMoved` once a visitor has moved it themselves. */
  onView: (view: MapView, isMoved: boolean) => void;
  onSelect: (id: string | null) => void;
};

/** A map that is drawn, as the page steers it. */
export type DrawnMap = {
  /** Shows these instead of those before, and moves the map when it is told where to. */
  show: (points: readonly MapPoint[], home: Home | null, fit: Fit | null) => void;
  /** Opens what there is to read about a point, and moves there when it is out of sight. Null closes it. */
  select: (id: string | null) => void;
  /** Lifts the marker that holds a point, without moving anything. */
  hint: (id: string | null) => void;
  stop: () => void;
};

export type DrawSettings = Spoken & {
  /** A MapLibre style; null draws the outline that is our own. */
  styleUrl: string | null;
  /** What it shows at first. */
  fit: Fit;
  listener: MapListener;
};
