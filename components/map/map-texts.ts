import type { Language, Things } from './map-types';

type Words = {
  /** The map itself, for screen readers. */
  name: string;
  help: string;
  loading: string;
  failed: string;
  noWebGl: string;
  noScript: string;
  /** What to do without a map, where there is a list. */
  sameInList: string;
  skip: string;
  show: string;
  searchHere: string;
  wholeResult: string;
  showOnMap: string;
  onMap: string;
  more: (count: number) => string;
  inView: (count: number) => string;
  noneInView: string;
  cluster: (count: number, town: string) => string;
  clusterHere: (count: number) => string;
  andMore: (count: number) => string;
  newTab: string;
  /** Where the outline and the places come from; with a style of others only the places. */
  credit: { outline: string; places: string };
  /** MapLibre's own words. */
  locale: Readonly<Record<string, string>>;
  /** Drawn on the outline. */
  seas: { north: string; baltic: string };
  countries: { sweden: string; germany: string; norway: string };
};

/** One and many of what lies on the map. */
type Nouns = { one: string; many: string };

const danish = new Intl.NumberFormat('da-DK');
const english = new Intl.NumberFormat('en-GB');

const da = ({ one, many }: Nouns): Words => ({
  name: 'Kort',
  help: 'Flyt kortet med piletasterne, og zoom med plus og minus. Alt på kortet står også på listen.',
  loading: 'Henter kortet …',
  failed: 'Kortet kunne ikke hentes lige nu.',
  noWebGl: 'Din browser kan ikke vise kortet.',
  noScript: 'Kortet kræver JavaScript.',
  sameInList: `Listen viser de samme ${many}.`,
  skip: 'Spring kortet over og gå til listen',
  show: 'Vis kort',
  searchHere: 'Søg i dette område',
  wholeResult: 'Vis hele kortet',
  showOnMap: 'Vis på kortet',
  onMap: 'Valgt på kortet',
  more: (count) => `Vis ${danish.format(count)} flere`,
  inView: (count) =>
    count === 1
      ? `Listen følger kortet. 1 ${one} ligger i udsnittet.`
      : `Listen følger kortet. ${danish.format(count)} ${many} ligger i udsnittet.`,
  noneInView: `Alle ${many} ligger uden for dette udsnit af kortet. Zoom ud, eller flyt kortet.`,
  cluster: (count, town) => `${danish.format(count)} ${many} ved ${town}. Zoom ind`,
  clusterHere: (count) => `${danish.format(count)} ${many} på samme sted`,
  andMore: (count) => `og ${danish.format(count)} flere, som står på listen`,
  newTab: '(åbner i en ny fane)',
  credit: {
    outline: 'Kystlinjer: Natural Earth. Stednavne og koordinater: GeoNames, CC BY 4.0.',
    places: 'Koordinater: GeoNames, CC BY 4.0.',
  },
  locale: {
    'Map.Title': 'Kort, der kan flyttes med piletasterne',
    'NavigationControl.ZoomIn': 'Zoom ind',
    'NavigationControl.ZoomOut': 'Zoom ud',
    'Popup.Close': 'Luk',
    'AttributionControl.ToggleAttribution': 'Vis kilder',
    'CooperativeGesturesHandler.WindowsHelpText': 'Hold Ctrl nede, mens du ruller, for at zoome',
    'CooperativeGesturesHandler.MacHelpText': 'Hold ⌘ nede, mens du ruller, for at zoome',
    'CooperativeGesturesHandler.MobileHelpText': 'Flyt kortet med to fingre',
  },
  seas: { north: 'Nordsøen', baltic: 'Østersøen' },
  countries: { sweden: 'Sverige', germany: 'Tyskland', norway: 'Norge' },
});

const en = ({ one, many }: Nouns): Words => ({
  name: 'Map',
  help: 'Move the map with the arrow keys, and zoom with plus and minus. Everything on the map is in the list too.',
  loading: 'Loading the map …',
  failed: 'The map could not be loaded right now.',
  noWebGl: 'Your browser cannot show the map.',
  noScript: 'The map needs JavaScript.',
  sameInList: `The list shows the same ${many}.`,
  skip: 'Skip the map and go to the list',
  show: 'Show map',
  searchHere: 'Search in this area',
  wholeResult: 'Show the whole map',
  showOnMap: 'Show on the map',
  onMap: 'Chosen on the map',
  more: (count) => `Show ${english.format(count)} more`,
  inView: (count) =>
    count === 1
      ? `The list follows the map. 1 ${one} is in view.`
      : `The list follows the map. ${english.format(count)} ${many} are in view.`,
  noneInView: `All ${many} are outside this part of the map. Zoom out, or move the map.`,
  cluster: (count, town) => `${english.format(count)} ${many} near ${town}. Zoom in`,
  clusterHere: (count) => `${english.format(count)} ${many} at the same place`,
  andMore: (count) => `and ${english.format(count)} more in the list`,
  newTab: '(opens in a new tab)',
  credit: {
    outline: 'Coastlines: Natural Earth. Place names and coordinates: GeoNames, CC BY 4.0.',
    places: 'Coordinates: GeoNames, CC BY 4.0.',
  },
  locale: {
    'Map.Title': 'Map that can be moved with the arrow keys',
    'NavigationControl.ZoomIn': 'Zoom in',
    'NavigationControl.ZoomOut': 'Zoom out',
    'Popup.Close': 'Close',
    'AttributionControl.ToggleAttribution': 'Show sources',
    'CooperativeGesturesHandler.WindowsHelpText': 'Hold Ctrl while scrolling to zoom',
    'CooperativeGesturesHandler.MacHelpText': 'Hold ⌘ while scrolling to zoom',
    'CooperativeGesturesHandler.MobileHelpText': 'Move the map with two fingers',
  },
  seas: { north: 'North Sea', baltic: 'Baltic Sea' },
  countries: { sweden: 'Sweden', germany: 'Germany', norway: 'Norway' },
});

const texts: Readonly<Record<Language, Readonly<Record<Things, Words>>>> = {
  da: { job: da({ one: 'job', many: 'job' }), joblog: da({ one: 'joblog', many: 'joblogs' }) },
  en: { job: en({ one: 'job', many: 'jobs' }), joblog: en({ one: 'joblog', many: 'joblogs' }) },
};

/** What the map says of what lies on it, in the language of the page. */
export function mapTexts(language: Language, things: Things = 'job'): Words {
  return texts[language][things];
}
