import type { Facet, FacetKey, Filters, UrlSearch } from '@/services/ankiro';
import { isInside, nameOf, stepDown, type Tables, valuesInside } from './names';

/** One value to tick. */
export type ChoiceView = {
  /** Its parameter and how it stands in a URL. */
  name: string;
  value: string;
  label: string;
  /** How many ads it would give; null when nobody knows. */
  count: number | null;
  isChosen: boolean;
  /** What lies inside it, once it is chosen. */
  inside: ChoiceList | null;
};

export type ChoiceList = {
  choices: ChoiceView[];
  /** Leads to the same page with all values of the facet, when some are left out. */
  all: { href: string; number: number } | null;
};

/** From and to, as numbers in text; empty where nothing is chosen. */
export type RangeView = { from: { name: string; value: string }; to: { name: string; value: string } };

/** The choices of one dimension. */
export type FilterGroup = {
  key: string;
  title: string;
  chosen: number;
  isOpen: boolean;
  lists: { key: string; title: string | null; list: ChoiceList }[];
  range: RangeView | null;
};

export type Counts = { readonly [Key in FacetKey]?: readonly { value: string; count: number }[] };

export type GroupSettings = {
  /** Those that the site offers, in their order. */
  facets: readonly Facet<FacetKey>[];
  search: UrlSearch;
  /** Null while Ankiro does not answer. */
  counts: Counts | null;
  tables: Tables;
  today: string;
  /** Facets of which all values are to be shown. */
  showAll: ReadonlySet<FacetKey>;
  hrefWithAll: (key: FacetKey) => string;
  texts: { dimensions: Readonly<Record<string, string>>; alsoChosen: string };
};

/** So many of a long list are shown at first: those with most ads. */
const mostShown = 10;

/** Groups that stand open before anything is chosen. */
const openFromTheStart = new Set(['geografi', 'arbejdsomraade', 'arbejdstid']);

/** Towns are found by typing: København K alone is a town with hundreds of postcodes. */
const onlyWhenChosen: readonly FacetKey[] = ['by'];

/** Work at home is found by regions. */
const home = 'DK';

/** The facets whose counts the page will show. Steps down are counted once somebody stands above them. */
export function countedFacets(facets: readonly Facet<FacetKey>[], filters: Filters): FacetKey[] {
  const isChosen = (key: FacetKey) => (filters[key]?.length ?? 0) > 0;
  return facets.flatMap(({ key, isCounted }) => {
    if (!isCounted || onlyWhenChosen.includes(key)) return [];
    const isReached = facets.some((above) => stepDown(above.key) === key && isChosen(above.key));
    return !isInside(key) || isReached || isChosen(key) || isBelowChosen(key, isChosen) ? [key] : [];
  });
}

function isBelowChosen(key: FacetKey, isChosen: (key: FacetKey) => boolean): boolean {
  const below = stepDown(key);
  return below !== null && (isChosen(below) || isBelowChosen(below, isChosen));
}

/** Every filter of the page, dimension by dimension, with what is chosen and what each choice would give. */
export function filterGroups(settings: GroupSettings): FilterGroup[] {
  const dimensions = [...new Set(settings.facets.map(({ dimension }) => dimension))];
  return dimensions.map((dimension) => {
    const own = settings.facets.filter((facet) => facet.dimension === dimension);
    const tree = new Tree(settings);
    const roots = own.filter(({ key, isCounted }) => isCounted && !isInside(key) && !onlyWhenChosen.includes(key));
    // The wider places stand in the registry's order, and abroad last: most people look at home.
    const sorted = roots.toSorted((a, b) => Number(a.key === 'land') - Number(b.key === 'land'));
    const lists: FilterGroup['lists'] = sorted.map((facet, at) => ({
      key: facet.key,
      title: at === 0 ? null : titleOf(facet, settings),
      list: tree.listOf(facet, tree.valuesOf(facet), []),
    }));
    const others = own.flatMap((facet) => tree.leftOver(facet));
    if (others.length > 0)
      lists.push({ key: 'andre', title: settings.texts.alsoChosen, list: { choices: others, all: null } });
    const chosen = own.reduce((sum, { key }) => sum + (settings.search.filters[key]?.length ?? 0), 0);
    const range = own.find(({ isCounted }) => !isCounted);
    return {
      key: dimension,
      title: settings.texts.dimensions[dimension] ?? own[0]?.title[settings.tables.language] ?? dimension,
      chosen,
      isOpen: chosen > 0 || openFromTheStart.has(dimension),
      lists: lists.filter(({ list }) => list.choices.length > 0),
      range: range ? rangeOf(range, settings.search.filters[range.key]) : null,
    };
  });
}

function titleOf({ key, title }: Facet<FacetKey>, { texts, tables }: GroupSettings): string {
  return texts.dimensions[key] ?? title[tables.language];
}

/** Makes the lists of one dimension, and remembers which values they hold. */
class Tree {
  private readonly shown = new Set<string>();

  constructor(private readonly settings: GroupSettings) {}

  /** The values of a facet at the top: all of a closed list, else those that are counted or chosen. */
  valuesOf({ key, labels }: Facet<FacetKey>): string[] {
    const { counts, search, tables } = this.settings;
    if (!('table' in labels)) return Object.keys(labels[tables.language]);
    if (labels.table === 'regioner') return Object.keys(tables.regioner);
    if (labels.table === 'omraader') return (tables.taxonomy?.omraader ?? []).map(({ kode }) => kode);
    const counted = (counts?.[key] ?? []).map(({ value }) => value);
    const all = new Set([...counted, ...(search.filters[key] ?? [])]);
    if (key === 'land' && !search.filters.land?.includes(home)) all.delete(home);
    return [...all];
  }

  /** A list of values with, inside the chosen ones, what lies below. */
  listOf(facet: Facet<FacetKey>, values: readonly string[], path: readonly string[]): ChoiceList {
    const { counts, showAll, hrefWithAll, search, tables } = this.settings;
    const isClosed = !('table' in facet.labels);
    const known = new Map(counts?.[facet.key]?.map(({ value, count }) => [value, count]));
    const countOf = (value: string) => (counts?.[facet.key] ? (known.get(value) ?? 0) : null);
    const unseen = values.filter((value) => !this.shown.has(`${facet.key} ${value}`));
    const opened = new Map(unseen.map((value) => [value, this.insideOf(facet.key, value, path)]));
    const must = (value: string) => search.filters[facet.key]?.includes(value) || opened.get(value) !== null;
    const isAll = isClosed || showAll.has(facet.key) || unseen.length <= mostShown + 2;
    const most = unseen.toSorted((a, b) => (countOf(b) ?? 0) - (countOf(a) ?? 0)).slice(0, mostShown);
    const kept = isAll ? unseen : unseen.filter((value) => most.includes(value) || must(value));
    const choices = kept.flatMap((value) => {
      const label = nameOf(facet, value, tables);
      return label === null ? [] : [this.choiceOf(facet, value, label, countOf(value), opened.get(value) ?? null)];
    });
    if (!isClosed) choices.sort((a, b) => compare(a.label, b.label));
    const all = kept.length < unseen.length ? { href: hrefWithAll(facet.key), number: unseen.length } : null;
    return { choices, all };
  }

  /** Chosen values that stand in none of the lists, such as a town. */
  leftOver(facet: Facet<FacetKey>): ChoiceView[] {
    const chosen = facet.isCounted ? (this.settings.search.filters[facet.key] ?? []) : [];
    return chosen.flatMap((value) => {
      const label = this.shown.has(`${facet.key} ${value}`) ? null : nameOf(facet, value, this.settings.tables);
      return label === null ? [] : [this.choiceOf(facet, value, label, null, null)];
    });
  }

  private choiceOf(
    facet: Facet<FacetKey>,
    value: string,
    label: string,
    count: number | null,
    inside: ChoiceList | null,
  ): ChoiceView {
    this.shown.add(`${facet.key} ${value}`);
    const params = new URLSearchParams();
    facet.write([value], params);
    const [name, written] = [...params][0] ?? [facet.params[0], value];
    const isChosen = this.settings.search.filters[facet.key]?.includes(value) ?? false;
    return { name, value: written, label, count, isChosen, inside };
  }

  /** What lies inside a value, when the value or something below it is chosen. */
  private insideOf(key: FacetKey, value: string, above: readonly string[]): ChoiceList | null {
    const { facets, search, tables, today } = this.settings;
    const below = facets.find((facet) => facet.key === stepDown(key));
    if (!below) return null;
    const path = [...above, value];
    const values = valuesInside(path, key, tables, today);
    const isChosen = search.filters[key]?.includes(value) ?? false;
    return isChosen || this.holdsChosen(below.key, values, path) ? this.listOf(below, values, path) : null;
  }

  private holdsChosen(key: FacetKey, values: readonly string[], path: readonly string[]): boolean {
    const { search, tables, today } = this.settings;
    const chosen = search.filters[key];
    if (chosen && values.some((value) => chosen.includes(value))) return true;
    const below = stepDown(key);
    if (!below || !search.filters[below]) return false;
    return values.some((value) => {
      const further = [...path, value];
      return this.holdsChosen(below, valuesInside(further, key, tables, today), further);
    });
  }
}

function rangeOf({ params: [from, to = ''], write }: Facet<FacetKey>, chosen: readonly string[] = []): RangeView {
  const written = new URLSearchParams();
  write(chosen, written);
  return {
    from: { name: from, value: written.get(from) ?? '' },
    to: { name: to, value: written.get(to) ?? '' },
  };
}

const { compare } = new Intl.Collator('da', { numeric: true });
